import { sandboxHint } from './sandbox-hint.ts'

/** Why a browser did not start, as a sentence part ("lacks the library libnss3.so"), and what mends it. */
export type StartFailure = {
  readonly failure: 'library' | 'sandbox' | 'other'
  readonly detail: string
  readonly hint: string | null
}

const MISSING_LIBRARY = /error while loading shared libraries: ([^\s:]+)/
const NO_SANDBOX =
  /No usable sandbox|Failed to move to new namespace|zygote_host_impl_linux|without --no-sandbox/

/** Reads the failure from what the browser wrote to standard error before it died, else from the error of starting it. */
export async function explainFailure(
  error: unknown,
  complaint: string,
  options: { readonly executable: string },
): Promise<StartFailure> {
  const library = MISSING_LIBRARY.exec(complaint)?.[1]
  if (library !== undefined)
    return {
      failure: 'library',
      detail: `${options.executable} lacks the library ${library}`,
      hint: 'install it with the system’s package manager (on Debian: apt-get install chromium brings all that it needs)',
    }
  if (NO_SANDBOX.test(complaint))
    return {
      failure: 'sandbox',
      detail: `${options.executable} has no usable sandbox: this system gives ordinary users no namespaces of their own`,
      hint: await sandboxHint(),
    }
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === 'EACCES')
    return {
      failure: 'other',
      detail: `${options.executable} may not be run (is its folder mounted noexec?)`,
      hint: 'set XDG_CACHE_HOME to a folder that programs may run from',
    }
  if (code === 'ENOENT')
    return {
      failure: 'other',
      detail: `${options.executable} or the loader that it asks for is missing (a system without glibc?)`,
      hint: null,
    }
  const said = complaint.trim().split('\n').at(-1)
  const why = error instanceof Error ? error.message : String(error)
  return {
    failure: 'other',
    detail: `${options.executable} did not start: ${why}${said ? ` (${said.slice(0, 200)})` : ''}`,
    hint: null,
  }
}
