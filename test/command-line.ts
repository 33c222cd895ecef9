import { spawn } from 'node:child_process'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { inject } from 'vitest'
import { viewShapePlugin } from '../view-shape.mjs'
import type {} from './bundle-folder.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What a call left: its exit status, and what it wrote. */
export type Result = { readonly status: number | null; readonly out: string; readonly error: string }

/** The bundled command, and what went into it. */
export type Bundle = { readonly command: string; readonly metafile: Metafile }

/**
 * The command, bundled inside the project, so that it finds its templates and fonts: once for all files of a run, by the first
 * that asks, since each bundling takes a second of both processors. Whoever asks must leave it as it is.
 */
export async function bundleCommand(): Promise<Bundle> {
  const folder = inject('bundleFolder')
  const done = path.join(folder, 'metafile.json')
  const isFirst = await mkdir(path.join(folder, 'begun')).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const metafile = await bundle(folder).catch((error: Error) => ({ error: error.message }))
    await writeFile(`${done}.new`, JSON.stringify(metafile))
    await rename(`${done}.new`, done)
  }
  const made = await whenThere(done)
  if (made.error !== undefined) throw new Error(made.error)
  return { command: path.join(folder, 'cli.mjs'), metafile: made }
}

async function whenThere(file: string): Promise<Metafile & { readonly error?: string }> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text !== null) return JSON.parse(text)
    await setTimeout(50)
  }
}

async function bundle(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    metafile: true,
    entryPoints: ['src/cli.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@sparticuz/chromium'],
    loader: { '.wasm': 'binary' },
    plugins: [viewShapePlugin],
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  })
  return metafile
}

/** The sources that are loaded together with one, imports on demand left out. */
export function loadedWith({ metafile }: Bundle, entry: string): readonly string[] {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { kind, path: next, external } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) visit(next)
  }
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === entry) visit(file)
  return [...seen].flatMap(file => Object.keys(metafile.outputs[file]?.inputs ?? {}))
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
