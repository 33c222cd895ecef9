import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArticles } from './articles.mjs'
import { peakMemory, ratios, spread, timeOf } from './measure.mjs'

const CLI = join(import.meta.dirname, '../dist/cli.js')

/** Many articles of which nothing changed: the same build again, and the check, against a Node that does nothing. */
export async function cached({ few, many, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
  const call = (command, count) => () =>
    timeOf('node', [CLI, command, `articles-${count}`, '-q', '-o', `out-${count}`], { cwd: folder })
  for (const count of [few, many]) {
    writeArticles(join(folder, `articles-${count}`), count)
    call('build', count)()
  }
  const node = () => timeOf('node', ['-e', '0'])
  const rows = []
  for (const command of ['build', 'check'])
    for (const count of [few, many]) {
      const found = await ratios(rounds, { node, ours: call(command, count) })
      rows.push([`${command} of ${count} articles, nothing changed, over node -e 0`, spread(found.ours)])
    }
  rmSync(folder, { recursive: true })
  return rows
}

/** The most memory of the whole tree of processes, for a large batch against a small one. */
export async function memory({ few, many }) {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
  const peaks = []
  for (const count of [few, many]) {
    writeArticles(join(folder, `articles-${count}`), count)
    peaks.push(
      await peakMemory('node', [CLI, 'build', `articles-${count}`, '-q', '-o', `out-${count}`], {
        cwd: folder,
      }),
    )
  }
  rmSync(folder, { recursive: true })
  return [[`peak memory of ${many} articles over that of ${few}`, (peaks[1] / peaks[0]).toFixed(2)]]
}
