import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SCRIPTS, type Script } from '../documents/scripts.ts'

/** Faces for a script that Broadside's own fonts lack, as installed: `id` changes with their content. */
export type ScriptFont = { readonly id: string; readonly files: readonly string[] }

const SCOPE = '@expo-google-fonts'
/** The weights that the style sheets ask for. */
const WEIGHTS = /^(?:400Regular|600SemiBold|700Bold)$/

/** The npm packages with static faces for a script: the first is what to install. */
export function packagesOf({ serif, sans }: Script): readonly string[] {
  return [...serif, ...sans].map(family => family.toLowerCase().replaceAll(' ', '-'))
}

/** What installs a font for a script. */
export function installOf(script: Script): string {
  return `${SCOPE}/${packagesOf(script)[0]}`
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
    for (const name of [...new Set(SCRIPTS.flatMap(packagesOf))].sort()) {
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
