import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
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
    images: { roots: [], remote: [] },
    mail: {
      from: null,
      replyTo: null,
      recipients: null,
      mode: 'each',
      subjectPrefix: null,
      keyword: null,
      attach: ['memo'],
      maxBytes: 10 * 2 ** 20,
      link: null,
      rate: 0,
      confirmAbove: 50,
      unsubscribe: null,
      dkim: null,
      dsn: false,
    },
    queue: { url: null, store: null },
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

test('paths of mail, queue and images are relative to the configuration', async () => {
  await writeFile(
    configuration('yaml'),
    [
      'images: { roots: [../pictures], remote: [images.example.org, "http://127.0.0.1:8080"] }',
      'queue: { url: "redis://127.0.0.1:6379", store: jobs }',
      'mail:',
      '  from: Press Office <press@example.org>',
      '  recipients: lists/press.csv',
      '  unsubscribe: "https://example.org/u?{{token}}"',
      '  link: "https://example.org/{{slug}}/{{document}}"',
      '  dkim: { domain: example.org, selector: mail2026, keyFile: keys/dkim.pem }',
    ].join('\n'),
  )
  const { images, mail, queue } = (await build()).options
  expect(images).toEqual({
    roots: [path.join(folder, '../pictures')],
    remote: ['images.example.org', 'http://127.0.0.1:8080'],
  })
  expect(queue).toEqual({ url: 'redis://127.0.0.1:6379', store: path.join(folder, 'jobs') })
  expect(mail).toMatchObject({
    from: 'Press Office <press@example.org>',
    recipients: path.join(folder, 'lists/press.csv'),
    attach: ['memo'],
    dkim: { keyFile: path.join(folder, 'keys/dkim.pem') },
  })
})

test('recipients may stand in the configuration, and the store in S3', async () => {
  const recipients = '[ann@example.org, { email: bo@example.org, name: Bo, documents: [memo], room: 12 }]'
  await writeFile(
    configuration('yaml'),
    `mail: { recipients: ${recipients} }\nqueue: { store: "s3://briefs/a" }`,
  )
  const { mail, queue } = (await build()).options
  expect(mail.recipients).toEqual([
    'ann@example.org',
    { email: 'bo@example.org', name: 'Bo', documents: ['memo'], room: 12 },
  ])
  expect(queue.store).toBe('s3://briefs/a')
})

