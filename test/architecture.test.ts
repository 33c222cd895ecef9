import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** The stages from left to right; an import points left or stays in its stage. */
const ORDER = [
  ['error', 'once', 'make-folder'],
  ['options'],
  ['intake'],
  ['article'],
  ['facts'],
  ['documents'],
  ['charts'],
  ['html'],
  ['print', 'pdf', 'png', 'store', 'installation'],
  ['briefing'],
  ['brief'],
  ['world'],
  ['deliver', 'review', 'queue'],
  ['commands'],
  ['cli', 'index', 'start'],
]
const LEAVES = ['print', 'pdf', 'png', 'store', 'installation']
const PURE = ['article', 'facts', 'documents', 'charts', 'html', 'pdf']
const PURE_MODULES = /^(?:\.|node:(?:buffer|crypto|zlib)$|(?!node:|puppeteer|@sparticuz))/
const WORLD =
  /(?<![.\w])(?:process|console|performance)\.|Date\.now|new Date\(\s*\)|Math\.random|random(?:UUID|Bytes)|(?<![.\w])fetch\(|toLocale\w+\(\s*\)|localeCompare\([^,()]*\)|new Intl\.\w+\(\s*\)/g

type Files = ReadonlyMap<string, string>

/** What breaks the rules of the house in a tree of sources, keyed by path below src; a line each. */
function violations(files: Files): string[] {
  const imports = new Map([...files].map(([path, text]) => [path, importsOf(text)]))
  const paths = new Map([...imports].map(([path, modules]) => [path, pathsOf(path, modules)]))
  return [...imports].flatMap(([path, modules]) => [
    ...modules.flatMap(module => misplaced(path, module)),
    ...(PURE.includes(stageOf(path)) ? impure(path, files.get(path)!, modules) : []),
    ...(reaches(path, path, paths) ? [`${path} imports itself in a circle`] : []),
  ])
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName)
}

function misplaced(path: string, module: string): string[] {
  if (!module.startsWith('.')) return []
  const [from, to] = [stageOf(path), stageOf(join(path, '..', module))]
  const rank = (stage: string) => ORDER.findIndex(stages => stages.includes(stage))
  if (from === to) return []
  if (rank(from) < 0 || rank(to) < 0) return [`${path} or ${module} has no place in the order`]
  if (LEAVES.includes(from))
    return ['error', 'make-folder'].includes(to) ? [] : [`${path} is in a leaf and imports ${module}`]
  return rank(to) < rank(from) ? [] : [`${path} imports ${module}, which is not to its left`]
}

function impure(path: string, text: string, modules: readonly string[]): string[] {
  return [
    ...modules.filter(module => !PURE_MODULES.test(module)).map(module => `${path} imports ${module}`),
    ...[...withoutComments(text).matchAll(WORLD)].map(([use]) => `${path} uses ${use}`),
  ]
}

/** The code without its comments, or '' where nothing matches even in them: compiling long lexicons is slow. */
function withoutComments(text: string): string {
  if (text.search(WORLD) < 0) return ''
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  })
  return outputText
}

function pathsOf(path: string, modules: readonly string[]): readonly string[] {
  return modules.filter(module => module.startsWith('.')).map(module => join(path, '..', module))
}

function reaches(
  from: string,
  to: string,
  paths: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): boolean {
  return (paths.get(from) ?? []).some(
    next => next === to || (!seen.has(next) && reaches(next, to, paths, seen.add(next))),
  )
}

function stageOf(path: string): string {
  return path.split('/')[0]!.replace(/\.ts$/, '')
}

function sources(): Files {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
  return new Map(paths.map(path => [path, readFileSync(join('src', path), 'utf8')]))
}

describe('the architecture', () => {
  test('has imports that point left only, without circles, and a pure middle', () => {
    expect(violations(sources())).toEqual([])
  })

  test.each([
    ['an import to the right', { 'article/a.ts': "import { f } from '../facts/f.ts'", 'facts/f.ts': '' }],
    ['a type import to the right', { 'html/a.ts': "import type { W } from '../world.ts'", 'world.ts': '' }],
    ['a dynamic import to the right', { 'facts/a.ts': "const b = await import('../brief.ts')" }],
    ['an import between stages of one rank', { 'print/a.ts': "import { s } from '../store/s.ts'" }],
    ['an Article in a leaf', { 'store/a.ts': "import type { A } from '../article/article.ts'" }],
    ['a folder without a place', { 'utils/a.ts': "import { e } from '../error.ts'" }],
    [
      'a circle',
      { 'facts/a.ts': "import './b.ts'", 'facts/b.ts': "import './c.ts'", 'facts/c.ts': "import './a.ts'" },
    ],
    ['the disk in a pure folder', { 'html/a.ts': "import { readFileSync } from 'node:fs'" }],
    ['a browser in a pure folder', { 'pdf/a.ts': "import { launch } from 'puppeteer-core'" }],
    ['the clock in a pure folder', { 'documents/a.ts': 'export const now = new Date()' }],
    ['the clock after a comment', { 'facts/a.ts': '/* when */ export const now = Date.now()' }],
    ['chance in a pure folder', { 'facts/a.ts': 'export const n = Math.random()' }],
    ['the environment in a pure folder', { 'article/a.ts': 'export const home = process.env.HOME' }],
    ['the console in a pure folder', { 'pdf/a.ts': "console.log('x')" }],
    ['the default locale in a pure folder', { 'facts/a.ts': "export const n = 'a'.localeCompare('b')" }],
  ])('catches %s', (_, files) => {
    expect(violations(new Map(Object.entries(files)))).not.toEqual([])
  })

  test('lets through what is allowed', () => {
    const files = {
      'article/a.ts': "// not console.log, not new Date()\nexport const day = new Date('2026-01-01')",
      'facts/a.ts': "import type { A } from '../article/a.ts'\nimport { createHash } from 'node:crypto'",
      'brief.ts': "import { f } from './facts/a.ts'\nimport { p } from './print/p.ts'",
      'print/p.ts': "import { launch } from 'puppeteer-core'\nimport { e } from '../error.ts'",
    }
    expect(violations(new Map(Object.entries(files)))).toEqual([])
  })
})
