import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { Format } from '../../src/intake/source.ts'

const FORMATS: Readonly<Record<string, Format>> = { md: 'markdown', txt: 'text', html: 'html' }

const ARTICLES = [
  'halvorsen-brugger-merger.html',
  'harlan-falls-teachers-pay.txt',
  'hospital-cyber-attack.txt',
  'kenya-rail-extension.txt',
  'mount-talisayon-eruption.md',
  'new-zealand-budget-2026.md',
  'renewables-market-review.md',
  'us-ukraine-miami-talks.txt',
]

test.each(ARTICLES)('reads title, byline, date and headings of %s as its editor did', async file => {
  const [stem = '', extension = ''] = file.split('.')
  const read = (name: string) => readFileSync(new URL(`../corpus/${name}`, import.meta.url))
  const article = await parseArticle({
    name: file,
    stem,
    format: FORMATS[extension] ?? 'text',
    bytes: read(file),
  })
  const gold = JSON.parse(read(`${stem}.gold.json`).toString())
  expect({
    title: article.title,
    byline: article.byline,
    date: article.date,
    headings: article.sections.flatMap(({ level, heading }) =>
      heading === null ? [] : [{ level, text: heading }],
    ),
  }).toEqual({ title: gold.title, byline: gold.byline, date: gold.date, headings: gold.headings })
})

test.each(ARTICLES.filter(file => file.endsWith('.md')))(
  'finds the headings of %s with its marks removed',
  async file => {
    const stem = file.slice(0, -'.md'.length)
    const read = (name: string) => readFileSync(new URL(`../corpus/${name}`, import.meta.url)).toString()
    const gold = JSON.parse(read(`${stem}.gold.json`))
    const text = read(file)
      .replace(/^---\n.*?\n---\n/s, `${gold.title}\n`)
      .replace(/^#+ /gm, '')
      .replace(/[*_`]/g, '')
      .replace(/!?\[([^\]^]*)\]\([^)]*\)/g, '$1')
      .replace(/\[\^\d\]:?/g, '')
    const article = await parseArticle({
      name: file,
      stem,
      format: 'text',
      bytes: new TextEncoder().encode(text),
    })
    expect(article.title).toBe(gold.title)
    expect(article.sections.flatMap(section => section.heading ?? [])).toEqual(
      gold.headings.map((heading: { text: string }) => heading.text),
    )
  },
)
