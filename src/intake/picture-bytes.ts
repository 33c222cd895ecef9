/** The most bytes of one image. */
export const MOST_BYTES = 20 * 2 ** 20

const SIGNATURES: readonly { readonly type: string; readonly test: (bytes: Buffer) => boolean }[] = [
  { type: 'image/png', test: b => b.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' },
  { type: 'image/jpeg', test: b => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff },
  { type: 'image/gif', test: b => /^GIF8[79]a/.test(b.subarray(0, 6).toString('latin1')) },
  { type: 'image/webp', test: b => /^RIFF....WEBP/s.test(b.subarray(0, 12).toString('latin1')) },
  {
    type: 'image/svg+xml',
    test: b =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(
        b.subarray(0, 4096).toString('utf8'),
      ),
  },
]

/** An image as a data URI, by what its bytes are and whatever its name says; null for what is none of PNG, JPEG, GIF, WebP, SVG. */
export function pictureUri(bytes: Buffer): string | null {
  const type = SIGNATURES.find(signature => signature.test(bytes))?.type
  return type === undefined ? null : `data:${type};base64,${bytes.toString('base64')}`
}
