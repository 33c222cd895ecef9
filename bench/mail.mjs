import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { peakMemory, ratios, spread } from './measure.mjs'

const ROOT = join(import.meta.dirname, '..')
const SENDER = join(import.meta.dirname, 'mail-sender.mjs')
const MODULES = ['compose', 'ledger', 'letter', 'send', 'smtp-settings', 'transport']

/** Letters with a memo, to a server of this machine, with and without a ledger; and the memory for many against a few. */
export async function mail({ few, many, rounds }) {
  // The ledger is where ledgers are: on a disk that syncs, which a temporary folder may not be.
  const folder = mkdtempSync(join(ROOT, 'node_modules/.cache/broadside-'))
  const bundle = join(folder, 'deliver.mjs')
  await build({
    stdin: {
      contents: MODULES.map(name => `export * from './src/deliver/${name}.ts'`).join('\n'),
      resolveDir: ROOT,
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
  const server = spawn('node', [join(import.meta.dirname, 'mail-server.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const port = await new Promise(resolve => server.stdout.once('data', resolve))
    const words = (who, count) => [SENDER, who, String(port).trim(), String(count), bundle, folder]
    const run = who => async () => Number((await promisify(execFile)('node', words(who, many))).stdout)
    const found = await ratios(rounds, {
      ours: run('ours'),
      raw: run('raw'),
      composed: run('composed'),
    })
    const peaks = []
    for (const count of [few, many]) peaks.push(await peakMemory('node', words('ours', count)))
    return [
      [
        `mail to ${many}, letters a second, over a bare nodemailer loop with the same bytes`,
        spread(found.raw),
      ],
      [`the same over a bare nodemailer loop that composes`, spread(found.composed)],
      [`peak memory of mail to ${many} over that to ${few}`, (peaks[1] / peaks[0]).toFixed(2)],
    ]
  } finally {
    server.kill()
    rmSync(folder, { recursive: true })
  }
}
