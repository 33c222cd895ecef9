import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Faces for a script that Broadside's own fonts lack, as installed: `id` changes with their content. */
export type ScriptFont = { readonly id: string; readonly files: readonly string[] }

/** A script, which of its characters tell it, and the npm packages with static TrueType faces for it: the first is what to install. */
type Script = {
  readonly name: string
  readonly pattern: RegExp
  readonly lang?: RegExp
  readonly packages: readonly string[]
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/**
 * From Google Fonts, under the SIL Open Font License. Han goes by the language of the article, for its glyphs differ. Noto's
 * Arabic fonts compose letters of parts that stand for no character, and most others give lam-alef the wrong way round; Amiri's
 * text can be copied as it was written.
 */
const SCRIPTS: readonly Script[] = [
  { name: 'Arabic', pattern: /\p{Script=Arabic}/u, packages: ['amiri'] },
  { name: 'Hebrew', pattern: /\p{Script=Hebrew}/u, packages: ['noto-serif-hebrew', 'noto-sans-hebrew'] },
  {
    name: 'Japanese',
    pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    packages: ['noto-serif-jp', 'noto-sans-jp'],
  },
  { name: 'Korean', pattern: /\p{Script=Hangul}/u, packages: ['noto-serif-kr', 'noto-sans-kr'] },
  { name: 'Japanese', pattern: HAN, lang: /^ja\b/i, packages: ['noto-serif-jp', 'noto-sans-jp'] },
  { name: 'Korean', pattern: HAN, lang: /^ko\b/i, packages: ['noto-serif-kr', 'noto-sans-kr'] },
  {
    name: 'Traditional Chinese',
    pattern: HAN,
    lang: /^zh-(?:hant|tw|hk|mo)\b/i,
    packages: ['noto-serif-tc', 'noto-sans-tc'],
  },
  { name: 'Chinese', pattern: HAN, packages: ['noto-serif-sc', 'noto-sans-sc'] },
  {
    name: 'Devanagari',
    pattern: /\p{Script=Devanagari}/u,
    packages: ['noto-serif-devanagari', 'noto-sans-devanagari'],
  },
  { name: 'Bengali', pattern: /\p{Script=Bengali}/u, packages: ['noto-sans-bengali'] },
  { name: 'Tamil', pattern: /\p{Script=Tamil}/u, packages: ['noto-sans-tamil'] },
  { name: 'Thai', pattern: /\p{Script=Thai}/u, packages: ['noto-sans-thai'] },
  { name: 'Armenian', pattern: /\p{Script=Armenian}/u, packages: ['noto-sans-armenian'] },
  { name: 'Georgian', pattern: /\p{Script=Georgian}/u, packages: ['noto-sans-georgian'] },
  { name: 'emoji', pattern: /\p{Extended_Pictographic}/u, packages: ['noto-emoji'] },
  { name: 'symbols', pattern: /\p{Sm}/u, packages: ['noto-sans-math'] },
]

const SCOPE = '@expo-google-fonts'
/** The weights that the style sheets ask for. */
const WEIGHTS = /^(?:400Regular|600SemiBold|700Bold)$/

/** The script of a character in an article of a language, and the package to install for it; null where none is known. */
export function scriptOf(
  character: string,
  lang: string,
): { readonly name: string; readonly install: string } | null {
  const script = SCRIPTS.find(
    ({ pattern, lang: only }) => pattern.test(character) && (only === undefined || only.test(lang)),
  )
  return script ? { name: script.name, install: `${SCOPE}/${script.packages[0]}` } : null
}

/**
 * The fonts for further scripts that npm installed for a project or for Broadside: in `node_modules` of the folders or of those
 * above them. A few looks where there are none.
 */
export function findScriptFonts(folders: readonly string[]): readonly ScriptFont[] {
  const scopes = new Set(folders.flatMap(above).map(folder => path.join(folder, 'node_modules', SCOPE)))
  const found = new Map<string, ScriptFont>()
  for (const scope of scopes) {
    if (!existsSync(scope)) continue
    for (const name of [...new Set(SCRIPTS.flatMap(script => script.packages))].sort()) {
      const folder = path.join(scope, name)
      if (found.has(name) || !existsSync(folder)) continue
      const files = facesIn(folder)
      if (files.length > 0) found.set(name, { id: `${name} ${versionOf(folder)}`, files })
    }
  }
  return [...found.values()]
}

function above(folder: string): readonly string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...above(parent)]
}

/** Regular and one bold: semibold where there is one, as the style sheets ask for. */
function facesIn(folder: string): readonly string[] {
  const weights = readdirSync(folder).filter(name => WEIGHTS.test(name))
  const bold = weights.find(name => name.startsWith('600')) ?? weights.find(name => name.startsWith('700'))
  return ['400Regular', bold ?? ''].flatMap(weight =>
    weights.includes(weight)
      ? readdirSync(path.join(folder, weight))
          .filter(name => name.endsWith('.ttf'))
          .map(name => path.join(folder, weight, name))
      : [],
  )
}

function versionOf(folder: string): string {
  return String(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version)
}
