/** Points of the PCS illuminant and of the sRGB primaries adapted to it (IEC 61966-2-1, ICC.1:2010 annex E), as X, Y, Z. */
const D50 = [0.9642, 1, 0.8249] as const
const RED = [0.43607, 0.22249, 0.01392] as const
const GREEN = [0.38515, 0.71687, 0.09708] as const
const BLUE = [0.14307, 0.06061, 0.7141] as const
/** The Bradford adaptation from D65. */
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
/** `((x + 0.055) / 1.055) ^ 2.4` above 0.04045, `x / 12.92` below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

/** An ICC profile of sRGB (ISO 15076-1, version 4.3, a monitor by matrix and curves), made from the standard’s own numbers: some 600 bytes. */
export function srgbProfile(): Uint8Array {
  const curve = tagOf('para', Buffer.concat([Buffer.from([0, 3, 0, 0]), fixed(CURVE)]))
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', text('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', tagOf('XYZ ', fixed(D50))],
    ['chad', tagOf('sf32', fixed(ADAPTATION))],
    ['rXYZ', tagOf('XYZ ', fixed(RED))],
    ['gXYZ', tagOf('XYZ ', fixed(GREEN))],
    ['bXYZ', tagOf('XYZ ', fixed(BLUE))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length, 0)
  const places = new Map<Buffer, number>()
  let end = 128 + table.length
  for (const [i, [name, data]] of tags.entries()) {
    const place = places.get(data) ?? end
    if (place === end) end += data.length
    places.set(data, place)
    table.write(name, 4 + 12 * i, 'latin1')
    table.writeUInt32BE(place, 8 + 12 * i)
    table.writeUInt32BE(data.length, 12 + 12 * i)
  }
  return Buffer.concat([header(end), table, ...places.keys()])
}

/** The header (§7.2); its date is that of the standard it follows. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04300000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [i, part] of [2010, 12, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * i)
  bytes.write('acsp', 36, 'latin1')
  fixed(D50).copy(bytes, 68)
  return bytes
}

/** Numbers as s15Fixed16 (§4.6). */
function fixed(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [i, number] of numbers.entries()) bytes.writeInt32BE(Math.round(number * 65536), 4 * i)
  return bytes
}

/** A multiLocalizedUnicode text in one language (§10.13). */
function text(words: string): Buffer {
  const utf16 = Buffer.from(words, 'utf16le').swap16()
  const record = Buffer.alloc(20)
  record.writeUInt32BE(1, 0)
  record.writeUInt32BE(12, 4)
  record.write('enUS', 8, 'latin1')
  record.writeUInt32BE(utf16.length, 12)
  record.writeUInt32BE(28, 16)
  return tagOf('mluc', Buffer.concat([record, utf16]))
}

/** The data of a tag, which ends on a multiple of four bytes (§7.3). */
function tagOf(type: string, data: Buffer): Buffer {
  const bytes = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), data])
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
