import { availableParallelism } from 'node:os'
import { brief, createWorld } from '../dist/index.js'
import { articles } from './articles.mjs'
import { createBareLoop } from './bare-loop.mjs'
import { ratios, spread } from './measure.mjs'

export const OPTIONS = {
  documents: ['memo', 'one-pager', 'key-figures'],
  paper: 'A4',
  lang: null,
  brand: { organisation: null, logo: null, accent: null, contact: null },
  memo: { to: null, from: null, cc: null, reference: null, classification: null },
}

/** A PDF of many, warm: everything from the article's text to the finished file, against printing the same HTML and nothing else. */
export async function warm({ count, rounds, options = OPTIONS }) {
  const world = createWorld({ pages: 2 })
  const sources = articles(count).map(({ name, format, text }) => ({
    name,
    stem: name,
    format,
    bytes: new TextEncoder().encode(text),
  }))
  const pages = new Map()
  const whole = async () => {
    const started = performance.now()
    const waiting = sources.values()
    await Promise.all(
      Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
        for (const source of waiting)
          for (const { kind, html } of (await brief(source, options, world)).documents)
            pages.set(`${source.name} ${kind}`, html)
      }),
    )
    return performance.now() - started
  }
  await whole()
  const bare = await createBareLoop((await world.browser()).path)
  const htmls = [...pages.values()]
  const found = await ratios(rounds, { bare: () => bare.run(htmls), whole })
  await Promise.all([bare.close(), world.close()])
  return [[`one PDF of ${htmls.length}, warm, over the bare loop`, spread(found.whole)]]
}
