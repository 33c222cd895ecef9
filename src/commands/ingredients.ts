import { createHash } from 'node:crypto'
import { pictureDigest } from '../briefing/picture-digest.ts'
import { loadPicture } from '../intake/picture.ts'
import { remoteAddress } from '../intake/picture-places.ts'
import type { PictureSources } from '../intake/picture-sources.ts'
import type { Source } from '../intake/source.ts'
import type { Ingredients } from '../store/freshness.ts'

/** The digest of all that is the same for every article, and that for articles in fonts of the system. */
export type SettingsDigests = Pick<Ingredients, 'settings' | 'lent'>

/** What the documents of an article would be made from now. Nothing is fetched. */
export function ingredientsOf(
  source: Source,
  { settings, lent }: SettingsDigests,
  { roots, remote }: PictureSources,
): Ingredients {
  return {
    inputSha256: createHash('sha256').update(source.bytes).digest('hex'),
    editsSha256: source.edits?.sha256 ?? null,
    settings,
    lent,
    image: async src =>
      remoteAddress(src, remote) === null
        ? pictureDigest(await loadPicture(source.folder, src, null, roots))
        : 'on-request',
  }
}
