import { createHash } from 'node:crypto'

const MOST_BYTES = 180

/**
 * The slug of a path relative to its root: without extension, lower case, `-` for what is not a letter or digit of any script,
 * folders joined by `-`. Longer than a file name may be, it is cut and ends in a digest.
 */
export function slugOf(relative: string): string {
  const slug = relative
    .replace(/(?<=[^/\\])\.[^./\\]*$/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (Buffer.byteLength(slug) <= MOST_BYTES) return slug || 'article'
  const digest = createHash('sha256').update(slug).digest('hex').slice(0, 8)
  let bytes = 0
  const kept = [...slug].filter(character => {
    bytes += Buffer.byteLength(character)
    return bytes <= MOST_BYTES - 9
  })
  return `${kept.join('').replace(/-$/, '')}-${digest}`
}
