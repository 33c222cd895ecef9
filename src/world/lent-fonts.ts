import type { Missing } from './fonts.ts'
import type { SystemFont } from './system-fonts.ts'

/** What the system lends an article: the files of its faces, in order of the table, and the characters that stay without any. */
export type Lent = { readonly missing: readonly Missing[]; readonly lent: readonly string[] }

/** Takes from the system's fonts those of the scripts of some characters that no other font has, and no more. */
export async function lend(missing: readonly Missing[], system: readonly SystemFont[]): Promise<Lent> {
  const names = new Set(missing.map(({ script }) => script))
  const fonts = system.filter(font => 'files' in font).filter(({ script }) => names.has(script))
  const points = new Set<number>()
  if (fonts.length > 0) {
    const { charactersOf } = await import('../print/font-faces.ts')
    for (const { files } of fonts) for (const point of await charactersOf(files[0] ?? '')) points.add(point)
  }
  const left = missing.filter(({ character }) => !points.has(character.codePointAt(0) ?? 0))
  return {
    lent: fonts.flatMap(({ files }) => files),
    missing: left.map(one => ({ ...one, refused: refusedFor(one.script, system) })),
  }
}

function refusedFor(script: string | null, system: readonly SystemFont[]): string | null {
  const font = system.find(font => font.script === script)
  return font && 'refused' in font ? font.refused : null
}

/** What names the content of lent faces, wherever they lie. */
export function lentIds(lent: readonly string[], system: readonly SystemFont[]): readonly string[] {
  return system.flatMap(font =>
    'files' in font && font.files.some(file => lent.includes(file)) ? font.id : [],
  )
}

/** What a system's font is known by in a digest. */
export function nameOf(font: SystemFont): string {
  return 'files' in font ? font.id : `${font.script}: ${font.refused}`
}
