import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { contrast, nearestColour, tintOf } from '../../src/options/colour.ts'
import { contrastFaults, type NamedColours } from '../../src/options/contrast.ts'

const NONE: NamedColours = {
  accent: null,
  colours: { accent: null, ink: null, grey: null, tint: null },
}
const hex = fc.integer({ min: 0, max: 0xffffff }).map(n => `#${n.toString(16).padStart(6, '0')}`)

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffff00', 8],
])('the contrast of %s and %s is %d (WCAG 2.1)', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 1)
  expect(contrast(b, a)).toBe(contrast(a, b))
})

test('the tint is white with a little of the accent', () => {
  expect(tintOf('#0b4f80')).toBe('#f0f4f7')
  expect(tintOf('#000000')).toBe('#f0f0f0')
})

test('a colour that passes is its own nearest', () => {
  fc.assert(
    fc.property(hex, colour => {
      expect(nearestColour(colour, () => true)).toBe(colour)
    }),
  )
})

describe('contrastFaults', () => {
  it('has nothing to say of the standard colours', () => {
    expect(contrastFaults(NONE, [])).toEqual([])
  })

  it('proposes a colour that has no fault, whatever the accent', () => {
    fc.assert(
      fc.property(hex, accent => {
        for (const { hint } of contrastFaults({ ...NONE, accent }, ['brand'])) {
          const [proposed = ''] = /#[0-9a-f]{6}/.exec(hint ?? '') ?? []
          expect(contrastFaults({ ...NONE, accent: proposed }, ['brand'])).toEqual([])
        }
      }),
    )
  })

  it('proposes a ground on which all text is read', () => {
    fc.assert(
      fc.property(hex, tint => {
        const named = (colour: string) => ({ ...NONE, colours: { ...NONE.colours, tint: colour } })
        for (const { hint, path } of contrastFaults(named(tint), ['brand'])) {
          expect(path).toEqual(['brand', 'colours', 'tint'])
          const [proposed = ''] = /#[0-9a-f]{6}/.exec(hint ?? '') ?? []
          expect(contrastFaults(named(proposed), ['brand'])).toEqual([])
        }
      }),
    )
  })
})
