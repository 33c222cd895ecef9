import { createHash } from 'node:crypto'
import type { Note } from '../error.ts'
import type { Picture } from '../intake/picture.ts'

/** The digest of an image as a document would show it, null for one that cannot be had. */
export function pictureDigest(found: Picture | Note): string | null {
  return 'uri' in found ? createHash('sha256').update(found.uri).digest('hex') : null
}
