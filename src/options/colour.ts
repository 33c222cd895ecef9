/** The colours of the documents where a brand says nothing: the accent holds 8:1 against white and prints as a dark grey. */
export const STANDARD = { accent: '#0b4f80', ink: '#1b1b1b', grey: '#585858', hair: '#c4c4c4' } as const

/** The page. */
export const WHITE = '#ffffff'

/** How much of the accent is in the pale ground of panels. */
const TINT = 0.06

/** The ground of panels, where a brand names none: white with a little of the accent in it. */
export function tintOf(accent: string): string {
  return hexOf(channelsOf(accent).map(channel => TINT * channel + (1 - TINT)))
}

/** The contrast of two colours (WCAG 2.1, 1.4.3), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour nearest to one that passes, lighter or darker but of the same hue; null where none does. */
export function nearestColour(hex: string, passes: (hex: string) => boolean): string | null {
  const { hue, saturation, lightness } = hslOf(hex)
  for (let step = 0; step <= 255; step++)
    for (const tried of [lightness - step / 255, lightness + step / 255]) {
      if (tried < 0 || tried > 1) continue
      const colour = hexOf(rgbOf(hue, saturation, tried))
      if (passes(colour)) return colour
    }
  return null
}

/** Relative luminance (WCAG 2.1). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map(channel =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}

function hexOf(channels: readonly number[]): string {
  const pair = (channel: number) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${channels.map(pair).join('')}`
}

/** Hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4 §7.1). */
function hslOf(hex: string): {
  readonly hue: number
  readonly saturation: number
  readonly lightness: number
} {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const lightness = (most + least) / 2
  const range = most - least
  if (range === 0) return { hue: 0, saturation: 0, lightness }
  const turn =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4
  return {
    hue: ((turn + 6) % 6) * 60,
    saturation: (most - lightness) / Math.min(lightness, 1 - lightness),
    lightness,
  }
}

function rgbOf(hue: number, saturation: number, lightness: number): readonly number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  return [0, 8, 4].map(offset => {
    const k = (offset + hue / 30) % 12
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  })
}
