import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld } from '../dist/index.js'
import { onPath, ratios, spread, timeOf } from './measure.mjs'

const CLI = join(import.meta.dirname, '../dist/cli.js')
const SEEDS = join(import.meta.dirname, '../seeds')

/** Articles of some 900 and some 5,000 words; md-to-pdf prints their text without images. */
const ARTICLES = {
  short: 'us-ukraine-miami-talks.txt',
  long: 'port-sallow-inquiry.md',
}

/** A whole process that makes three PDFs, against peers that make one PDF of the same article, with the same browser. */
export async function cold({ rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
  const world = createWorld()
  const { path: browser } = await world.browser()
  await world.close()
  const config = join(folder, 'md-to-pdf.json')
  const launch = { executablePath: browser, args: ['--no-sandbox'], headless: 'shell' }
  writeFileSync(config, JSON.stringify({ launch_options: launch }))

  const node = () => timeOf('node', ['-e', '0'])
  const rows = []
  for (const [length, seed] of Object.entries(ARTICLES)) {
    const article = join(folder, `${length}.md`)
    copyFileSync(join(SEEDS, seed), article)
    timeOf('node', [CLI, 'build', article, '--html', '-q'], { cwd: folder })
    // A build without --html takes the page away.
    const html = join(folder, `${length}.html`)
    copyFileSync(join(folder, 'output', length, 'memo.html'), html)
    const ours = () => timeOf('node', [CLI, 'build', article, '-q', '--force'], { cwd: folder })
    for (const [name, run] of Object.entries({
      ...peers(article, html, config, folder),
      'node -e 0': node,
    })) {
      const found = await ratios(rounds, { [name]: run, ours })
      rows.push([`three PDFs of a ${length} article, cold, over ${name}`, spread(found.ours)])
    }
  }
  const help = await ratios(rounds, { node, help: () => timeOf('node', [CLI, '--help']) })
  return [...rows, ['--help over node -e 0', spread(help.help)]]
}

/** What makes one PDF of an article, or of the memo's page, and is installed. */
function peers(article, html, config, folder) {
  const pdf = join(folder, 'peer.pdf')
  const all = {
    'md-to-pdf': [join(import.meta.dirname, 'node_modules/.bin/md-to-pdf'), article, '--config-file', config],
    'chromium-headless-shell': [
      'chromium-headless-shell',
      '--no-sandbox',
      `--print-to-pdf=${pdf}`,
      `file://${html}`,
    ],
    weasyprint: ['weasyprint', html, pdf],
  }
  const found = Object.entries(all).filter(([, [command]]) => onPath(command))
  return Object.fromEntries(
    found.map(([name, [command, ...words]]) => [
      `one of ${name}`,
      () => timeOf(command, words, { cwd: folder }),
    ]),
  )
}
