import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deflated } from '../../src/pdf/deflate.ts'

describe('deflating', () => {
  it('gives back every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), bytes => {
        expect(Buffer.compare(inflateSync(deflated(bytes)), bytes)).toBe(0)
      }),
    )
  })

  it.each([0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 3 << 18])('takes %i bytes', length => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * i) >> 7)
    expect(Buffer.compare(inflateSync(deflated(bytes)), bytes)).toBe(0)
  })

  it('gives the same bytes on every machine', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `${i % 97} ${(i * 31) % 113} Td <${i % 7}> Tj`).join(
      '\n',
    )
    const digest = createHash('sha256')
      .update(deflated(Buffer.from(text)))
      .digest('hex')
    expect(digest).toBe('9b770251a6862a3b62a3eb9df572818b79060e668be7474ea1b383c5ada13924')
  })
})
