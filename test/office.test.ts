import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call, type Result } from './command-line.ts'
import { type PdfReading, readPdf } from './pdf-reading.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const SEED = path.join(ROOT, 'seeds/vallmere-water-losses.md')
const EXAMPLES = path.join(ROOT, 'templates/examples')
const BRANDS = path.join(ROOT, 'templates/brands')

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await cp(SEED, path.join(folder, 'article.md'))
  return () => rm(folder, { recursive: true })
})

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
  await writeFile(path.join(folder, name), text)
}
const build = (...words: string[]): Promise<Result> =>
  call(bundle.command, ['build', 'article.md', ...words], { folder })
const pdf = async (name: string): Promise<PdfReading> =>
  readPdf(Uint8Array.from(await readFile(path.join(folder, `output/article/${name}.pdf`))))
const families = ({ fonts }: PdfReading) =>
  [...new Set(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '').replace(/-.*$/, '')))].sort()

describe('an example brand', () => {
  test.each([
    ['ministry', 'Ministry of Public Works', ['Gelasio', 'PublicSans']],
    ['newsroom', 'The Harbour Post', ['ArchivoNarrow', 'Newsreader']],
    ['consultancy', 'Northgate Advisory', ['Figtree']],
  ])('is one line of a configuration, and prints with its own fonts: %s', async (brand, office, own) => {
    await write('broadside.config.yaml', `brand: ${path.join(BRANDS, brand)}\n`)
    const { status, error } = await build()
    expect(status, error).toBe(0)
    for (const [name, pages] of [
      ['one-pager', 1],
      ['key-figures', 2],
      ['memo', 7],
    ] as const) {
      const read = await pdf(name)
      expect(read.pages.length).toBeLessThanOrEqual(pages)
      expect(read.pages[0]).toContain(office)
      // Lent to the memo for the arrow of its footnotes, which not every font has.
      const lent = name === 'memo' ? ['SourceSans3'] : []
      expect(families(read).filter(family => !lent.includes(family))).toEqual(own)
      expect(read.fonts.filter(font => font.type === 'Type3' || !font.embedded)).toEqual([])
      expect(read.tagged).toBe(true)
    }
  })
})

describe('fonts of an office', () => {
  test('come from a package that is installed, of all its formats the static TrueType faces', async () => {
    await mkdir(path.join(folder, 'node_modules'))
    await symlink(path.join(ROOT, 'node_modules/source-sans'), path.join(folder, 'node_modules/source-sans'))
    await write('broadside.config.yaml', 'documents: [one-pager]\nbrand:\n  fonts: { serif: source-sans }\n')
    expect(await build()).toMatchObject({ status: 0 })
    const read = await pdf('one-pager')
    expect(families(read)).toEqual(['SourceSans3'])
    expect(read.fonts.map(({ name }) => name).join(' ')).toContain('SourceSans3-It')
  })

  test.each([
    ['../VAR', /brand.fonts.serif: .*VAR holds variable fonts only, which browsers print as Type 3/],
    ['empty', /brand.fonts.serif: .*empty holds no font/],
  ])('that cannot be printed are an error with file and line: %s', async (fonts, message) => {
    await mkdir(path.join(folder, 'empty'))
    const named = fonts === 'empty' ? fonts : path.join(ROOT, 'node_modules/source-serif/VAR')
    await write('broadside.config.yaml', `brand:\n  fonts:\n    serif: ${named}\n`)
    const { status, error } = await build()
    expect(status).toBe(2)
    expect(error).toMatch(/^error: broadside.config.yaml:3: /)
    expect(error).toMatch(message)
  })
})

