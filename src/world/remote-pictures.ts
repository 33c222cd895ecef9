import { createHash } from 'node:crypto'
import type { Note } from '../error.ts'
import { noteOf, type Picture } from '../intake/picture.ts'
import { pictureUri } from '../intake/picture-bytes.ts'
import type { Failure, FetchRules } from '../intake/remote-picture.ts'
import type { Cache } from '../store/cache.ts'

/** Fetches a picture; `src` is how the article names it. */
export type RemotePictures = (url: URL, src: string, line: number | null) => Promise<Picture | Note>

/** Pictures of this run that are held for the next article; together they stay below `MOST_HELD` bytes. */
const MOST_HELD = 64 * 2 ** 20

const HINTS = {
  'image.fetch': 'Build again, or save it beside the article and name it by its relative path.',
  'image.large': 'Scale it down.',
} as const satisfies Readonly<Record<Failure['code'], string>>

/**
 * Pictures from other machines, each fetched once: what was fetched is kept in the cache under its address, so that
 * later builds are the same bytes and need no network. What cannot be had is a note, and is tried again by the next run.
 */
export function createRemotePictures(rules: FetchRules, cache: Cache | undefined): RemotePictures {
  const held = new Map<string, Promise<Buffer | Failure>>()
  let size = 0
  const fetched = async (url: URL): Promise<Buffer | Failure> => {
    const key = createHash('sha256').update(`picture\0${url.href}`).digest('hex')
    const kept = await cache?.get(key)
    if (kept) return Buffer.from(kept)
    const { fetchPicture } = await import('../intake/remote-picture.ts')
    const found = await fetchPicture(url, rules)
    if (!Buffer.isBuffer(found)) return found
    if (pictureUri(found) !== null) await cache?.put(key, found)
    size += found.length
    if (size > MOST_HELD) {
      held.clear()
      size = found.length
    }
    return found
  }
  return async (url, src, line) => {
    const note = noteOf(src, line)
    const pending = held.get(url.href) ?? fetched(url)
    held.set(url.href, pending)
    const found = await pending
    if (!Buffer.isBuffer(found)) return note(found.code, found.said, HINTS[found.code])
    const uri = pictureUri(found)
    return uri === null
      ? note('image.format', 'is not a PNG, JPEG, GIF, WebP or SVG file.', 'Convert it to one of these.')
      : { src, uri }
  }
}
