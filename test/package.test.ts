import { type ExecFileOptions, execFile } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)

/** Those who use the package are not root; where the tests are, `nobody` stands in for them. */
const USER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

const ARTICLE = `# Easton closes its harbour bridge for repairs

The bridge at Easton closes on 4 May 2026 for 11 weeks, the city said. Repairs will cost €3.2 million.
`

/** No types of node or the DOM are at hand, so that ours cannot lean on them unsaid. */
const CONSUMER = `import { type Briefing, type BriefOptions, brief, createWorld } from 'broadside'

declare const console: { log(text: string): void }

const options: BriefOptions = {
  documents: ['memo', 'key-figures'],
  paper: 'Letter',
  lang: null,
  brand: { organisation: 'Easton Herald', logo: null, accent: null, contact: null },
  memo: { to: null, from: null, cc: null, reference: null, classification: null },
}
const bytes = Uint8Array.from([...'# A bridge\\n\\nIt closes for 11 weeks.'].map(letter => letter.charCodeAt(0)))
const world = createWorld()
const made: Briefing = await brief({ name: 'bridge.md', stem: 'bridge', format: 'markdown', bytes }, options, world)
await world.close()
console.log(made.documents.map(({ kind, pdf }) => kind + ' ' + String.fromCharCode(...pdf.slice(0, 4))).join(', '))
`

const TSCONFIG = {
  compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023'], types: [] },
  files: ['consumer.ts'],
}

describe('the package', () => {
  let folder: string
  let files: readonly string[]

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'broadside-package-'))
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
    const [tarball] = JSON.parse(packed.stdout) as [{ filename: string; files: { path: string }[] }]
    files = tarball.files.map(file => file.path)
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
    await run(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball.filename}`],
      { cwd: folder },
    )
    mkdirSync(path.join(folder, 'home'))
    if (USER.uid)
      for (const owned of [folder, path.join(folder, 'home')]) chownSync(owned, USER.uid, USER.gid)
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function inside(): ExecFileOptions & { encoding: 'utf8' } {
    const { PATH, NODE_EXTRA_CA_CERTS } = process.env
    return {
      cwd: folder,
      env: { PATH, NODE_EXTRA_CA_CERTS, HOME: path.join(folder, 'home') },
      ...USER,
      encoding: 'utf8',
    }
  }

  test('holds what its users need and nothing else', () => {
    const kinds = files.map(file =>
      file.replace(/^(dist\/(?:code|fonts|types)|templates)\/.+\.(\w+)$/, '$1/*.$2'),
    )
    expect([...new Set(kinds)].sort()).toEqual(
      [
        'CHANGELOG.md',
        'README.md',
        'LICENSE',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/code.sha256',
        'dist/broadside.schema.json',
        'dist/code/*.cjs',
        'dist/cli.js',
        'dist/fonts/*.json',
        'dist/fonts/*.md',
        'dist/fonts/*.ttf',
        'dist/index.js',
        'dist/labels.json',
        'dist/pdfium.wasm',
        'dist/types/*.ts',
        'package.json',
        'templates/*.css',
        'templates/*.hbs',
        'templates/*.md',
        'templates/*.svg',
        'templates/*.ttf',
        'templates/*.txt',
        'templates/*.yaml',
        'templates/*.yml',
      ].sort(),
    )
    expect(files.filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([])
  })

  test('builds three briefs for a user who is not root', async () => {
    writeFileSync(path.join(folder, 'article.md'), ARTICLE)
    await run('npx', ['broadside', 'build', 'article.md'], inside())
    const output = path.join(folder, 'output/article')
    expect(readdirSync(output).sort()).toEqual(['brief.json', 'key-figures.pdf', 'memo.pdf', 'one-pager.pdf'])
    expect(readFileSync(path.join(output, 'memo.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  }, 60_000)

  test('draws their pages with what is bundled', async () => {
    await run(
      'npx',
      ['broadside', 'build', 'article.md', '-d', 'one-pager', '--png', '-o', 'drawn'],
      inside(),
    )
    const picture = readFileSync(path.join(folder, 'drawn/article/one-pager-1.png'))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
  }, 60_000)

  test('writes the messages about them with what is bundled', async () => {
    writeFileSync(path.join(folder, 'mail.yaml'), 'mail: { from: press@example.org }\n')
    writeFileSync(path.join(folder, 'list.csv'), 'email\nann@example.net\n')
    const words = [
      'send',
      'article.md',
      '--config',
      'mail.yaml',
      '--recipients',
      'list.csv',
      '--eml',
      'letters',
    ]
    await run('npx', ['broadside', ...words], inside())
    const letter = readFileSync(path.join(folder, 'letters/article--ann@example.net.eml'), 'utf8')
    expect(letter).toContain('To: ann@example.net')
    expect(letter).toContain('filename=article')
  }, 60_000)

  test('is a typed library', async () => {
    writeFileSync(path.join(folder, 'consumer.ts'), CONSUMER)
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG))
    const tsc = await run(process.execPath, [path.resolve('node_modules/typescript/bin/tsc')], {
      cwd: folder,
    }).catch(error => error)
    expect(tsc.stdout).toBe('')
    const { stdout } = await run(process.execPath, ['consumer.js'], inside())
    expect(stdout.trim()).toBe('memo %PDF, key-figures %PDF')
  }, 60_000)
})
