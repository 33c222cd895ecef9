import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from 'fontkit'

/** A family of fonts as found in a folder: the files of its static faces, in order of their names. */
export type FontFamily = {
  readonly family: string
  readonly files: readonly string[]
  /** Outlines: `cff` ones are printed as Type 3 fonts, bigger and badly hinted. */
  readonly outlines: 'truetype' | 'cff'
}

/** Why a folder gives no family. */
export type NoFamily = { readonly failure: 'empty' | 'variable' | 'unreadable'; readonly detail: string }

const MOST_FILES = 400
const MOST_BYTES = 40 * 2 ** 20

type Face = { readonly file: string; readonly font: Font }

/**
 * Finds the family that a folder holds, in it or below: its static faces, TrueType before CFF (a package has the same faces in
 * several formats). Of several families the one with the shortest name is taken: the others are its narrow, display or caption cuts.
 */
export async function readFontFamily(folder: string): Promise<FontFamily | NoFamily> {
  const files = await fontFiles(folder)
  if (files.length === 0) return { failure: 'empty', detail: 'no .ttf or .otf file' }
  const { create } = await import('fontkit')
  const faces: Face[] = []
  const broken: string[] = []
  for (const file of files) {
    const font = await opened(join(folder, file), create)
    if (font === null) broken.push(file)
    else faces.push({ file, font })
  }
  const fixed = faces.filter(({ font }) => Object.keys(font.variationAxes).length === 0)
  if (faces.length === 0) return { failure: 'unreadable', detail: broken.slice(0, 3).join(', ') }
  if (fixed.length === 0)
    return {
      failure: 'variable',
      detail: faces
        .map(({ file }) => file)
        .slice(0, 3)
        .join(', '),
    }
  const family = fixed.map(({ font }) => familyOf(font)).sort(byLength)[0] ?? ''
  const own = fixed.filter(({ font }) => familyOf(font) === family)
  const truetype = own.filter(({ font }) => isTrueType(font))
  return {
    family,
    files: (truetype.length > 0 ? truetype : own).map(({ file }) => join(folder, file)),
    outlines: truetype.length > 0 ? 'truetype' : 'cff',
  }
}

/** The characters that a family has a glyph for, as code points: those of its first face. */
export async function charactersOf(file: string): Promise<readonly number[]> {
  const { create } = await import('fontkit')
  return (await opened(file, create))?.characterSet ?? []
}

async function fontFiles(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true }).catch(() => [])
  return found
    .filter(file => /\.(?:ttf|otf)$/i.test(file) && !/(?:^|[\\/])\./.test(file))
    .sort()
    .slice(0, MOST_FILES)
}

async function opened(file: string, create: (bytes: Buffer) => unknown): Promise<Font | null> {
  try {
    if ((await stat(file)).size > MOST_BYTES) return null
    const font = create(await readFile(file)) as Font & { readonly fonts?: unknown }
    // A collection holds fonts, but is none.
    return font.fonts === undefined && familyOf(font) !== '' ? font : null
  } catch {
    return null
  }
}

/** The name under which all weights of a family go (OpenType `name` 16, else 1). */
function familyOf(font: Font): string {
  const { records } = (font as unknown as { name: { records: Record<string, Record<string, string>> } }).name
  return records.preferredFamily?.en ?? font.familyName ?? ''
}

function isTrueType(font: Font): boolean {
  return 'glyf' in (font as unknown as { directory: { tables: object } }).directory.tables
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
}
