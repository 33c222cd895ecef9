import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld } from '../dist/index.js'
import { createBareLoop } from './bare-loop.mjs'
import { ratios, spread } from './measure.mjs'

const CLI = join(import.meta.dirname, '../dist/cli.js')
const SEED = join(import.meta.dirname, '../seeds/us-ukraine-miami-talks.txt')
const KINDS = ['memo', 'one-pager', 'key-figures']

/** From the moment that a changed article is saved to that when `watch` has said its three PDFs, against printing their pages and nothing else. */
export async function watch({ rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
  const article = join(folder, 'talks.txt')
  copyFileSync(SEED, article)
  const text = readFileSync(article, 'utf8').trimEnd()
  const child = spawn('node', [CLI, 'watch', article, '--html'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = line => new Promise(resolve => onLine.set(line, resolve))
  const onLine = new Map()
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', words => {
      for (const [line, resolve] of onLine) if (words.includes(line)) resolve(onLine.delete(line))
    })
  await said('1 built')
  const world = createWorld()
  const bare = await createBareLoop((await world.browser()).path)
  await world.close()
  const pages = KINDS.map(kind => readFileSync(join(folder, 'output/talks', `${kind}.html`), 'utf8'))
  let edition = 0
  const ours = async () => {
    const built = said('1 built')
    const started = performance.now()
    writeFileSync(article, `${text}\n\nThis is edition ${edition++} of the report, the last of the day.\n`)
    await built
    return performance.now() - started
  }
  const found = await ratios(rounds, { bare: () => bare.run(pages), ours })
  child.kill('SIGINT')
  await Promise.all([new Promise(resolve => child.once('exit', resolve)), bare.close()])
  rmSync(folder, { recursive: true })
  return [['from saved file to three new PDFs in watch, over the bare loop', spread(found.ours)]]
}
