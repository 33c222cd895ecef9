import { inflateRawSync } from 'node:zlib'

/** The entries of a ZIP file by name; `read` inflates one. Both throw `ZipError`. */
export type Zip = { readonly names: readonly string[]; readonly read: (name: string) => Uint8Array | null }

/** Why a ZIP file cannot be read, in words that fit after "because". */
export class ZipError extends Error {}

const MAX_ENTRIES = 20_000
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

type Entry = {
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
  readonly flags: number
}

/**
 * Opens a ZIP file (APPNOTE 6.3.10) by its central directory. No more than `limit` bytes are ever inflated in all, whatever the
 * entries claim; encrypted entries, ZIP64 and other compressions than deflate are refused.
 */
export function openZip(bytes: Uint8Array, limit: number): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  let left = limit
  return {
    names: [...entries.keys()],
    read: name => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      if (entry.size > left) throw new ZipError('it would unpack to too much')
      const content = inflate(bytes, view, entry, left)
      left -= content.length
      return content
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new ZipError('it holds too many files')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new ZipError('its directory is broken')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replaceAll('\\', '/').replace(/^\/+/, ''), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands at the end, before a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === END) return at
  throw new ZipError('it is cut off or no ZIP file')
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Uint8Array {
  const { offset, packed, method, flags } = entry
  if (flags & ENCRYPTED) throw new ZipError('it is protected by a password')
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new ZipError('a file in it is missing')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(start, start + packed)
  if (content.length < packed) throw new ZipError('it is cut off')
  if (method === STORED) return content
  if (method !== DEFLATED) throw new ZipError('it is compressed in a way that is not known')
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, limit) })
  } catch (cause) {
    const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ZipError(isTooLarge ? 'it would unpack to too much' : 'a file in it is damaged', { cause })
  }
}
