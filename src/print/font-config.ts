import { createHash, randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const SERIF = 'Source Serif 4'
const SANS = 'Source Sans 3'

// Chromium asks for the families of its own settings ("Times New Roman", "Arial", …) when CSS names a generic one.
const STAND_INS: Readonly<Record<string, string>> = {
  serif: SERIF,
  'Times New Roman': SERIF,
  Times: SERIF,
  Georgia: SERIF,
  'sans-serif': SANS,
  'system-ui': SANS,
  Arial: SANS,
  Helvetica: SANS,
  monospace: SANS,
  Monospace: SANS,
  'Courier New': SANS,
  cursive: SANS,
  fantasy: SANS,
}

/**
 * A fontconfig file (fonts.conf(5)) that knows one folder of fonts and nothing of the system's, so that every machine prints
 * with the same faces; `faces` are further files, of whose folders nothing else is taken. Hinting is off: it would set words by
 * the pixel of a screen.
 */
export function fontConfig(fonts: string, index: string, faces: readonly string[] = []): string {
  const folders = [...new Set(faces.map(face => dirname(face)))]
  const standIns = Object.entries(STAND_INS).map(
    ([asked, given]) =>
      `  <match target="pattern"><test qual="any" name="family"><string>${asked}</string></test><edit name="family" mode="assign" binding="same"><string>${given}</string></edit></match>`,
  )
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    '  <reset-dirs/>',
    ...[fonts, ...folders].map(folder => `  <dir>${escapeXml(folder)}</dir>`),
    ...(faces.length > 0 ? [chosen(fonts, folders, faces)] : []),
    `  <cachedir>${escapeXml(index)}</cachedir>`,
    ...standIns,
    `  <match target="pattern"><edit name="family" mode="append_last"><string>${SANS}</string></edit></match>`,
    '  <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit><edit name="rgba" mode="assign"><const>none</const></edit></match>',
    '</fontconfig>',
    '',
  ].join('\n')
}

/** Writes the fontconfig file for a folder of fonts into the cache folder, if it is not there already, and returns its path. */
export async function writeFontConfig(
  cache: string,
  fonts: string,
  faces: readonly string[] = [],
): Promise<string> {
  const text = fontConfig(fonts, join(cache, 'font-index'), faces)
  const path = join(cache, `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.conf`)
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return path
  // Two printers of one process may write it at the same time.
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, text, { mode: 0o600 })
  await rename(fresh, path)
  return path
}

/** What is accepted stands over what is refused. */
function chosen(fonts: string, folders: readonly string[], faces: readonly string[]): string {
  const globs = (paths: readonly string[]) => paths.map(path => `<glob>${escapeXml(path)}</glob>`).join('')
  const refused = `<rejectfont>${globs(folders.map(folder => join(folder, '*')))}</rejectfont>`
  return `  <selectfont>${refused}<acceptfont>${globs([join(fonts, '*'), ...faces])}</acceptfont></selectfont>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
