import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import { NAMES } from './names.ts'
import type { Record } from './record.ts'
import { decoded, flateStream } from './streams.ts'

/** Characters that share a glyph in many fonts: a text layer that names the first means the second, unless the page has the first. */
const TWINS: readonly (readonly [string, string])[] = [
  ['ʼ', '’'],
  ['ʻ', '‘'],
  ['\u2015', '—'],
  ['\u2012', '–'],
  ['…', '⋯'],
  ['\u2009', '\u202f'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00ad', '-'],
  ['\u2215', '/'],
  ['\u2219', '·'],
  ['\u02c9', '¯'],
  ['\u2126', 'Ω'],
  ['\u2206', 'Δ'],
  ['\u03bc', 'µ'],
  ['\u212a', 'K'],
  ['\u212b', 'Å'],
  ['\u2329', '\u3008'],
  ['\u232a', '\u3009'],
  ['\u2003', '\u3000'],
  ['\u301c', '\uff5e'],
  ['\u2215', '\uff0f'],
]

/** A part that a font composes letters of, where the letter itself is named by another part: it joins and says nothing. */
const PARTS: readonly (readonly [string, string])[] = [['\0', '\u2060']]

/** Radicals of the supplement (U+2E80) and the ideographs whose glyphs they share in Noto's fonts; the Kangxi ones (U+2F00) have NFKC. */
const RADICALS =
  '⺂乛⺃乚⺅亻⺉刂⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺣灬⺦丬⺨犭⺫罒⺲罒⺭礻⺯糹⺰纟⺱罓⺹耂⺺肀⺾艹⻁虎⻂衤⻃覀⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀⺋㔾⺤爫⺳㓁⻄西⻍辶⻭歯⺿艹⻎辶'

/** Kangxi radicals that share their glyph with a newer form of their ideograph, in fonts of the languages that write it so. */
const NEWER: ReadonlyMap<string, string> = new Map([['⼾', '户戸']])

/**
 * Sets the text layer (`ToUnicode`, ISO 32000-1 §9.10.3) right where Chromium names another character of the same glyph: in
 * Source Serif "Ukraine’s" would be copied, searched and read out with U+02BC, the letter apostrophe.
 */
export function correctCharacters(pdf: Pdf, record: Record): void {
  const twins = TWINS.filter(
    ([named, meant]) => !record.characters.has(named) && record.characters.has(meant),
  )
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const reference = object instanceof PDFDict ? object.get(NAMES.ToUnicode) : undefined
    const stream = reference && pdf.context.lookup(reference)
    if (!reference || !(stream instanceof PDFRawStream)) continue
    const map = Buffer.from(decoded(stream)).toString('latin1')
    const corrected = withIdeographs(
      [...PARTS, ...twins].reduce(
        (text, [named, meant]) => text.replace(target(named), `$1<${hex(meant)}>`),
        map,
      ),
      record,
    )
    if (corrected === map) continue
    pdf.context.assign(
      reference as Parameters<typeof pdf.context.assign>[0],
      flateStream(pdf.context, Buffer.from(corrected, 'latin1')),
    )
  }
}

/** Fonts draw many ideographs and the radical of the same form with one glyph, and the radical's code is the lower one. */
function withIdeographs(map: string, { characters }: Record): string {
  return map.replace(RADICAL, (whole, from: string, _glyph, code: string) => {
    const radical = String.fromCharCode(Number.parseInt(code, 16))
    const ideograph = formsOf(radical).find(form => characters.has(form))
    return characters.has(radical) || ideograph === undefined ? whole : `${from}<${hex(ideograph)}>`
  })
}

/** The ideographs that a radical's glyph may stand for. */
function formsOf(radical: string): readonly string[] {
  const at = RADICALS.indexOf(radical)
  if (at >= 0 && at % 2 === 0) return [RADICALS.charAt(at + 1)]
  return [...(NEWER.get(radical) ?? ''), radical.normalize('NFKC')]
}

const RADICAL = /^((?:<([0-9A-F]+)> (?:<\2> )?))<(2E[89A-F][0-9A-F]|2F[0-9A-D][0-9A-F])>$/gim

/** The last element of a mapping from one glyph, as a `bfchar` line or a `bfrange` of one. */
function target(character: string): RegExp {
  return new RegExp(`^((?:<([0-9A-F]+)> (?:<\\2> )?))<${hex(character)}>$`, 'gim')
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
