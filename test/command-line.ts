import { execFile, spawn } from 'node:child_process'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, type Metafile } from 'esbuild'
import { inject } from 'vitest'
import type {} from './bundle-folder.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What a call left: its exit status, and what it wrote. */
export type Result = { readonly status: number | null; readonly out: string; readonly error: string }

/** The built command: what is shipped, in a folder of this run. */
export type Bundle = { readonly command: string }

/**
 * The command as `build.mjs` makes it, inside the project, so that it finds its templates and fonts: once for all files of a run,
 * by the first that asks. Whoever asks must leave it as it is.
 */
export async function bundleCommand(): Promise<Bundle> {
  const folder = inject('bundleFolder')
  const done = path.join(folder, 'done')
  const isFirst = await mkdir(path.join(folder, 'begun')).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const told = await promisify(execFile)(process.execPath, ['build.mjs', folder], { cwd: ROOT }).then(
      () => '',
      (error: Error) => error.message,
    )
    await writeFile(`${done}.new`, told)
    await rename(`${done}.new`, done)
  }
  const failure = await whenThere(done)
  if (failure !== '') throw new Error(failure)
  return { command: path.join(folder, 'cli.js') }
}

async function whenThere(file: string): Promise<string> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text !== null) return text
    await setTimeout(50)
  }
}

/** The sources that are loaded together with one, imports on demand left out. */
export async function loadedWith(entry: string): Promise<readonly string[]> {
  split ??= splitting()
  const { outputs } = await split
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { kind, path: next, external } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) visit(next)
  }
  for (const [file, { entryPoint }] of Object.entries(outputs)) if (entryPoint === entry) visit(file)
  return [...seen].flatMap(file => Object.keys(outputs[file]?.inputs ?? {}))
}

let split: Promise<Metafile> | undefined

async function splitting(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    metafile: true,
    write: false,
    entryPoints: ['src/cli.ts'],
    outdir: 'split',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@sparticuz/chromium'],
    loader: { '.wasm': 'binary' },
    logLevel: 'error',
  })
  return metafile
}

/** Calls the command in a folder, with what it reads from standard input. */
export function call(
  command: string,
  words: readonly string[],
  {
    folder,
    input = '',
    env = {},
  }: { folder: string; input?: string | Uint8Array; env?: Record<string, string> },
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], {
      cwd: folder,
      env: { ...process.env, ...env },
    })
    let [out, error] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text
    })
    // A command that reads nothing may be gone before all is written.
    child.stdin.on('error', () => undefined).end(input)
    child.on('error', reject).on('close', status => resolve({ status, out, error }))
  })
}
