import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readArguments } from '../../src/options/arguments.ts'
import { loadSettings } from '../../src/options/settings.ts'
import { DOCUMENTS } from '../../src/options.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => Promise.all(['yaml', 'yml', 'json'].map(end => rm(configuration(end), { force: true }))))

const configuration = (end: string) => path.join(folder, `broadside.config.${end}`)
const build = (...words: string[]) => loadSettings(readArguments('build', words).values, folder)

test('without flags and configuration every option has its default', async () => {
  const { options, configuration } = await build()
  expect(configuration).toBeNull()
  expect(options).toMatchObject({
    inputs: [],
    out: path.join(folder, 'output'),
    documents: DOCUMENTS,
    paper: 'A4',
    lang: null,
    jobs: null,
    browser: null,
    brand: { organisation: null, logo: null, accent: null, contact: null },
    memo: { to: null, from: null, cc: null, reference: null, classification: null },
    strict: false,
    json: false,
  })
})

test('flags stand over the configuration, the configuration over the defaults', async () => {
  await writeFile(
    configuration('yaml'),
    'paper: Letter\nlang: de\nbrand: { accent: "#0B5FA5", logo: brand/logo.svg }\n',
  )
  const { options } = await build(
    '--lang',
    'pt-BR',
    '-d',
    'key-figures',
    '-d',
    'memo,memo',
    '-j4',
    '--out=briefs',
  )
  expect(options).toMatchObject({
    paper: 'Letter',
    lang: 'pt-BR',
    documents: ['memo', 'key-figures'],
    jobs: 4,
    out: path.join(folder, 'briefs'),
    brand: { accent: '#0B5FA5', logo: path.join(folder, 'brand/logo.svg'), organisation: null },
  })
})

test('a configuration in JSON may name its schema', async () => {
  await writeFile(configuration('json'), '{ "$schema": "x.json", "paper": "Letter" }')
  expect((await build()).options.paper).toBe('Letter')
})

test('an empty configuration is one', async () => {
  await writeFile(configuration('yml'), '# nothing yet\n')
  expect((await build()).configuration?.name).toBe('broadside.config.yml')
})

describe('a fault of the configuration names the key, the file and the line', () => {
  test.each([
    ['papper: A4', 1, 'config.unknown-key', 'papper is not a known key.', 'Did you mean paper?'],
    [
      'paper: A4\nbrand:\n  acent: "#0B5FA5"',
      3,
      'config.unknown-key',
      'brand.acent is not a known key.',
      'Did you mean accent?',
    ],
    ['queue: {}', 1, 'config.unknown-key', 'queue is not a known key.', /^Known are: .*paper/],
    [
      'out: x\npaper: a4',
      2,
      'config.wrong-value',
      'paper must be A4 or Letter, not "a4".',
      'Did you mean A4?',
    ],
    [
      'documents: [memo, onepager]',
      1,
      'config.wrong-value',
      'documents.1 must be memo, one-pager or key-figures, not "onepager".',
      'Did you mean one-pager?',
    ],
    ['documents: []', 1, 'config.wrong-value', /^documents must name a document/, null],
    ['inputs: reports', 1, 'config.wrong-value', 'inputs must be a list, not "reports".', null],
    ['brand: { accent: blue }', 1, 'config.wrong-value', /^brand.accent must be a colour as #rrggbb/, null],
    [
      'memo:\n  reference: 2026',
      2,
      'config.wrong-value',
      'memo.reference must be text, not 2026.',
      'Put it in quotes: "2026".',
    ],
    ['memo: INTERNAL', 1, 'config.wrong-value', 'memo must be a group of keys, not "INTERNAL".', null],
    ['jobs: 0', 1, 'config.wrong-value', 'jobs must be a whole number from 1 to 64, not 0.', null],
    ['jobs: 1.5', 1, 'config.wrong-value', 'jobs must be a whole number from 1 to 64, not 1.5.', null],
    ['lang: english text', 1, 'config.wrong-value', /^lang must be a language code/, null],
    ['paper: A4\npaper: Letter', 2, 'config.syntax', /unique/, 'Mend this line.'],
    ['paper: [A4', 1, 'config.syntax', /not valid YAML/, 'Mend this line.'],
    ['- paper', 1, 'config.syntax', /not a group of keys/, /paper: A4/],
    [
      'a: b\npaper: A3',
      1,
      'config.unknown-key',
      'a is not a known key. (1 more to mend in this file)',
      /Known/,
    ],
  ] as const)('%j', async (text, line, code, message, hint) => {
    await writeFile(configuration('yaml'), text)
    const error = await build().catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      code,
      line,
      file: 'broadside.config.yaml',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      hint: hint === null ? null : typeof hint === 'string' ? hint : expect.stringMatching(hint),
    })
  })
})

test('aliases that multiply are refused', async () => {
  const lines = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`)}]`),
  ]
  await writeFile(configuration('yaml'), lines.join('\n'))
  await expect(build()).rejects.toMatchObject({ code: 'config.syntax' })
})

test('two configurations are an error', async () => {
  await writeFile(configuration('yaml'), '')
  await writeFile(configuration('json'), '{}')
  await expect(build()).rejects.toMatchObject({ code: 'config.ambiguous' })
})

test.each([
  [['--config', 'missing.yaml'], 'config.missing'],
  [['--config', 'broadside.config.ts'], 'config.format'],
  [['--config', '.yaml'], 'config.missing'],
])('%j is %s', async (words, code) => {
  await expect(build(...words)).rejects.toMatchObject({ code })
})

describe('a fault of the command line names the option', () => {
  test.each([
    [
      ['--papper', 'A4'],
      'usage.unknown-option',
      'Unknown option --papper for broadside build.',
      'Did you mean --paper?',
    ],
    [['--fix'], 'usage.unknown-option', 'broadside build has no option --fix.', 'It belongs to: doctor.'],
    [['-x'], 'usage.unknown-option', 'Unknown option -x for broadside build.', 'See: broadside build --help'],
    [['--out'], 'usage.missing-value', '--out needs a value.', 'Write --out DIR.'],
    [['--out', '--json'], 'usage.missing-value', '--out needs a value.', 'Write --out DIR.'],
    [['--out='], 'usage.missing-value', '--out needs a value.', 'Write --out DIR.'],
    [['--json=yes'], 'usage.unwanted-value', '--json takes no value.', 'Write --json alone.'],
    [['--paper', 'A5'], 'usage.wrong-value', '--paper must be A4 or Letter, not "A5".', 'Did you mean A4?'],
    [
      ['--jobs', 'many'],
      'usage.wrong-value',
      '--jobs must be a whole number from 1 to 64, not "many".',
      null,
    ],
    [['-j', '65'], 'usage.wrong-value', '--jobs must be a whole number from 1 to 64, not 65.', null],
    [
      ['-d', 'memos'],
      'usage.wrong-value',
      '--documents must be memo, one-pager or key-figures, not "memos".',
      'Did you mean memo?',
    ],
    [
      ['--format', 'pdf'],
      'usage.wrong-value',
      '--format must be markdown, text, html or docx, not "pdf".',
      null,
    ],
  ])('%j', async (words, code, message, hint) => {
    const error = await (async () => build(...words))().catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code, message, hint })
  })
})
