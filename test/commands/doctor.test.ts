import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsText, probeOutput } from '../../src/commands/doctor.ts'
import { type Bundle, bundleCommand, call } from '../command-line.ts'

const NAMES = ['node', 'cache', 'fonts', 'brand', 'scripts', 'browser', 'sandbox', 'output', 'configuration']

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(folder, 'broadside.config.yaml'), 'out: briefs\n')
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await rm(path.dirname(bundle.command), { recursive: true })
})

test('everything that a build needs is named, with the browser and why it is used', async () => {
  const result = await call(bundle.command, ['doctor'], { folder })
  expect(result).toMatchObject({ status: 0, error: '' })
  expect(result.out.match(/^ok {7}\w+/gm)?.map(line => line.slice(9))).toEqual(NAMES)
  expect(result.out).toMatch(/^ok {7}browser {8}\S+.* \d+\.\d+.*: \w+/m)
  expect(result.out).toMatch(/briefs will be made$/m)
  expect(result.out).toMatch(/broadside\.config\.yaml$/m)
})

test('fonts of further scripts are named, with -v each with what adds it', async () => {
  const short = await call(bundle.command, ['doctor'], { folder })
  expect(short.out).toMatch(/^ok {7}brand +Source Serif 4, Source Sans 3$/m)
  expect(short.out).toMatch(/^ok {7}scripts +.*Hebrew, Arabic.*; no font for \d+ others \(-v lists them\)$/m)
  const { status, out } = await call(bundle.command, ['doctor', '-v'], { folder })
  expect(status).toBe(0)
  expect(out).toMatch(/^ok {7}Hebrew +noto-serif-hebrew \d/m)
  expect(out).toMatch(
    /^(?:ok {7}Khmer +\S+|none {5}Khmer +no font.*: npm install @expo-google-fonts\/noto-sans-khmer)$/m,
  )
})

test('a brand whose fonts cannot be used is missing', async () => {
  const office = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(office, 'broadside.config.yaml'), 'brand: { fonts: { serif: fonts } }\n')
  await mkdir(path.join(office, 'fonts'))
  const { status, out } = await call(bundle.command, ['doctor'], { folder: office })
  await rm(office, { recursive: true })
  expect(status).toBe(4)
  expect(out).toMatch(/^missing {2}brand +.*holds no font/m)
})

test('what is missing is named with what mends it: status 4', async () => {
  const env = { BROADSIDE_BROWSER: '/nowhere/chromium' }
  const result = await call(bundle.command, ['doctor', '--json', '-o', 'broadside.config.yaml/x'], {
    folder,
    env,
  })
  expect(result).toMatchObject({ status: 4, error: '' })
  const { ok, findings } = JSON.parse(result.out)
  expect(ok).toBe(false)
  expect(findings.map((finding: { name: string }) => finding.name)).toEqual(NAMES)
  const missing = findings.filter((finding: { ok: boolean }) => !finding.ok)
  expect(missing).toMatchObject([
    { name: 'browser', detail: expect.stringContaining('/nowhere/chromium'), fix: expect.any(String) },
    { name: 'output', detail: expect.stringContaining('ENOTDIR'), fix: expect.stringContaining('--out') },
  ])
  const quiet = await call(bundle.command, ['doctor', '-q'], { folder, env })
  expect(quiet.out).toMatch(/^missing {2}browser {2}.*\n {18}\S.*\n$/)
})

test('--fix says what it did', async () => {
  const result = await call(bundle.command, ['doctor', '--fix'], { folder })
  expect(result).toMatchObject({ status: 0, error: expect.stringMatching(/browser/) })
})

test('an output folder that is not there yet is judged by the one above', async () => {
  expect(await probeOutput(path.join(folder, 'a/b/c'))).toMatchObject({ ok: true })
  expect(await probeOutput(folder)).toEqual({ name: 'output', ok: true, detail: folder, fix: null })
})

test('no findings make no text', () => {
  expect(findingsText([])).toBe('')
})
