import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphsOf } from '../src/article/article.ts'
import { type Briefing, type BriefOptions, brief } from '../src/brief.ts'
import type { Format } from '../src/intake/source.ts'
import { DOCUMENTS } from '../src/options.ts'
import { createWorld, type RealWorld } from '../src/world.ts'
import { type ReadElement, readStructure } from './pdf-structure.ts'
import { type Failure, lineOf, validate } from './verapdf.ts'

const SEEDS = path.resolve(import.meta.dirname, '../seeds')
const IMAGE = 'images/vallmere-zones.png'
const OPTIONS: BriefOptions = {
  documents: DOCUMENTS,
  paper: 'A4',
  lang: null,
  brand: { organisation: 'Press Office', logo: null, accent: null, contact: 'press@example.org' },
  memo: { to: 'Director', from: 'Office', cc: null, reference: 'PO/1', classification: 'INTERNAL' },
}

/** Articles that are hard to tag; `standards` is what their memo can keep. */
const HARD: readonly {
  readonly name: string
  readonly format: Format
  readonly text: string
  readonly standards: { readonly accessible: boolean; readonly archival: boolean }
}[] = [
  {
    name: 'nested',
    format: 'markdown',
    standards: { accessible: true, archival: true },
    text: `---
title: Nested “things” & <tags>
byline: [Ann Author, Bob Writer]
date: 2026-03-12
---

Intro with **bold**, *em*, \`code\`, ~~gone~~ and [a link](https://example.org/a?b=c&d=e) and a note.[^1] It cost 5 million euros.

## First

> A quotation of some length by Jane Doe.
>
> - with a list
> - in it

1. one
   1. nested one
   2. nested two with **bold**
      - third level
        - fourth
2. two

   A second paragraph of the item.

\`\`\`js
const x = 1 // code <b>
  indented
\`\`\`

![A map of the zones](${IMAGE} "Title")

Text with ![a small map](${IMAGE}) in its line.

#### A level left out

| Year |  | Share % |
|------|--:|:-:|
| 2019 | 4 | 5 |
|  | | |
| 2021 | 1,000 | 7 |

- [ ] to do
- [x] done

---

[^1]: A footnote with [a link](https://example.org/note).

Again.[^1] A line
breaks. And <https://auto.example.org/${'very/long/'.repeat(12)}end>.
`,
  },
  {
    name: 'page',
    format: 'html',
    standards: { accessible: true, archival: true },
    text: `<!doctype html><html lang="en"><head><title>A page</title></head><body><article><h1>A page &amp; more</h1>
<p>By Ann Author, 3 May 2026</p><p>The city spent 5 million euros on <em>pipes</em>.
<a href="https://example.org">A link</a>, <a href="mailto:a@example.org">mail</a> and <a href="https://example.org/x"></a>.</p>
<figure><img src="${IMAGE}" alt="A map"><figcaption>The caption of a map.</figcaption></figure>
<table><caption>Caption</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td rowspan="2">2</td></tr><tr><td>3</td></tr></table>
<dl><dt>Term</dt><dd>Its definition.</dd></dl><ul><li><p>Item</p><ul><li>inner</li></ul></li></ul>
<blockquote><h2>Heading</h2><p>“It is so,” said Jane Doe.</p></blockquote></article></body></html>`,
  },
  {
    name: 'long',
    format: 'markdown',
    standards: { accessible: true, archival: true },
    text: `# Many links and a long table\n\nThe start cost 4 million euros.\n\n${Array.from(
      { length: 120 },
      (_, i) =>
        `Part ${i} has [one link](https://example.org/${i}/a) and [another](https://example.org/${i}/b), and cost ${i * 3} euros.`,
    ).join('\n\n')}\n\n## Table\n\n| City | Value | Note |\n|---|---:|---|\n${Array.from(
      { length: 90 },
      (_, i) => `| City ${i} | ${i * 7} | ${i % 3 ? '' : `note ${i}`} |`,
    ).join('\n')}\n`,
  },
  {
    name: 'wide',
    format: 'markdown',
    standards: { accessible: true, archival: true },
    text: `# A wide table\n\nThe start cost 4 million euros.\n\n${[
      ...['City', '---', ...Array.from({ length: 20 }, (_, i) => `City ${i}`)].map((head, r) => [
        head,
        ...Array.from({ length: 24 }, (_, i) => (r === 0 ? `Column ${i}` : r === 1 ? '---' : `${r}${i},123`)),
      ]),
    ]
      .map(cells => `| ${cells.join(' | ')} |`)
      .join('\n')}\n`,
  },
  {
    name: 'unsaid',
    format: 'markdown',
    standards: { accessible: false, archival: true },
    text: `# An image without words\n\nA first sentence.\n\n![](${IMAGE})\n\nAnd ![](${IMAGE}) here.\n`,
  },
  {
    name: 'unseen',
    format: 'markdown',
    standards: { accessible: false, archival: false },
    text: '# A character that no font has\n\nA first sentence.\n\nThe second has \u{10600} in it.\n',
  },
]

