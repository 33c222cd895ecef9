import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call, loadedWith } from './command-line.ts'

const ARTICLE = '# Harbour Opens\n\nThe harbour opened on 4 March 2026. It cost 90 million euros.\n'

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await write('article.md', ARTICLE)
  await write('empty.md', '')
  await write('binary.md', 'a\0b')
  await write('broken.docx', 'no zip file')
  await write('a/same.md', ARTICLE)
  await write('b/same.md', ARTICLE)
  await write('bad/broadside.config.yaml', 'out: x\npapper: A4\n')
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
  await writeFile(path.join(folder, name), text)
}
const run = (words: string[], input?: string, at = '') =>
  call(bundle.command, words, { folder: path.join(folder, at), ...(input === undefined ? {} : { input }) })

describe.concurrent('exit status and message', () => {
  test.each<[string[], number, RegExp]>([
    [[], 2, /^One article in[\s\S]*Commands:/],
    [['biuld'], 2, /^error: Unknown command biuld\.\n {2}Did you mean build\?\n$/],
    [
      ['prnt'],
      2,
      /^error: Unknown command prnt\.\n {2}Known are: build, watch, check, extract, send, init, doctor\.\n$/,
    ],
    [['article.md'], 2, /Did you mean: broadside build article\.md/],
    [['--verbos'], 2, /^error: Unknown option --verbos\.\n {2}The command comes first/],
    [
      ['build', '--papr', 'A4'],
      2,
      /^error: Unknown option --papr for broadside build\.\n {2}Did you mean --paper\?\n$/,
    ],
    [['build', '--allow-remote'], 2, /--allow-remote needs a value/],
    [['build', '--paper', 'a5'], 2, /--paper must be A4 or Letter, not "a5"/],
    [['build', '--out'], 2, /--out needs a value/],
    [['build'], 2, /^error: There are no inputs to build\.\n {2}Name a file/],
    [['build', 'a/same.md', 'b/same.md'], 2, /a\/same\.md and .*b\/same\.md would both be written to same\//],
    [['build', 'article.md', '--format', 'text'], 2, /--format is for standard input/],
    [['build', 'article.md', '--config', 'none.yaml'], 2, /no configuration file none\.yaml/],
    [['build', 'artcle.md'], 1, /^error: There is no file artcle\.md\.\n {2}Did you mean article\.md\?\n/],
    [['extract'], 2, /extract takes one article, not 0/],
    [['extract', 'article.md', 'empty.md'], 2, /extract takes one article, not 2/],
    [['extract', 'empty.md'], 1, /^error: empty\.md is empty\.\n/],
    [['extract', 'binary.md'], 1, /^error: binary\.md is a binary file/],
    [
      ['extract', 'broken.docx'],
      1,
      /^error: broken\.docx: The Word document cannot be read: .*\n {2}Open it/,
    ],
    [['extract', 'article.md', '--json'], 2, /extract has no option --json/],
    [['extract', '-'], 1, /^error: Standard input is empty\.\n/],
  ])('%j: %i', async (words, status, message) => {
    const result = await run(words)
    expect(result.error).toMatch(message)
    expect(result).toMatchObject({ status, out: '' })
  })
})

test('a fault of the configuration is shown with its file and line, before anything is written', async () => {
  const result = await run(['build', '../article.md'], undefined, 'bad')
  expect(result).toMatchObject({ status: 2, out: '' })
  expect(result.error).toBe(
    'error: broadside.config.yaml:2: papper is not a known key.\n  Did you mean paper?\n',
  )
  expect(await readdir(path.join(folder, 'bad'))).toEqual(['broadside.config.yaml'])
})

test('help and version are printed on standard output, and list only what there is', async () => {
  const version = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version
  expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' })
  const help = await run(['--help'])
  expect(help).toMatchObject({ status: 0, error: '' })
  expect(help.out).not.toMatch(/review|enqueue/)
  for (const name of ['build', 'extract', 'doctor']) {
    const result = await run([name, '--help'])
    expect(result).toMatchObject({ status: 0, error: '' })
    expect(result.out).toContain(`Usage: broadside ${name}`)
    expect(result.out).not.toMatch(/undefined|\[object/)
  }
})

test('extract prints what was found as JSON and nothing else', async () => {
  const [file, piped] = [await run(['extract', 'article.md']), await run(['extract', '-'], ARTICLE)]
  expect(file).toMatchObject({ status: 0, error: '' })
  expect(JSON.parse(file.out)).toMatchObject({ schemaVersion: 1, article: { title: 'Harbour Opens' } })
  expect(piped.out).toBe(file.out)
})

test.each([
  ['src/cli.ts', /node_modules|src\/(?:world|brief|article)/],
  ['src/options/help.ts', /node_modules\/(?!zod\/)|src\/(?:world|brief|article)/],
  ['src/commands/extract.ts', /puppeteer|handlebars|pdf-lib|node_modules\/zod|src\/(?:print|html|pdf|world)/],
  ['src/commands/build.ts', /puppeteer|handlebars|pdf-lib/],
])(
  '%s is loaded without what it does not need at once',
  async (entry, unwanted) => {
    const loaded = await loadedWith(entry)
    expect(loaded).toContain(entry)
    expect(loaded.filter(file => unwanted.test(file))).toEqual([])
  },
  60_000,
)

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a command that waits for its input with status %i', async (signal, status) => {
  const child = spawn(process.execPath, [bundle.command, 'extract', '-'], { cwd: folder })
  // More than a pipe holds: once it is all taken, the command reads.
  child.stdin.write('# Title\n'.repeat(2 ** 17), () => child.kill(signal))
  const [ended] = await once(child, 'close')
  expect(ended).toBe(status)
})

test('a reader that has seen enough is no failure', async () => {
  await write('long.md', `# Title\n\n${'A sentence of many that follow here. '.repeat(20_000)}\n`)
  const child = spawn(process.execPath, [bundle.command, 'extract', 'long.md'], { cwd: folder })
  let error = ''
  child.stderr.on('data', text => {
    error += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [status] = await once(child, 'close')
  expect({ status, error }).toEqual({ status: 0, error: '' })
})

test.runIf(process.platform === 'linux')(
  'standard output on a full disk is an error without a stack',
  async () => {
    const full = await open('/dev/full', 'w')
    const child = spawn(process.execPath, [bundle.command, 'extract', 'article.md'], {
      cwd: folder,
      stdio: ['ignore', full.fd, 'pipe'],
    })
    let error = ''
    child.stderr!.on('data', text => {
      error += text
    })
    const [status] = await once(child, 'close')
    await full.close()
    expect([status, error]).toEqual([
      1,
      'error: Standard output cannot be written: there is no space left.\n  Free some space, or write it elsewhere.\n',
    ])
  },
)

test.runIf(process.platform === 'linux')('a folder that cannot be made is an error, not a wait', async () => {
  const result = await run(['build', 'article.md', '-o', '/proc/briefs'])
  expect(result).toMatchObject({ status: 1, out: '' })
  expect(result.error).toMatch(/^error: .*\/proc\/briefs: no folder can be made there\.\n/)
})
