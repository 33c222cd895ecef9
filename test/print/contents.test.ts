import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brief } from '../../src/brief.ts'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { type PdfReading, readPdf } from '../pdf-reading.ts'
import { validate } from '../verapdf.ts'

const SENTENCES =
  'The board met in the old town and spoke at length about pipes, dams and the price of water. '

type Shape = { readonly parts: number; readonly paragraphs: number; readonly headings?: boolean }

/** Headings of two levels, the third one so long that its entry takes two lines. */
function articleOf({ parts, paragraphs, headings = true }: Shape): string {
  const part = (number: number): string => {
    const heading = `## Part ${number} of the report${number === 3 ? ' on the rights to the upper river'.repeat(4) : ''}`
    const text = Array.from({ length: paragraphs }, (_, i) =>
      [
        i === 2 && headings ? `### Wishes of board ${number}\n\n` : '',
        SENTENCES.repeat(5 + ((number + i) % 3)),
      ].join(''),
    )
    return [headings ? heading : '', ...text].join('\n\n')
  }
  return `# The reform of the water boards

The ministry said on Monday that 14 water boards will merge by 2028. The plan costs 40 million euros.

${Array.from({ length: parts }, (_, i) => part(i + 1)).join('\n\n')}
`
}

let world: RealWorld
let folder: string
beforeAll(async () => {
  world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-contents-'))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

async function memoOf(shape: Shape): Promise<{ readonly pdf: Uint8Array; readonly read: PdfReading }> {
  const { documents } = await brief(
    { name: 'a.md', stem: 'a', format: 'markdown', bytes: Buffer.from(articleOf(shape)), folder },
    {
      documents: ['memo'],
      paper: 'A4',
      lang: 'en',
      brand: { organisation: null, logo: null, accent: null, contact: null },
      memo: { to: null, from: null, cc: null, reference: null, classification: null },
    },
    world,
  )
  const pdf = documents[0]!.pdf
  return { pdf, read: await readPdf(pdf) }
}

const hasContents = ({ pages }: PdfReading) => pages.some(page => page.includes('Contents'))

/** Each entry of the list as printed, with its number; the list stands between its label and the first paragraph. */
function entriesOf({ pages }: PdfReading): ReadonlyMap<string, number> {
  const list = pages
    .join(' ')
    .replace(/^.*?Contents/, '')
    .replace(/The ministry said on Monday.*$/, '')
  const entry =
    /(Part \d+ of the report(?: on the rights to the upper river)*|Wishes of board \d+) (\d+)(?= |$)/g
  return new Map([...list.matchAll(entry)].map(([, heading = '', number]) => [heading, Number(number)]))
}

describe('the contents list of a memo', () => {
  it('has the page of each heading, which is the page that its link leads to, over 40 pages of annex', async () => {
    const { read } = await memoOf({ parts: 24, paragraphs: 12 })
    expect(read.pages.length).toBeGreaterThan(40)
    const entries = entriesOf(read)
    expect(entries.size).toBe(48)
    const first = read.pages.findIndex(
      page => page.includes('The ministry said on Monday') && page.includes('Part 1'),
    )
    for (const [heading, number] of entries) {
      expect(read.pages[number - 1], heading).toContain(heading)
      expect(number).toBeGreaterThan(first)
    }
    const sections = [...new Set(read.links.map(link => link.to))].filter(to => /^#s\d+$/.test(to))
    const pages = sections.map(to => read.destinations.get(to.slice(1)))
    expect(pages).toEqual([...entries.values()])
  }, 60_000)

  it.each([
    ['a memo of five pages', { parts: 5, paragraphs: 5 }, true],
    ['a memo of few pages', { parts: 2, paragraphs: 3 }, false],
    ['an article without headings', { parts: 10, paragraphs: 5, headings: false }, false],
  ])('stands where it helps: %s', async (_, shape, shown) => {
    const { read } = await memoOf(shape)
    expect(hasContents(read), `${read.pages.length} pages`).toBe(shown)
    if (!shown) return
    expect(read.pages.length).toBeLessThanOrEqual(7)
    for (const [heading, number] of entriesOf(read)) expect(read.pages[number - 1]).toContain(heading)
  })

  it('breaks no standard', async () => {
    const { pdf } = await memoOf({ parts: 5, paragraphs: 5 })
    const file = path.join(folder, 'memo.pdf')
    await writeFile(file, pdf)
    const [ua, archive] = await Promise.all([validate([file], 'ua1'), validate([file], '3a')])
    expect([ua.get(file), archive.get(file)]).toEqual([[], []])
  }, 60_000)
})
