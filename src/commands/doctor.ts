import { access, constants, readdir } from 'node:fs/promises'
import path from 'node:path'
import { EXIT } from '../error.ts'
import { installation } from '../installation.ts'
import type { Run } from './run.ts'
import { plain, type Terminal } from './terminal.ts'

/** One thing that a build needs: whether it is there, which it is, and the command that mends it. */
export type Probe = {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
  readonly fix: string | null
}

/** `broadside doctor`: what is here and what is missing. Status 4 where something needed is missing. */
export async function doctor(run: Run): Promise<number> {
  const { options } = run.settings
  const probes = [
    probeNode(process.versions.node),
    await probeFonts(),
    await probeFolder('output', options.out),
    probeConfiguration(run),
  ]
  run.terminal.print(
    options.json
      ? `${JSON.stringify({ schemaVersion: 1, ok: probes.every(probe => probe.ok), probes }, null, 2)}\n`
      : probesText(probes, run.terminal),
  )
  return probes.every(probe => probe.ok) ? EXIT.ok : EXIT.environment
}

const LEAST_NODE = [20, 19] as const

function probeNode(version: string): Probe {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const ok = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
  return {
    name: 'node',
    ok,
    detail: `Node ${version}`,
    fix: ok ? null : `Install Node ${LEAST_NODE.join('.')} or later: https://nodejs.org/`,
  }
}

async function probeFonts(): Promise<Probe> {
  const { fonts } = installation()
  const faces = (await readdir(fonts).catch(() => [])).filter(name => name.endsWith('.ttf'))
  return faces.length > 0
    ? { name: 'fonts', ok: true, detail: `${faces.length} faces in ${fonts}`, fix: null }
    : { name: 'fonts', ok: false, detail: `none in ${fonts}`, fix: 'npm run build' }
}

/** Whether a folder, or the nearest one above that exists, can be written to. */
async function probeFolder(name: string, folder: string): Promise<Probe> {
  const failure = await access(folder, constants.W_OK).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  )
  if (failure === 'ENOENT' && path.dirname(folder) !== folder) {
    const above = await probeFolder(name, path.dirname(folder))
    return above.ok ? { ...above, detail: `${folder} can be made` } : above
  }
  return failure === null
    ? { name, ok: true, detail: `${folder} can be written to`, fix: null }
    : { name, ok: false, detail: `${folder} cannot be written to (${failure})`, fix: `chmod u+w ${folder}` }
}

function probeConfiguration({ settings }: Run): Probe {
  const detail = settings.configuration?.name ?? 'none: the defaults are used'
  return { name: 'configuration', ok: true, detail, fix: null }
}

function probesText(probes: readonly Probe[], terminal: Terminal): string {
  const width = Math.max(...probes.map(probe => probe.name.length))
  const lines = probes.flatMap(({ name, ok, detail, fix }) => [
    `${ok ? terminal.paint('green', 'ok     ') : terminal.paint('red', 'missing')}  ${name.padEnd(width)}  ${plain(detail)}`,
    ...(fix === null ? [] : [`         ${' '.repeat(width)}  ${terminal.paint('grey', plain(fix))}`]),
  ])
  return `${lines.join('\n')}\n`
}
