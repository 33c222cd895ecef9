import type { Cache } from '../store/cache.ts'
import type { Printed } from './briefing.ts'

/** A print out of the cache, or one that is made now and kept under its key. */
export async function keptPrint(cache: Cache, key: string, print: () => Promise<Printed>): Promise<Printed> {
  const kept = await cache.get(key)
  if (kept !== null) return printedFrom(kept)
  const printed = await print()
  // Nobody need wait for the disk.
  void cache.put(key, bytesOf(printed))
  return printed
}

/** A line of JSON with what fitting did, then the PDF. */
function bytesOf({ pdf, fit }: Printed): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(fit)}\n`), pdf])
}

function printedFrom(bytes: Uint8Array): Printed {
  const end = bytes.indexOf(0x0a)
  return { fit: JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()), pdf: bytes.subarray(end + 1) }
}