describe('templates of an office', () => {
  beforeEach(() => write('broadside.config.yaml', 'documents: [one-pager]\ntemplates: house\n'))

  test('take the place of single files, and styles are added to', async () => {
    await write('house/partials/masthead.hbs', '<p class="masthead">The House · {{kindLabel}}</p>')
    await write('house/styles/brand.css', '.masthead { letter-spacing: 0.3pt }')
    expect(await build('--html')).toMatchObject({ status: 0 })
    expect((await pdf('one-pager')).pages[0]).toContain('The House · One-page brief')
    const html = await readFile(path.join(folder, 'output/article/one-pager.html'), 'utf8')
    expect(html.indexOf('letter-spacing: 0.3pt')).toBeGreaterThan(html.indexOf('.columns {'))
  })

  test.each([
    [
      'partials/masthead.hbs',
      '<p>\n{{frame.organization}}</p>',
      'house/partials/masthead.hbs:2: ',
      'Did you mean organisation?',
    ],
    [
      'one-pager/one-pager.hbs',
      '{{#each tiles}}\n\n{{nummer}}{{/each}}',
      'house/one-pager/one-pager.hbs:3: ',
      'Did you mean number?',
    ],
    [
      'one-pager/one-pager.hbs',
      '{{> mastheed}}',
      'house/one-pager/one-pager.hbs:1: ',
      'Did you mean masthead?',
    ],
    [
      'one-pagr/one-pager.css',
      '',
      'house/one-pagr/one-pager.css takes the place of no template.',
      'Did you mean one-pager/one-pager.css?',
    ],
  ])(
    'that are wrong are told with file and line before anything is written: %s',
    async (file, text, place, hint) => {
      await write(`house/${file}`, text)
      const { status, error } = await build()
      expect(status).toBe(2)
      expect(error).toContain(`error: ${place}`)
      expect(error).toContain(hint)
      await expect(readFile(path.join(folder, 'output'))).rejects.toMatchObject({ code: 'ENOENT' })
    },
  )

  test('stay inside their folder', async () => {
    await write('elsewhere.hbs', 'x')
    await mkdir(path.join(folder, 'house/partials'), { recursive: true })
    await symlink(path.join(folder, 'elsewhere.hbs'), path.join(folder, 'house/partials/quote.hbs'))
    const { status, error } = await build()
    expect(status).toBe(2)
    expect(error).toContain('house/partials/quote.hbs leads out of its folder.')
  })

  test('that change make the documents stale', async () => {
    await write('house/styles/brand.css', 'h1 { color: #111111 }')
    await build()
    expect((await build()).error).toContain('1 up to date')
    await write('house/styles/brand.css', 'h1 { color: #222222 }')
    expect((await call(bundle.command, ['check', 'article.md'], { folder })).status).toBe(3)
  })
})

describe('a document of one’s own', () => {
  beforeEach(async () => {
    await cp(path.join(EXAMPLES, 'press-release'), path.join(folder, 'press-release'), { recursive: true })
    await write('broadside.config.yaml', 'kinds: [press-release]\nbrand: { contact: press@example.org }\n')
  })

  test('is built beside the three, fitted to its page, and in the manifest', async () => {
    const { status, error } = await build()
    expect(status, error).toBe(0)
    expect(error).toContain('press-release 1 p.')
    const { pages, lang, outline, links } = await pdf('press-release')
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatch(
      /Vallmere Cuts Its Water Losses by a Third.*Ends.*Notes to editors.*press@example.org/,
    )
    expect(lang).toBe('en')
    expect(outline).toContain('Notes to editors')
    expect(links.some(({ to }) => to === 'memo.pdf#p1')).toBe(true)
    const manifest = JSON.parse(await readFile(path.join(folder, 'output/manifest.json'), 'utf8'))
    expect(manifest.entries[0].documents.map(({ file }: { file: string }) => file)).toContain(
      'article/press-release.pdf',
    )
  })

  test('can be built alone', async () => {
    const { error } = await build('-d', 'press-release')
    expect(error).toMatch(/^built {3}article {2}press-release 1 p\.( |$)/m)
    expect((await pdf('press-release')).links.filter(({ to }) => to.startsWith('memo'))).toEqual([])
  })

  test('that has more pages than its kind allows says so', async () => {
    await write('press-release/press-release.css', 'section { break-after: page }')
    await write(
      'press-release/press-release.hbs',
      '<main><h1>{{headline}}</h1><section>1</section><section>2</section><p>3</p></main>',
    )
    expect((await build('-d', 'press-release')).error).toContain(
      'The press release has 3 pages; its kind allows one page.',
    )
  })

  test('is told of a slot that its description does not ask for', async () => {
    await write('press-release/press-release.hbs', '<main>\n{{#each timeline}}{{date}}{{/each}}</main>')
    const { status, error } = await build()
    expect(status).toBe(2)
    expect(error).toContain('press-release/press-release.hbs:2: ')
    expect(error).toContain('Add timeline to the slots of press-release.yaml.')
  })
})
