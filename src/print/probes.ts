import { readdir } from 'node:fs/promises'
import { BroadsideError } from '../error.ts'
import { openCacheFolder } from './cache-folder.ts'
import type { Printer } from './printer.ts'
import type { BrowserOptions } from './start-browser.ts'
import { sandboxWanted } from './start-browser.ts'

/** One line of the doctor's report: `fix` is what mends it, or adds what may be missing; null where nothing is wrong. */
export type Finding = {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
  readonly fix: string | null
  /** What it is where it is neither here nor missing: there and wrong, or missing where nothing needed stops. */
  readonly fault?: 'wrong' | 'warning'
}

const NODE = [20, 19] as const

/** Whether this Node is new enough; `version` as in `process.versions.node`. */
export function probeNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const ok = major > NODE[0] || (major === NODE[0] && minor >= NODE[1])
  const fix = ok ? null : `install Node ${NODE.join('.')} or later: https://nodejs.org/en/download`
  return { name: 'node', ok, detail: `Node ${version}`, fix }
}

/** Which browser prints and why; it is started and prints one page, for a browser that is there may still not start. */
export async function probeBrowser(printer: Printer): Promise<Finding> {
  return await finding('browser', 'run: broadside doctor --fix', async () => {
    const html = '<!doctype html><title>A page</title><p>A page'
    await printer.print({ html, paper: { width: 794, height: 1123 } })
    const { name, version, path, why } = await printer.browser()
    return `${name} ${version}, ${path}: ${why}`
  })
}

/** Whether the browser runs in its sandbox; going without is no fault, but said. */
export function probeSandbox(options: BrowserOptions): Finding {
  const detail = sandboxWanted(options)
    ? 'on'
    : process.getuid?.() === 0
      ? 'off: Chromium has none for root; run as another user to have it'
      : 'off, as asked for'
  return { name: 'sandbox', ok: true, detail, fix: null }
}

/** Whether the folder of fonts holds fonts that print well: static TrueType faces. */
export async function probeFonts(folder: string): Promise<Finding> {
  return await finding('fonts', 'run: npm install --force broadside', async () => {
    const faces = (await readdir(folder)).filter(name => /\.ttf$/i.test(name))
    if (faces.length === 0) throw new BroadsideError('environment.fonts', `no TrueType font in ${folder}`)
    return `${faces.length} faces in ${folder}`
  })
}

/** Whether there is a private folder to keep the unpacked browser in. */
export async function probeCache(options: Pick<BrowserOptions, 'env'>): Promise<Finding> {
  return await finding('cache', 'export XDG_CACHE_HOME=DIR', async () => await openCacheFolder(options.env))
}

async function finding(name: string, fix: string, probe: () => Promise<string>): Promise<Finding> {
  try {
    return { name, ok: true, detail: await probe(), fix: null }
  } catch (error) {
    const hint = error instanceof BroadsideError ? error.hint : null
    return {
      name,
      ok: false,
      detail: error instanceof Error ? error.message : String(error),
      fix: hint ?? fix,
    }
  }
}
