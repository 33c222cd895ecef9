import { SCRIPTS } from '../documents/scripts.ts'
import { BroadsideError } from '../error.ts'
import type { Finding } from '../print/probes.ts'
import { installOf, packagesOf, type ScriptFont } from '../world/script-fonts.ts'
import type { SystemFont } from '../world/system-fonts.ts'
import type { Office } from './brief-options.ts'

/** The families that documents are set in: those of the brand, else the standard ones; or why they cannot be used. */
export async function probeBrand(office: () => Promise<Office>): Promise<Finding> {
  const name = 'brand'
  try {
    const { asked, outfit } = await office()
    const { serif = null, sans = null } = asked.brand.fonts ?? {}
    const families = `${serif ?? 'Source Serif 4'}, ${sans ?? 'Source Sans 3'}`
    const files = outfit.faces?.length ?? 0
    const faces = files === 0 ? '' : ` (${files} faces of its own)`
    return { name, ok: true, detail: `${families}${faces}`, fix: null }
  } catch (error) {
    if (!(error instanceof BroadsideError)) throw error
    return { name, ok: false, detail: error.message, fix: error.hint ?? null }
  }
}

/**
 * Which further scripts have a font: one line, and with `verbose` one for each script too, with the font or what adds it. None
 * is needed before an article is written in it.
 */
export function probeScripts(
  installed: readonly ScriptFont[],
  system: readonly SystemFont[],
  verbose: boolean,
): readonly Finding[] {
  const lines = SCRIPTS.map((script): Finding => {
    const names = packagesOf(script)
    const own = installed.find(({ id }) => names.includes(id.split(' ')[0] ?? ''))
    const lent = system.find(font => font.script === script.name)
    const finding = (detail: string, fix: string | null) => ({ name: script.name, ok: true, detail, fix })
    if (own) return finding(own.id, null)
    if (lent && 'files' in lent) return finding(lent.files[0] ?? '', null)
    const refused = lent ? ` (the system’s ${lent.refused})` : ''
    return finding(`no font${refused}`, `npm install ${installOf(script)}`)
  })
  const here = lines.filter(({ fix }) => fix === null)
  const others = lines.length - here.length
  const named = here.length === 0 ? 'Latin, Greek, Cyrillic' : here.map(({ name }) => name).join(', ')
  const more = others === 0 ? '' : `; no font for ${others} ${here.length === 0 ? 'further ones' : 'others'}`
  const told = verbose || others === 0 ? '' : ' (-v lists them)'
  return [
    { name: 'scripts', ok: true, detail: `${named}${more}${told}`, fix: null },
    ...(verbose ? lines : []),
  ]
}
