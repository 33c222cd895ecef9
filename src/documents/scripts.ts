/**
 * A script that Broadside's own fonts lack: the characters that tell it, and the families with static TrueType faces for it, the
 * best first. Families of Google Fonts are npm packages of the same name, under the SIL Open Font License.
 */
export type Script = {
  readonly name: string
  readonly characters: RegExp
  /** Characters that it shares with others, which each draws in its own way: the language of the article decides. */
  readonly shared?: RegExp
  /** Languages written in it. */
  readonly languages?: RegExp
  /** Whether it has its own punctuation, so that in its languages its families stand before the office's. */
  readonly leads?: boolean
  readonly serif: readonly string[]
  readonly sans: readonly string[]
  /** Families that only systems have, for want of a better one. */
  readonly system?: readonly string[]
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/**
 * Chinese before Japanese, as the first that has a character prints it where no language decides. Noto's Arabic fonts compose
 * letters of parts that stand for no character, and most others give lam-alef the wrong way round; Amiri's text can be copied as
 * it was written.
 */
export const SCRIPTS: readonly Script[] = [
  han('Chinese', HAN, /^zh\b(?!-(?:hant|tw|hk|mo)\b)/i, 'SC'),
  han('Traditional Chinese', /\p{Script=Bopomofo}/u, /^zh-(?:hant|tw|hk|mo)\b/i, 'TC'),
  han('Korean', /\p{Script=Hangul}/u, /^ko\b/i, 'KR'),
  han('Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^ja\b/i, 'JP'),
  {
    name: 'Hebrew',
    characters: /\p{scx=Hebrew}/u,
    languages: /^(?:he|yi)\b/i,
    serif: ['Noto Serif Hebrew'],
    sans: ['Noto Sans Hebrew'],
  },
  {
    name: 'Arabic',
    characters: /\p{scx=Arabic}/u,
    languages: /^(?:ar|fa|ur|ps|sd|ckb)\b/i,
    serif: ['Amiri'],
    sans: [],
    system: ['Noto Naskh Arabic', 'Noto Sans Arabic'],
  },
  {
    name: 'Devanagari',
    characters: /\p{scx=Devanagari}/u,
    serif: ['Noto Serif Devanagari'],
    sans: ['Noto Sans Devanagari'],
  },
  sans('Armenian', /\p{scx=Armenian}/u),
  sans('Bengali', /\p{scx=Bengali}/u),
  sans('Ethiopic', /\p{scx=Ethiopic}/u),
  sans('Georgian', /\p{scx=Georgian}/u),
  sans('Gujarati', /\p{scx=Gujarati}/u),
  sans('Gurmukhi', /\p{scx=Gurmukhi}/u),
  sans('Kannada', /\p{scx=Kannada}/u),
  sans('Khmer', /\p{scx=Khmer}/u),
  sans('Lao', /\p{scx=Lao}/u),
  sans('Malayalam', /\p{scx=Malayalam}/u),
  sans('Myanmar', /\p{scx=Myanmar}/u),
  sans('Sinhala', /\p{scx=Sinhala}/u),
  sans('Tamil', /\p{scx=Tamil}/u),
  sans('Telugu', /\p{scx=Telugu}/u),
  sans('Thai', /\p{scx=Thai}/u),
  { name: 'emoji', characters: /\p{Extended_Pictographic}/u, serif: [], sans: ['Noto Emoji'] },
  { name: 'symbols', characters: /\p{Sm}/u, serif: [], sans: ['Noto Sans Math'] },
]

function han(name: string, characters: RegExp, languages: RegExp, suffix: string): Script {
  const families = { serif: [`Noto Serif ${suffix}`], sans: [`Noto Sans ${suffix}`] }
  return { name, characters, shared: HAN, languages, leads: true, ...families }
}

function sans(name: string, characters: RegExp): Script {
  return { name, characters, serif: [], sans: [`Noto Sans ${name}`] }
}

const STANDARD = { serif: 'Source Serif 4', sans: 'Source Sans 3' }

/** The script of a character in an article of a language (BCP 47); null for one that needs no further font, or that no known one has. */
export function scriptOf(character: string, lang: string): Script | null {
  return (
    SCRIPTS.find(({ shared, languages }) => shared?.test(character) && languages?.test(lang)) ??
    SCRIPTS.find(({ characters }) => characters.test(character)) ??
    null
  )
}

/**
 * The families that a document in a language names, in order. What an office's font lacks comes from the standard ones. Those of
 * other languages stand last, for Chromium thickens a face that no style names, and prints it as Type 3.
 */
export function familiesFor(kind: 'serif' | 'sans', office: string | null, lang: string): readonly string[] {
  const other = kind === 'serif' ? 'sans' : 'serif'
  const of = (script: Script) => [...script[kind], ...script[other], ...(script.system ?? [])]
  const own = [...(office === null ? [] : [office]), STANDARD[kind], STANDARD[other]]
  const script = SCRIPTS.find(({ languages }) => languages?.test(lang))
  const further = script ? of(script) : []
  const named = script?.leads ? [...further, ...own] : [...own, ...further]
  return [...new Set([...named, ...SCRIPTS.flatMap(of)])]
}
