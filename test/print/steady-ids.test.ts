import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steadyIds } from '../../src/print/steady-ids.ts'

const name = (id: number) => `(node${String(id).padStart(8, '0')})`
const written = (first: number, second: number) =>
  `<</ID ${name(second)}>> <</ID ${name(first)}>> /Headers [${name(first)} ${name(second)}] /Limits [${name(first)} ${name(second)}] /Names [${name(first)} 51 0 R ${name(second)} 53 0 R]`
const steady = (text: string) => Buffer.from(steadyIds(Buffer.from(text, 'latin1'))).toString('latin1')

test('gives the header cells of the same table the same names, whatever the browser counted before', () => {
  const id = fc.integer({ min: 1, max: 49_999_999 })
  fc.assert(
    fc.property(id, id, (start, gap) => {
      expect(steady(written(start, start + gap))).toBe(written(1, 2))
    }),
  )
})

test.each([
  ['a title', '/Title (node00000029)'],
  ['an alternative text', '/Alt (node00000029) '],
  ['another length', '/ID (node029)'],
  ['bytes of a stream', 'stream\n\xff\xfe\x00\x80 endstream'],
])('leaves %s as it is', (_, text) => {
  expect(steady(text)).toBe(text)
})
