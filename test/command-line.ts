import { spawn } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What a call left: its exit status, and what it wrote. */
export type Result = { readonly status: number | null; readonly out: string; readonly error: string }

/** The bundled command, and what went into it. */
export type Bundle = { readonly command: string; readonly metafile: Metafile }

/** Bundles the command once, inside the project, so that it finds its templates and fonts. */
export async function bundleCommand(plugins: Plugin[] = []): Promise<Bundle> {
  const cache = path.join(ROOT, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const outdir = await mkdtemp(path.join(cache, 'broadside-'))
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
    plugins,
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  })
  return { command: path.join(outdir, 'cli.mjs'), metafile }
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
