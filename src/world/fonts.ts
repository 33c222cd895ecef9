import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { BroadsideError } from '../error.ts'

/** Digest of the fonts of a folder and of further faces, by name and content: the same wherever they lie. */
export async function fontsDigest(folder: string, faces: readonly string[]): Promise<string> {
  const own = (await readdir(folder)).filter(file => file.endsWith('.ttf')).sort()
  if (own.length === 0)
    throw new BroadsideError('environment.no-fonts', `There are no fonts in ${folder}.`, {
      hint: 'Run: npm run build, or install Broadside again.',
    })
  const hash = createHash('sha256')
  for (const file of [...own.map(name => path.join(folder, name)), ...faces])
    hash
      .update(`${path.basename(file)}\0`)
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}

/** The characters of the fonts, from the list that the build made of the folder, and from the faces themselves. */
export async function loadCoverage(
  folder: string,
  faces: readonly string[],
): Promise<(character: string) => boolean> {
  const ranges = JSON.parse(await readFile(path.join(folder, 'coverage.json'), 'utf8')) as [number, number][]
  const further = new Set<number>()
  if (faces.length > 0) {
    const { charactersOf } = await import('../print/font-faces.ts')
    for (const face of faces) for (const point of await charactersOf(face)) further.add(point)
  }
  return character => {
    const point = character.codePointAt(0) ?? 0
    if (/[\s\p{C}\p{Z}\p{M}]/u.test(character)) return true
    return further.has(point) || ranges.some(([from, to]) => from <= point && point <= to)
  }
}