type Built = {
  readonly name: string
  readonly briefing: Briefing
  readonly files: ReadonlyMap<string, string>
}

let world: RealWorld
let folder: string
let built: ReadonlyMap<string, Built>
let failures: Readonly<Record<'ua1' | '3a', ReadonlyMap<string, readonly Failure[]>>>

beforeAll(async () => {
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-conformance-'))
  const seeds = (await readdir(SEEDS)).filter(file => /\.(?:md|txt)$/.test(file)).sort()
  const articles = [
    ...seeds.map(async file => ({
      name: path.parse(file).name,
      format: file.endsWith('.md') ? ('markdown' as const) : ('text' as const),
      bytes: await readFile(path.join(SEEDS, file)),
    })),
    ...HARD.map(async ({ name, format, text }) => ({ name, format, bytes: Buffer.from(text) })),
  ]
  const all: Built[] = []
  for await (const { name, format, bytes } of articles) {
    const source = { name, stem: name, format, bytes, folder: SEEDS }
    const briefing = await brief(source, OPTIONS, world)
    await mkdir(path.join(folder, name))
    const files = new Map(
      briefing.documents.map(({ kind }) => [kind, path.join(folder, name, `${kind}.pdf`)]),
    )
    for (const { kind, pdf } of briefing.documents) await writeFile(files.get(kind) ?? '', pdf)
    all.push({ name, briefing, files })
  }
  built = new Map(all.map(one => [one.name, one]))
  const files = all.flatMap(one => [...one.files.values()])
  const [ua1, archive] = await Promise.all([validate(files, 'ua1'), validate(files, '3a')])
  failures = { ua1, '3a': archive }
}, 180_000)
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

function of(name: string): Built {
  const found = built.get(name)
  if (!found) throw new Error(`${name} was not built`)
  return found
}

function memoOf(name: string): Uint8Array {
  return of(name).briefing.documents.find(({ kind }) => kind === 'memo')?.pdf ?? new Uint8Array()
}

function claims(pdf: Uint8Array): { readonly accessible: boolean; readonly archival: boolean } {
  const text = Buffer.from(pdf).toString('latin1')
  return {
    accessible: text.includes('<pdfuaid:part>1</pdfuaid:part>'),
    archival: /<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(text),
  }
}

function above(element: ReadElement, type: string): ReadElement | null {
  for (let one = element.parent; one; one = one.parent) if (one.type === type) return one
  return null
}

