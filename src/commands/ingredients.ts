import { createHash } from 'node:crypto'
import { pictureDigest } from '../briefing/picture-digest.ts'
import { loadPicture } from '../intake/picture.ts'
import type { Source } from '../intake/source.ts'
import type { Ingredients } from '../store/freshness.ts'

/** What the documents of an article would be made from now; `settings` is the digest of all that is the same for every article. */
export function ingredientsOf(source: Source, settings: string): Ingredients {
  return {
    inputSha256: createHash('sha256').update(source.bytes).digest('hex'),
    editsSha256: source.edits?.sha256 ?? null,
    settings,
    image: async src => pictureDigest(await loadPicture(source.folder, src, null)),
  }
}