test.each([
  ['queue: { url: "redis://:hunter2@10.0.0.1:6379" }', 'queue.url holds a password.'],
  ['queue: { url: "amqp://joe:hunter2@10.0.0.1" }', /^queue.url must be the address of a Redis server/],
  ['queue: { store: "s3://key:hunter2@bucket" }', 'queue.store holds a password.'],
  ['mail: { link: "https://joe:hunter2@example.org/" }', 'mail.link holds a password.'],
  ['mail: { unsubscribe: "https://joe:hunter2@example.org/" }', 'mail.unsubscribe holds a password.'],
  ['mail: { url: "smtp://joe:hunter2@example.org/" }', 'mail.url is not a known key.'],
  ['mail: "smtp://joe:hunter2@example.org/"', /^mail must be a group of keys/],
])('a password in the configuration is refused and never shown: %s', async (text, message) => {
  await writeFile(configuration('yaml'), text)
  const error = await build().catch((caught: Error) => caught)
  expect(JSON.stringify({ ...error, message: (error as Error).message })).not.toContain('hunter2')
  expect(error).toMatchObject({
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  })
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
    ['quiet: {}', 1, 'config.unknown-key', 'quiet is not a known key.', /^Known are: .*paper/],
    [
      'mail:\n  from: a@b.example\n  to: c@d.example',
      3,
      'config.unknown-key',
      'mail.to is not a known key.',
      /^Known are: from, .*recipients/,
    ],
    [
      'mail: { attach: [memos] }',
      1,
      'config.wrong-value',
      /^mail.attach.0 must be memo/,
      'Did you mean memo?',
    ],
    [
      'mail: { mode: all }',
      1,
      'config.wrong-value',
      'mail.mode must be each, to, cc or bcc, not "all".',
      null,
    ],
    ['mail: { rate: -1 }', 1, 'config.wrong-value', /^mail.rate must be a number of messages a second/, null],
    [
      'mail:\n  confirmAbove: many',
      2,
      'config.wrong-value',
      /^mail.confirmAbove must be a whole number/,
      null,
    ],
    ['mail: { recipients: 7 }', 1, 'config.wrong-value', /^mail.recipients must be the path of a list/, null],
    [
      'mail: { recipients: [7] }',
      1,
      'config.wrong-value',
      /^mail.recipients.* must be the path of a list/,
      null,
    ],
    ['mail: { unsubscribe: "http://x.example" }', 1, 'config.wrong-value', /begins with https/, null],
    [
      'mail:\n  dkim:\n    domain: example.org',
      2,
      'config.wrong-value',
      /^mail.dkim.selector must be text/,
      null,
    ],
    [
      'images: { remote: ["https://a.example/x"] }',
      1,
      'config.wrong-value',
      /^images.remote.0 must be a host/,
      null,
    ],
    [
      'images: { remote: ["http://a.example"] }',
      1,
      'config.wrong-value',
      /^images.remote.0 must be a host/,
      null,
    ],
    ['images: { remote: ["*.a.example"] }', 1, 'config.wrong-value', /^images.remote.0 must be a host/, null],
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
    [
      'paper: A4\nbrand:\n  accent: "#ff6600"',
      3,
      'config.wrong-value',
      'brand.accent is "#ff6600", which has a contrast of 2.7:1 with the ground "#fff6f0" of panels; text needs 4.5:1.',
      'The nearest of this hue that has it is "#bf4c00".',
    ],
    [
      'brand:\n  colours:\n    grey: "#999999"\n    tint: "#ffffff"',
      3,
      'config.wrong-value',
      'brand.colours.grey is "#999999", which has a contrast of 2.8:1 with the white page; text needs 4.5:1.',
      'The nearest of this hue that has it is "#767676".',
    ],
    [
      'brand:\n  colours:\n    tint: "#808080"',
      3,
      'config.wrong-value',
      /^brand.colours.tint is "#808080", on which text in "#585858" has a contrast of 1\.\d:1/,
      /^The nearest of this hue that has it is "#[c-d]/,
    ],
    [
      'brand: { accent: "#0b5fa5", colours: { accent: "#0b5fa5" } }',
      1,
      'config.wrong-value',
      'brand.colours.accent is the accent for a second time.',
      'Keep one of accent and colours.accent.',
    ],
    [
      'brand:\n  fonts:\n    serif: no-such-package',
      3,
      'config.wrong-value',
      'brand.fonts.serif is "no-such-package", which is neither a folder nor an installed package.',
      /npm install no-such-package$/,
    ],
    [
      'paper: A4\nbrand: brnd',
      2,
      'config.brand',
      'brand is "brnd", which is no brand folder or file.',
      /brand.yaml/,
    ],
    ['out: x\nkinds:\n  - releases', 3, 'config.kind', 'There is no folder releases.', /kinds/],
    ['kinds: release', 1, 'config.wrong-value', 'kinds must be a list, not "release".', null],
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
  [['--config', 'broadside.config.ts'], 'config.missing'],
  [['--config', 'broadside.config.toml'], 'config.format'],
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

describe('a brand in a folder of its own', () => {
  const brand = (...parts: string[]) => path.join(folder, 'house', ...parts)
  beforeAll(async () => {
    await mkdir(brand('faces'), { recursive: true })
    await writeFile(configuration('yaml'), 'brand: house\n')
  })
  beforeEach(() => writeFile(configuration('yaml'), 'brand: house\n'))

  test('is named by one line, and its paths are relative to it', async () => {
    await writeFile(
      brand('brand.yaml'),
      'organisation: Office\nlogo: logo.svg\ncolours: { accent: "#0B5FA5" }\nfonts: { sans: faces }\npaper: Letter\nclassification: INTERNAL\n',
    )
    const { options } = await build()
    expect(options).toMatchObject({
      paper: 'Letter',
      memo: { classification: 'INTERNAL' },
      brand: {
        organisation: 'Office',
        logo: brand('logo.svg'),
        accent: '#0B5FA5',
        fonts: { serif: null, sans: brand('faces') },
      },
    })
  })

  test('gives way to the configuration and the command line', async () => {
    await writeFile(brand('brand.yaml'), 'paper: Letter\nclassification: INTERNAL\n')
    await writeFile(
      configuration('yaml'),
      'brand: house/brand.yaml\npaper: A4\nmemo: { classification: DRAFT }\n',
    )
    expect((await build()).options).toMatchObject({ paper: 'A4', memo: { classification: 'DRAFT' } })
    await writeFile(configuration('yaml'), 'brand: house\n')
    expect((await build('--paper', 'A4')).options.paper).toBe('A4')
  })

  test.each([
    ['organisation: Office\nacent: x', 2, 'acent is not a known key.'],
    ['organisation: Office\naccent: "#ffcc00"', 2, /^accent is "#ffcc00"/],
    ['fonts:\n  sans: nowhere/at-all', 2, /^fonts.sans is "nowhere/],
  ])('names its own file in a fault: %j', async (text, line, message) => {
    await writeFile(brand('brand.yaml'), text)
    const error = await build().catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      file: path.join('house', 'brand.yaml'),
      line,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    })
  })
})

describe('a document of one’s own', () => {
  const kind = (...parts: string[]) => path.join(folder, 'release', ...parts)
  beforeEach(async () => {
    await rm(kind(), { recursive: true, force: true })
    await mkdir(kind(), { recursive: true })
    await writeFile(kind('release.hbs'), '<main data-flow="1"></main>')
    await writeFile(kind('release.css'), '')
    await writeFile(kind('release.yaml'), 'title: Release\npages: 1\nslots: { quotes: 2 }\n')
    await writeFile(configuration('yaml'), 'kinds: [release]\n')
  })

  test('is built beside the three, or alone where it is named', async () => {
    const { options, kinds } = await build()
    expect(options.documents).toEqual([...DOCUMENTS, 'release'])
    expect(kinds).toEqual([
      { kind: { name: 'release', title: 'Release', pages: 1, slots: { quotes: 2 } }, folder: kind() },
    ])
    expect((await build('-d', 'release,memo')).options.documents).toEqual(['memo', 'release'])
    await writeFile(configuration('yaml'), 'kinds: [release]\ndocuments: [release]\n')
    expect((await build()).options.documents).toEqual(['release'])
  })

  test('is among the documents that a fault names', async () => {
    await expect(build('-d', 'relase')).rejects.toMatchObject({
      message: '--documents must be memo, one-pager, key-figures or release, not "relase".',
      hint: 'Did you mean release?',
    })
  })

  test.each([
    ['release.yaml', 'title: Release\nslots: { quots: 2 }', 2, 'slots.quots is not a known key.'],
    ['release.yaml', 'title: Release\npages: 0', 2, 'pages must be a whole number from 1 to 20, not 0.'],
    ['release.yaml', 'pages: 1', null, 'title must be text, not undefined.'],
    ['release.yaml', 'title: Release\nname: other', 2, 'name is "other", but the file is release.yaml.'],
  ])('is described by a file whose faults have their line: %s %j', async (file, text, line, message) => {
    await writeFile(kind(file), text)
    await expect(build()).rejects.toMatchObject({ file: path.join('release', file), line, message })
  })

  test('needs its template and its style', async () => {
    await rm(kind('release.css'))
    await expect(build()).rejects.toMatchObject({
      code: 'config.kind',
      message: 'release holds no release.css.',
    })
    await rm(kind('release.yaml'))
    await expect(build()).rejects.toMatchObject({
      message: 'release holds no YAML file.',
      file: 'broadside.config.yaml',
      line: 1,
    })
  })
})
