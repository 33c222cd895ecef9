import type { Article } from '../article/article.ts'
import { imagesOf } from '../article/images.ts'
import type { Setting } from '../documents/setting.ts'
import type { Note } from '../error.ts'
import type { Source } from '../intake/source.ts'
import type { Briefing, World } from './briefing.ts'
import { pictureDigest } from './picture-digest.ts'

/** All images of an article together, in base64. */
const MOST_CHARACTERS = 100 * 2 ** 20

/** Loads the images that an article shows; those that cannot be had are notes. */
export async function picturesOf(
  source: Source,
  article: Article,
  world: World,
): Promise<{
  readonly pictures: Setting['pictures']
  readonly images: Briefing['images']
  readonly lost: readonly Note[]
}> {
  const images: Briefing['images'][number][] = []
  const pictures: Record<string, string> = Object.create(null)
  const lost: Note[] = []
  let size = 0
  // One after the other: a hostile article may name very many.
  for (const [src, line] of new Map(imagesOf(article).map(image => [image.src, image.line]))) {
    const found = await world.picture(source.folder, src, line)
    // What is part of the article itself changes with it.
    if (!src.startsWith('data:')) images.push({ src, sha256: pictureDigest(found) })
    if (!('uri' in found)) lost.push(found)
    else if (size + found.uri.length > MOST_CHARACTERS)
      lost.push({
        code: 'image.large',
        message: `The image ${src} has no room: the images of this article are too large together.`,
        hint: 'Scale them down.',
        line,
      })
    else {
      size += found.uri.length
      pictures[src] = found.uri
    }
  }
  return { pictures, images, lost }
}
