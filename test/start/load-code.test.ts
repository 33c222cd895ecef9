import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLoader } from '../../src/start/load-code.ts'

const MAIN = `let calls = 0
exports.count = () => ++calls
exports.other = () => require('./other.cjs')
exports.builtin = () => require('node:path').sep
exports.text = (a) => exports.text.toString()
exports.here = here
exports.folder = __dirname
exports.plain = () => require('./plain.cjs')
exports.mark = /\\u2013/`

let folder: string
let kept: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadside-loader-'))
  kept = path.join(folder, 'kept')
  mkdirSync(kept)
  writeFileSync(path.join(folder, 'main.cjs'), MAIN)
  writeFileSync(path.join(folder, 'other.cjs'), `module.exports = { name: 'other' }`)
  writeFileSync(path.join(folder, 'plain.cjs'), `module.exports = { name: __filename }`)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Main = {
  count: () => number
  other: () => unknown
  builtin: () => string
  text: () => string
  here: string
  folder: string
  plain: () => { name: string }
  mark: RegExp
}

function run({ digest = 'a', purpose = 'build', to = kept as string | null } = {}) {
  const digests = { 'main.cjs': digest, 'other.cjs': 'b' }
  const loader = createLoader({ folder, digests, kept: to, purpose })
  return { ...loader, main: loader.load('main.cjs') as Main }
}

function keptFiles(): readonly string[] {
  return readdirSync(kept).map(name => name.replace(/-v\d.*/, ''))
}

test.each(['with nothing kept', 'with what an earlier run kept'])('runs the code %s', which => {
  if (which !== 'with nothing kept') run().keep()
  const { main, load } = run()
  expect([main.count(), main.count(), (load('main.cjs') as Main).count()]).toEqual([1, 2, 3])
  expect(main.other()).toEqual({ name: 'other' })
  expect(main.builtin()).toBe(path.sep)
  expect(main.text()).toBe('(a) => exports.text.toString()')
  expect(main.here).toMatch(/^file:.+main\.cjs$/)
  expect(main.folder).toBe(folder)
  expect(main.plain().name).toBe(path.join(folder, 'plain.cjs'))
  expect(main.mark.test('1–2')).toBe(true)
})

test('keeps each file that was loaded, for each purpose', () => {
  run().keep()
  expect(keptFiles()).toEqual(['main.cjs-a-build'])
  const { main, keep } = run({ purpose: 'check' })
  main.other()
  keep()
  expect(keptFiles()).toEqual(['main.cjs-a-build', 'main.cjs-a-check', 'other.cjs-b-check'])
})

test('runs code that changed, not what was kept of it', () => {
  run().keep()
  writeFileSync(path.join(folder, 'main.cjs'), MAIN.replace('++calls', '7 + calls'))
  expect(run({ digest: 'c' }).main.count()).toBe(7)
})

test('runs code whose kept file is damaged', () => {
  run().keep()
  for (const name of readdirSync(kept)) {
    const file = path.join(kept, name)
    writeFileSync(file, readFileSync(file).fill(0, 100))
  }
  expect(run().main.count()).toBe(1)
})

test('keeps nothing where there is no folder for it', () => {
  const { main, keep } = run({ to: null })
  keep()
  expect(main.count()).toBe(1)
  expect(keptFiles()).toEqual([])
})