describe('finished documents', () => {
  it('keep PDF/UA-1 and PDF/A-3A, those that cannot aside', () => {
    const wrong: string[] = []
    for (const { name, files } of built.values()) {
      const able = HARD.find(hard => hard.name === name)?.standards
      for (const [kind, file] of files) {
        if (able?.accessible !== false)
          wrong.push(...(failures.ua1.get(file) ?? []).map(one => `${name}/${kind} UA ${lineOf(one)}`))
        if (able?.archival !== false)
          wrong.push(...(failures['3a'].get(file) ?? []).map(one => `${name}/${kind} A ${lineOf(one)}`))
      }
    }
    expect(wrong).toEqual([])
  })

  it('claim what they keep, and nothing else', () => {
    for (const { name, briefing, files } of built.values())
      for (const { kind, pdf } of briefing.documents) {
        const file = files.get(kind) ?? ''
        expect(claims(pdf), `${name}/${kind}`).toEqual({
          accessible: failures.ua1.get(file)?.length === 0,
          archival: failures['3a'].get(file)?.length === 0,
        })
      }
    for (const { name, standards } of HARD) expect(claims(memoOf(name)), name).toEqual(standards)
  })

  it('carry the article as it was read, and brief.json', async () => {
    for (const { name, briefing } of built.values()) {
      if (!name.startsWith('vallmere')) continue
      const article = await readFile(path.join(SEEDS, `${name}.md`), 'utf8')
      for (const { kind, pdf } of briefing.documents) {
        const loading = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS })
        const files = Object.values((await (await loading.promise).getAttachments()) as object)
        await loading.destroy()
        expect(
          files.map(({ filename, content }) => [filename, Buffer.from(content).toString()]).sort(),
          kind,
        ).toEqual([
          ['brief.json', briefing.json],
          [`${name}.md`, article],
        ])
      }
    }
  })

  it('say what keeps them from a standard, and where', () => {
    const notes = (name: string) => of(name).briefing.notes.filter(note => note.code === 'pdf.conformance')
    expect(notes('nested')).toEqual([])
    expect(notes('unsaid').map(note => [note.line, note.message])).toEqual([
      [5, 'memo.pdf claims no PDF/UA-1: an image has no alternative text.'],
      [7, 'memo.pdf claims no PDF/UA-1: an image has no alternative text.'],
    ])
    expect(notes('unseen')).toMatchObject([
      { line: 5, message: expect.stringMatching(/neither PDF\/UA-1 nor PDF\/A-3: a character has no font/) },
    ])
  })

  it('have header cells in every table, and alternative texts for every figure', async () => {
    for (const { name, briefing } of built.values())
      for (const { kind, pdf } of briefing.documents) {
        const elements = await readStructure(pdf)
        const headed = new Set(elements.filter(one => one.type === 'TH').map(one => above(one, 'Table')))
        for (const [i, table] of elements.filter(one => one.type === 'Table').entries())
          expect(headed.has(table), `${name}/${kind}, table ${i + 1}`).toBe(true)
        if (name === 'unsaid') continue
        for (const figure of elements.filter(one => one.type === 'Figure'))
          expect(figure.alt, `${name}/${kind}`).toMatch(/\w/)
      }
  })

  it('name the columns of a table, those that are not seen too', async () => {
    const cells = (await readStructure(memoOf('us-ukraine-miami-talks')))
      .filter(one => above(one, 'TH') && one.text.trim() !== '')
      .map(one => one.text.trim())
    expect(cells).toEqual(expect.arrayContaining(['Name', 'Role', 'Paragraph']))
  })

  it('have the order of the article in their tags', async () => {
    const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '')
    for (const { name, briefing } of built.values()) {
      if (name === 'unseen') continue
      const text = bare((await readStructure(memoOf(name))).map(one => one.text).join(' '))
      let from = text.lastIndexOf(bare('Annex: the article'))
      expect(from, name).toBeGreaterThan(0)
      for (const paragraph of paragraphsOf(briefing.article))
        for (const sentence of paragraph.sentences) {
          const at = text.indexOf(bare(sentence.text), from)
          expect(at, `${name} ${sentence.id} ${sentence.text}`).toBeGreaterThanOrEqual(from)
          from = at
        }
    }
  })
})
