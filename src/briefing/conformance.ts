import type { Article } from '../article/article.ts'
import { imagesOf } from '../article/images.ts'
import type { Note } from '../error.ts'
import type { Shortfall } from '../pdf/claims.ts'

/** What a document falls short of, by its name. */
export type Shortfalls = readonly { readonly kind: string; readonly shortfalls: readonly Shortfall[] }[]

type Cause = {
  readonly claim: string
  readonly reason: string
  readonly hint: string
  /** Whether one warning names all lines, for others tell of each. */
  readonly once?: boolean
  readonly lines: (article: Article, others: readonly Note[]) => readonly (number | null)[]
}

const CAUSES = {
  'missing-glyph': {
    claim: 'neither PDF/UA-1 nor PDF/A-3',
    reason: 'a character has no font',
    hint: 'Use a font that has it (brand.fonts), or other letters.',
    once: true,
    lines: (_, others) => others.filter(note => note.code === 'print.characters').map(note => note.line),
  },
  'nameless-glyph': {
    claim: 'neither PDF/UA-1 nor PDF/A-3',
    reason: 'a font composes letters of parts that stand for no character, so that they cannot be read out',
    hint: 'Use another font for the script; for Arabic: npm install @expo-google-fonts/amiri',
    lines: () => [],
  },
  'figure-without-text': {
    claim: 'no PDF/UA-1',
    reason: 'an image has no alternative text',
    hint: 'Say what it shows: ![what it shows](file) in Markdown, alt="…" in HTML.',
    lines: article =>
      imagesOf(article)
        .filter(image => image.alt === null)
        .map(image => image.line),
  },
  'broken-table': {
    claim: 'no PDF/UA-1',
    reason: 'a table has rows of different width or no header cell',
    hint: 'Give each row of the template the same cells (an empty one holds &nbsp;), and headers as th.',
    lines: () => [],
  },
  'skipped-heading': {
    claim: 'no PDF/UA-1',
    reason: 'its headings leave out a level',
    hint: 'Begin with h1 in the template, and go down one level at a time.',
    lines: () => [],
  },
  untagged: {
    claim: 'neither PDF/UA-1 nor PDF/A-3',
    reason: 'the browser wrote no tags',
    hint: 'Print with the browser that comes with Broadside: broadside doctor --fix',
    lines: () => [],
  },
} satisfies Readonly<Record<Shortfall, Cause>>

/** A warning for each thing that keeps documents from the standards they would else claim, with the lines to mend. */
export function conformanceNotes(
  article: Article,
  documents: Shortfalls,
  others: readonly Note[],
): readonly Note[] {
  return Object.entries<Cause>(CAUSES).flatMap(([shortfall, { claim, reason, hint, once, lines }]) => {
    const files = documents
      .filter(({ shortfalls }) => shortfalls.some(one => one === shortfall))
      .map(({ kind }) => `${kind}.pdf`)
    if (files.length === 0) return []
    const subject = `${new Intl.ListFormat('en').format(files)} ${files.length === 1 ? 'claims' : 'claim'}`
    return placesOf(lines(article, others), once).map(({ line, where }) => ({
      code: 'pdf.conformance',
      message: `${subject} ${claim}: ${reason}${where}.`,
      hint,
      line,
    }))
  })
}

type Place = { readonly line: number | null; readonly where: string }

/** A place for each line, or one that names them all. */
function placesOf(lines: readonly (number | null)[], once = false): readonly Place[] {
  const [first = null, ...further] = new Set(lines)
  if (!once || further.length === 0) return [first, ...further].map(line => ({ line, where: '' }))
  const named = [first, ...further].filter(line => line !== null).sort((a, b) => a - b)
  const where = named.length < 2 ? '' : ` (lines ${new Intl.ListFormat('en').format(named.map(String))})`
  return [{ line: named[0] ?? null, where }]
}
