import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { scriptOf } from '../documents/scripts.ts'
import { BroadsideError } from '../error.ts'
import { installOf, type ScriptFont } from './script-fonts.ts'

/** The faces that documents are printed with: those of Broadside's folder, an office's, and those of packages for further scripts. */
export type Faces = {
  readonly folder: string
  readonly office: readonly string[]
  readonly scripts: readonly ScriptFont[]
}

/**
 * Digest of the fonts by name and content, packages by their version: the same wherever they lie. Of Broadside's own folder the build
 * left the digest there.
 */
export async function fontsDigest({ folder, office, scripts }: Faces): Promise<string> {
  const own = (await readdir(folder)).filter(file => file.endsWith('.ttf')).sort()
  if (own.length === 0)
    throw new BroadsideError('environment.no-fonts', `There are no fonts in ${folder}.`, {
      hint: 'Run: npm run build, or install Broadside again.',
    })
  const built = await readFile(path.join(folder, 'digest.json')).catch(() => null)
  const hash = createHash('sha256')
  if (built !== null) hash.update(built)
  for (const file of [...(built === null ? own.map(name => path.join(folder, name)) : []), ...office])
    hash
      .update(`${path.basename(file)}\0`)
      .update(await readFile(file))
      .update('\0')
  for (const { id } of scripts) hash.update(`${id}\0`)
  return hash.digest('hex')
}

/** A character that no face has, its script and the package that has it, where one is known. */
export type Missing = {
  readonly character: string
  readonly script: string | null
  readonly install: string | null
  /** The system's font for it and why that is not used, where it has one. */
  readonly refused?: string | null
}

/** Looks characters up: first in the list that the build made of Broadside's folder, only then in the faces themselves. */
export function createCoverage(
  faces: Faces,
): (characters: readonly string[], lang: string) => Promise<readonly Missing[]> {
  let further: Set<number> | null = null
  return async (characters, lang) => {
    const ranges = await rangesOf(faces.folder)
    const pointOf = (character: string) => character.codePointAt(0) ?? 0
    const left = characters.filter(character => {
      const point = pointOf(character)
      return !NOT_SEEN.test(character) && !ranges.some(([from, to]) => from <= point && point <= to)
    })
    if (left.length === 0) return []
    further ??= await pointsOf([...faces.office, ...faces.scripts.flatMap(({ files }) => files.slice(0, 1))])
    const known = further
    return left
      .filter(character => !known.has(pointOf(character)))
      .map(character => {
        const script = scriptOf(character, lang)
        return { character, script: script?.name ?? null, install: script && installOf(script) }
      })
  }
}

/** White space, marks, and what controls or formats needs no glyph; private and unassigned characters do. */
const NOT_SEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}]/u

async function rangesOf(folder: string): Promise<readonly (readonly [number, number])[]> {
  return JSON.parse(await readFile(path.join(folder, 'coverage.json'), 'utf8')) as [number, number][]
}

async function pointsOf(files: readonly string[]): Promise<Set<number>> {
  const points = new Set<number>()
  if (files.length === 0) return points
  const { charactersOf } = await import('../print/font-faces.ts')
  for (const file of files) for (const point of await charactersOf(file)) points.add(point)
  return points
}
