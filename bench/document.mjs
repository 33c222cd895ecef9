import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { brief, createWorld } from '../dist/index.js'
import { articles } from './articles.mjs'
import { createBareLoop } from './bare-loop.mjs'
import { ratios, spread } from './measure.mjs'
import { OPTIONS } from './warm.mjs'

const ROOT = join(import.meta.dirname, '..')

/** One document warm, from its HTML to the finished PDF: fitting, printing, finishing, against printing the same HTML and nothing else. */
export async function document({ count, rounds }) {
  const { finish } = await bundled('src/pdf/finish.ts')
  const world = createWorld({ pages: 2 })
  const jobs = []
  const size = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 }
  for (const { name, format, text } of articles(count)) {
    const bytes = new TextEncoder().encode(text)
    const { documents } = await brief({ name, stem: name, format, bytes }, OPTIONS, world)
    for (const { html } of documents) jobs.push(html)
  }
  const record = {
    title: 'A report',
    author: null,
    subject: 'A report',
    keywords: [],
    lang: 'en',
    headings: [],
    date: null,
    creator: 'bench',
    producer: 'bench',
    siblings: 'https://beside.invalid/',
    links: new Map(),
    characters: { has: () => false },
    attachments: [],
    key: '0'.repeat(64),
  }
  const whole = async () => {
    const started = performance.now()
    const waiting = jobs.values()
    await Promise.all(
      [0, 1, 2, 3].map(async () => {
        for (const html of waiting) await finish((await world.print({ html, paper: size })).pdf, record)
      }),
    )
    return performance.now() - started
  }
  const bare = await createBareLoop((await world.browser()).path)
  const found = await ratios(rounds, { bare: () => bare.run(jobs), whole })
  await Promise.all([bare.close(), world.close()])
  return [
    [
      `one document of ${jobs.length}, warm, from HTML to finished PDF, over the bare loop`,
      spread(found.whole),
    ],
  ]
}

async function bundled(entry) {
  const outdir = mkdtempSync(join(ROOT, 'node_modules/.cache/broadside-bench-'))
  const outfile = join(outdir, 'module.mjs')
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.wasm': 'binary' },
    logLevel: 'error',
  })
  return await import(pathToFileURL(outfile).href)
}
