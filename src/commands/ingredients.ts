import { createHash } from 'node:crypto'
import { pictureDigest } from '../briefing/picture-digest.ts'
import { loadPicture } from '../intake/picture.ts'
import { remoteAddress } from '../intake/picture-places.ts'
import type { PictureSources } from '../intake/picture-sources.ts'
import type { Source } from '../intake/source.ts'
import type { Ingredients } from '../store/freshness.ts'

/** What the documents of an article would be made from now; `settings` is the digest of all that is the same for every article. Nothing is fetched. */
export function ingredientsOf(
  source: Source,
  settings: string,
  { roots, remote }: PictureSources,
): Ingredients {
  return {
    inputSha256: createHash('sha256').update(source.bytes).digest('hex'),
    editsSha256: source.edits?.sha256 ?? null,
    settings,
    image: async src =>
      remoteAddress(src, remote) === null
        ? pictureDigest(await loadPicture(source.folder, src, null, roots))
        : 'on-request',
  }
}
