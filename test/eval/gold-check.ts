import { z } from 'zod'

const strings = z.array(z.string())
const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`
const edtf = z.string().regex(new RegExp(`^(?:${day}(?:/${day})?|\\d{4}-2[1-4])$`))

const figure = z
  .strictObject({
    text: z.string(),
    sentence: z.string(),
    kind: z.enum(['money', 'percent', 'count', 'measure', 'duration', 'ratio']),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(['exact', 'about', 'at-least', 'at-most', 'range']),
    unit: z.string().nullable(),
    about: z.string(),
    key: z.boolean(),
  })
  .refine(f => (f.kind === 'ratio') === (f.unit === null), 'a ratio has no unit, all others have one')
  .refine(
    ({ qualifier, value, low, high }) =>
      qualifier === 'range'
        ? value === null && low !== null && high !== null && low < high
        : value !== null && low === null && high === null,
    'a range has two ends and no value, all others a value alone',
  )

const goldShape = z.strictObject({
  genre: z.string(),
  title: z.string(),
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .nullable(),
  byline: strings,
  headings: z.array(z.strictObject({ level: z.number().min(1).max(6), text: z.string() })),
  figures: z
    .array(figure)
    .refine(figures => figures.filter(({ key }) => key).length <= 6, 'at most six are key'),
  people: z.array(z.strictObject({ name: z.string(), roles: strings, mentions: z.number().min(1) })),
  organisations: strings,
  places: strings,
  timeline: z.array(z.strictObject({ date: edtf, text: z.string() })),
  quotes: z.array(z.strictObject({ text: z.string(), speaker: z.string().nullable() })),
  bottomLine: strings.min(1),
  keySentences: strings.min(5).max(8),
  obstacles: strings,
  next: strings,
  summary: z.string(),
})

/** What the guide of the corpus forbids in a gold: a wrong shape, and words that its article (as blocks of plain text) does not print; empty where all is well. */
export function goldProblems(json: unknown, blocks: readonly string[]): readonly string[] {
  const parsed = goldShape.safeParse(json)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const gold = parsed.data
  const problems: string[] = []
  const check = (ok: boolean, problem: string) => ok || problems.push(problem)
  const stands = (text: string, where: string) =>
    check(
      blocks.some(block => block.includes(text)),
      `${where} is not printed: ${text}`,
    )
  check(blocks.includes(gold.title), `title is no block of its own: ${gold.title}`)
  for (const part of [
    'byline',
    'organisations',
    'places',
    'bottomLine',
    'keySentences',
    'obstacles',
    'next',
  ] as const) {
    for (const text of gold[part]) stands(text, part)
    check(new Set(gold[part]).size === gold[part].length, `${part} repeats itself`)
  }
  let last = -1
  for (const { text } of gold.headings) {
    const at = blocks.indexOf(text, last + 1)
    check(at > last, `heading is missing or out of order: ${text}`)
    last = Math.max(at, last)
  }
  for (const { text, sentence, about } of gold.figures) {
    stands(sentence, 'sentence of a figure')
    check(sentence.includes(text), `figure is not in its sentence: ${text}`)
    check(sentence.includes(about), `about is not in its sentence: ${about}`)
  }
  const whole = blocks.join('\n')
  for (const { name, roles, mentions } of gold.people) {
    for (const text of [name, ...roles]) stands(text, 'person')
    const printed = whole.split(name.split(' ').at(-1) ?? name).length - 1
    check(mentions <= printed, `${name} has ${mentions} mentions, the family name stands ${printed} times`)
  }
  for (const { text } of gold.timeline) stands(text, 'timeline')
  const speakers = new Set([null, ...gold.people.map(({ name }) => name), ...gold.organisations])
  for (const { text, speaker } of gold.quotes) {
    check(
      blocks.some(block => isQuotedIn(text, block)),
      `quote is not printed: ${text}`,
    )
    check(!/^["“]|["”]$/.test(text), `quote has its quotation marks: ${text}`)
    check(speakers.has(speaker), `unknown speaker: ${speaker}`)
  }
  const words = gold.summary.split(/\s+/).length
  check(words >= 60 && words <= 90, `summary has ${words} words`)
  return problems
}

/** Whether a block prints a quote, whole or in two parts with the speaker between them. */
function isQuotedIn(text: string, block: string): boolean {
  if (block.includes(text)) return true
  return [...text.matchAll(/ /g)].some(({ index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)]
    const at = block.indexOf(before)
    return at >= 0 && /["”]/.test(block[at + before.length] ?? '') && block.includes(after, at)
  })
}
