import { expect, test } from 'vitest'
import { sortNotes } from '../../src/commands/notes.ts'
import { createProgress } from '../../src/commands/progress.ts'
import { buildReport, type Outcome } from '../../src/commands/report.ts'
import { createTerminal } from '../../src/commands/terminal.ts'

const problem = (message: string, line: number | null = null) => ({
  code: 'x.y',
  message,
  hint: null,
  input: 'a.md',
  line,
})
const document = (kind: string, pages: number) => ({
  kind,
  file: `a/${kind}.pdf`,
  sha256: '0',
  pages,
  bytes: 1,
  key: '1',
})
const BUILT: Outcome = {
  slug: 'a',
  input: 'a.md',
  status: 'built',
  documents: [document('memo', 4), document('one-pager', 1)],
  warnings: [problem('odd', 2)],
  notes: [problem('remark', 1)],
  error: null,
}
const FAILED: Outcome = {
  slug: null,
  input: 'b.md',
  status: 'failed',
  documents: [],
  warnings: [],
  notes: [],
  error: { ...problem('There is no file b.md.'), input: 'b.md' },
}

function shown(options: { quiet: boolean; verbose: boolean }): string {
  let text = ''
  const terminal = createTerminal(
    () => undefined,
    line => {
      text += line
    },
    false,
  )
  const progress = createProgress(terminal, options, 'output')
  progress.notice('Unpacking the browser')
  progress.remark('browser: Chromium 1')
  for (const outcome of [BUILT, FAILED]) progress.finished(outcome)
  progress.ended([BUILT, FAILED], 1234, 0)
  return text
}

test.each([
  ['quiet: errors only', { quiet: true, verbose: false }, ['error: There is no file b.md.']],
  [
    'a line an article, warnings at the end',
    { quiet: false, verbose: false },
    [
      'Unpacking the browser',
      'built   a  memo 4 p., one-pager 1 p.  1 warning',
      'error: There is no file b.md.',
      'warning: a.md:2: odd',
      '1 built · 1 failed · 1 warning · 1.2 s · output',
    ],
  ],
  [
    'verbose: notes too',
    { quiet: false, verbose: true },
    [
      'Unpacking the browser',
      'browser: Chromium 1',
      'built   a  memo 4 p., one-pager 1 p.  1 warning',
      'error: There is no file b.md.',
      'warning: a.md:2: odd',
      'note: a.md:1: remark',
      '1 built · 1 failed · 1 warning · 1.2 s · output',
    ],
  ],
])('%s', (_, options, lines) => {
  expect(shown(options)).toBe(`${lines.join('\n')}\n`)
})

test('the report counts, and lists every input with its documents and problems, notes left out', () => {
  const report = JSON.parse(buildReport([BUILT, FAILED], 12.6))
  const { notes: _, ...built } = BUILT
  const { notes: __, ...failed } = FAILED
  expect(report).toEqual({
    schemaVersion: 1,
    built: 1,
    upToDate: 0,
    failed: 1,
    entries: [built, failed],
    milliseconds: 13,
  })
})

test('what calls for nothing to be done is a note, all else a warning, both in the order of lines', () => {
  const note = (code: string, line: number | null) => ({ code, message: code, hint: null, line })
  const { warnings, notes } = sortNotes(
    [note('image.missing', 9), note('front-matter.unknown', 3), note('front-matter.type', 2)],
    [{ line: 1, text: 'Share'.repeat(40), why: 'share line' }],
    'a.md',
  )
  expect(warnings.map(({ code, input }) => [code, input])).toEqual([
    ['front-matter.type', 'a.md'],
    ['image.missing', 'a.md'],
  ])
  expect(notes.map(({ code }) => code)).toEqual(['article.set-aside', 'front-matter.unknown'])
  expect(notes[0]?.message).toMatch(/^set aside \(share line\): Share.{70,80}…$/)
})
