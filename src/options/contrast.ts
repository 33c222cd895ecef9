import { contrast, nearestColour, STANDARD, tintOf, WHITE } from './colour.ts'
import type { Fault } from './faults.ts'

/** The colours that a brand names, as `#rrggbb`, null where it names none. */
export type NamedColours = {
  readonly accent: string | null
  readonly colours: {
    readonly accent: string | null
    readonly ink: string | null
    readonly grey: string | null
    readonly tint: string | null
  }
}

/** WCAG 2.1, 1.4.3: text as small as that of the documents. */
const LEAST = 4.5

/**
 * What is wrong with the colours of a brand: every colour of text must stand out from what it stands on, the page and the pale
 * ground of panels. Each fault names the nearest colour of the same hue that does; `path` is where the brand stands.
 */
export function contrastFaults(brand: NamedColours, path: readonly PropertyKey[]): readonly Fault[] {
  const { accent, colours } = brand
  if (accent !== null && colours.accent !== null)
    return [
      {
        path: [...path, 'colours', 'accent'],
        unknown: null,
        message: 'is the accent for a second time',
        hint: 'Keep one of accent and colours.accent.',
      },
    ]
  const chosen = accent ?? colours.accent ?? STANDARD.accent
  const texts = [
    { keys: accent === null ? ['colours', 'accent'] : ['accent'], named: accent ?? colours.accent },
    { keys: ['colours', 'ink'], named: colours.ink },
    { keys: ['colours', 'grey'], named: colours.grey },
  ]
  const onPage = texts.flatMap(({ keys, named }) => {
    if (named === null) return []
    // A tint that nobody named follows the accent, and so is not at fault.
    const tint = (hex: string) => tintOf(keys.at(-1) === 'accent' ? hex : chosen)
    const grounds = (hex: string) => [WHITE, ...(colours.tint === null ? [tint(hex)] : [])]
    const passes = (hex: string) => grounds(hex).every(on => contrast(hex, on) >= LEAST)
    return passes(named) ? [] : [tooFaint([...path, ...keys], named, grounds(named), passes)]
  })
  if (onPage.length > 0 || colours.tint === null) return onPage
  const all = [chosen, colours.ink ?? STANDARD.ink, colours.grey ?? STANDARD.grey]
  const bears = (hex: string) => all.every(text => contrast(text, hex) >= LEAST)
  return bears(colours.tint) ? [] : [tooDark([...path, 'colours', 'tint'], colours.tint, all, bears)]
}

function tooFaint(
  path: readonly PropertyKey[],
  hex: string,
  grounds: readonly string[],
  passes: (hex: string) => boolean,
): Fault {
  const worst = grounds.reduce((a, b) => (contrast(hex, a) <= contrast(hex, b) ? a : b))
  return {
    path,
    unknown: null,
    message: `is "${hex}", which has a contrast of ${ratio(hex, worst)} with ${worst === WHITE ? 'the white page' : `the ground "${worst}" of panels`}; text needs 4.5:1`,
    hint: proposal(hex, passes),
  }
}

function tooDark(
  path: readonly PropertyKey[],
  hex: string,
  texts: readonly string[],
  bears: (hex: string) => boolean,
): Fault {
  const worst = texts.reduce((a, b) => (contrast(hex, a) <= contrast(hex, b) ? a : b))
  return {
    path,
    unknown: null,
    message: `is "${hex}", on which text in "${worst}" has a contrast of ${ratio(hex, worst)}; it needs 4.5:1`,
    hint: proposal(hex, bears),
  }
}

/** Rounded down: 4.49 is not 4.5. */
function ratio(a: string, b: string): string {
  return `${(Math.floor(contrast(a, b) * 10) / 10).toFixed(1)}:1`
}

function proposal(hex: string, passes: (hex: string) => boolean): string {
  const near = nearestColour(hex, passes)
  return near === null ? 'Take another colour.' : `The nearest of this hue that has it is "${near}".`
}
