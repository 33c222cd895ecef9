import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { codeFolder } from './kept-code.ts'
import { createLoader } from './load-code.ts'

/** The digests of the files of the code by name, which the build puts here. */
declare const DIGESTS: Readonly<Record<string, string>>

/** The code beside the file that this is built into: `command` runs the command, `library` gives what the package exports. */
export type BuiltCode = {
  readonly command: () => void
  readonly library: () => Readonly<Record<string, unknown>>
  readonly keep: () => void
}

/** Loads the code that the build made; `purpose` is the command that it is for, `help` for the little code that runs none. */
export function builtCode(purpose: string): BuiltCode {
  const folder = fileURLToPath(new URL('code', import.meta.url))
  const { load, keep } = createLoader({ folder, digests: DIGESTS, kept: codeFolder(process.env), purpose })
  return { ...(load(purpose === 'help' ? 'help.cjs' : 'broadside.cjs') as Omit<BuiltCode, 'keep'>), keep }
}
