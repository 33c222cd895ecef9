import type { Article } from '../article/article.ts'
import { imagesOf } from '../article/images.ts'
import type { Setting } from '../documents/setting.ts'
import type { Note } from '../error.ts'
import type { Source } from '../intake/source.ts'
import type { World } from './briefing.ts'

/** Loads the images that an article shows; those that cannot be had are notes. */
export async function picturesOf(
  source: Source,
  article: Article,
  world: World,
): Promise<{ readonly pictures: Setting['pictures']; readonly lost: readonly Note[] }> {
  const wanted = new Map(imagesOf(article).map(image => [image.src, image.line]))
  const loaded = await Promise.all([...wanted].map(([src, line]) => world.picture(source.folder, src, line)))
  return {
    pictures: Object.fromEntries(loaded.flatMap(found => ('uri' in found ? [[found.src, found.uri]] : []))),
    lost: loaded.flatMap(found => ('uri' in found ? [] : [found])),
  }
}
