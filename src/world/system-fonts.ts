import { createHash } from 'node:crypto'
import { open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { SCRIPTS, type Script } from '../documents/scripts.ts'
import { packagesOf, type ScriptFont } from './script-fonts.ts'

/** What the system has for a script: faces that print well, else why those that it has do not. */
export type SystemFont =
  | (ScriptFont & { readonly script: string })
  | { readonly script: string; readonly refused: string }

/** Where Linux keeps fonts; elsewhere there is the npm package. */
export const SYSTEM_FONTS: readonly string[] = ['/usr/share/fonts', '/usr/local/share/fonts']

/** A folder of fonts holds some thousands of files at most; more would be no folder of fonts. */
const MOST_FILES = 20_000
const FONT = /^(?:Noto|Amiri).*\.(?:ttf|otf|ttc|otc)$/i

/**
 * The system's fonts for the scripts that no npm package is installed for, in order of the table. Static TrueType faces alone:
 * others print as Type 3. Files are looked at by their names and the tables at their heads.
 */
export async function findSystemFonts(
  folders: readonly string[],
  installed: readonly ScriptFont[],
): Promise<readonly SystemFont[]> {
  const files = (await Promise.all(folders.map(fontFiles))).flat()
  if (files.length === 0) return []
  const packages = new Set(installed.map(({ id }) => id.split(' ')[0]))
  const wanted = SCRIPTS.filter(script => !packagesOf(script).some(name => packages.has(name)))
  const found = await Promise.all(wanted.map(script => fontFor(script, files)))
  return found.filter(font => font !== null)
}

async function fontFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names
    .slice(0, MOST_FILES)
    .filter(name => FONT.test(path.basename(name)))
    .sort()
    .map(name => path.join(folder, name))
}

async function fontFor(script: Script, files: readonly string[]): Promise<SystemFont | null> {
  let refused: string | null = null
  for (const family of [...script.serif, ...script.sans, ...(script.system ?? [])]) {
    const stem = family.replaceAll(' ', '')
    const face = async (weight: string) => {
      const file = files.find(name => path.basename(name) === `${stem}-${weight}.ttf`)
      return file === undefined ? null : { file, ...(await headOf(file)) }
    }
    const regular = await face('Regular')
    if (regular?.fault === null) {
      const bolds = [await face('SemiBold'), await face('Bold')]
      const bold = bolds.find(found => found?.fault === null) ?? null
      const faces = bold === null ? [regular] : [regular, bold]
      const id = faces.map(({ file, digest }) => `${path.basename(file)} ${digest}`).join(' ')
      return { script: script.name, id, files: faces.map(({ file }) => file) }
    }
    refused ??= regular === null ? otherOf(stem, files) : `${path.basename(regular.file)} ${regular.fault}`
  }
  return refused === null ? null : { script: script.name, refused }
}

/** A file of the family that is no static TrueType face, with what it is. */
function otherOf(stem: string, files: readonly string[]): string | null {
  // Noto's Chinese, Japanese and Korean are collections of all four under one name.
  const [, style] = /^Noto(Serif|Sans)(?:SC|TC|JP|KR)$/.exec(stem) ?? []
  const stems = style === undefined ? [stem] : [stem, `Noto${style}CJK`]
  const name = files.map(file => path.basename(file)).find(name => stems.some(one => isOf(name, one)))
  if (name === undefined) return null
  if (/\.ttf$/i.test(name)) return `${name} has variable outlines`
  return /\.otf$/i.test(name) ? `${name} has CFF outlines` : `${name} is a collection`
}

function isOf(name: string, stem: string): boolean {
  return name.startsWith(stem) && /^(?:-|\[|\.|VF|Variable)/.test(name.slice(stem.length))
}

const LONGEST_HEAD = 4096

/** A digest of a font by the directory of its tables, which holds a checksum of each (OpenType 1.9, `otff`), and why it prints badly. */
async function headOf(file: string): Promise<{ readonly digest: string; readonly fault: string | null }> {
  const bytes = Buffer.alloc(LONGEST_HEAD)
  try {
    const handle = await open(file)
    await handle.read(bytes, 0, LONGEST_HEAD, 0).finally(() => handle.close())
  } catch {
    return { digest: '', fault: 'cannot be read' }
  }
  const count = bytes.readUInt16BE(4)
  const head = bytes.subarray(0, 12 + 16 * count)
  const tags = Array.from({ length: count }, (_, i) => head.toString('latin1', 12 + 16 * i, 16 + 16 * i))
  const fault = tags.includes('fvar')
    ? 'has variable outlines'
    : tags.includes('glyf')
      ? null
      : 'has no TrueType outlines'
  return { digest: createHash('sha256').update(head).digest('hex'), fault }
}
