import { cpSync, mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const FACES = {
  'source-serif': ['SourceSerif4-Regular', 'SourceSerif4-It', 'SourceSerif4-Bold'],
  'source-sans': ['SourceSans3-Regular', 'SourceSans3-Bold'],
} as const

/** A temporary folder with a few static faces, as the built product has them; the caller removes it. */
export function createFontsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-test-fonts-'))
  const require = createRequire(import.meta.url)
  for (const [name, faces] of Object.entries(FACES))
    for (const face of faces)
      cpSync(
        join(dirname(require.resolve(`${name}/package.json`)), 'TTF', `${face}.ttf`),
        join(folder, `${face}.ttf`),
      )
  return folder
}
