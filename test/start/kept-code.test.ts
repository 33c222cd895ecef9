import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeFolder, keepCode, readKept } from '../../src/start/kept-code.ts'

const CODE = { time: 1.5e6, size: 2048, bytes: new Uint8Array([1, 2, 3, 4]) }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadside-code-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('gives back what it keeps, and the last of what it keeps', () => {
  const file = path.join(folder, 'code')
  keepCode(file, { ...CODE, size: 1 })
  keepCode(file, CODE)
  const { time, size, bytes } = readKept(file)!
  expect({ time, size, bytes: new Uint8Array(bytes) }).toEqual(CODE)
  expect(readdirSync(folder)).toEqual(['code'])
})

describe('does not take', () => {
  test.each<[string, (file: string) => void]>([
    ['what is not there', file => rmSync(file)],
    ['what is empty', file => writeFileSync(file, '')],
    ['what is cut short', file => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    [
      'what was changed',
      file =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at === 83 ? byte ^ 1 : byte)),
        ),
    ],
    ['what others may write to', file => chmodSync(file, 0o622)],
    [
      'a link',
      file => {
        writeFileSync(`${file}-elsewhere`, readFileSync(file), { mode: 0o600 })
        rmSync(file)
        symlinkSync(`${file}-elsewhere`, file)
      },
    ],
  ])('%s', (_, spoil) => {
    const file = path.join(folder, 'code')
    keepCode(file, CODE)
    spoil(file)
    expect(readKept(file)).toBeNull()
  })
})

test('leaves a folder that cannot be written to, and nothing half-written', () => {
  expect(() => keepCode(path.join(folder, 'gone', 'code'), CODE)).not.toThrow()
  mkdirSync(path.join(folder, 'code'))
  keepCode(path.join(folder, 'code'), CODE)
  expect(readdirSync(folder)).toEqual(['code'])
})

test('makes room by removing what was written first', () => {
  for (const [at, name] of ['first', 'second', 'third', 'fourth'].entries()) {
    keepCode(path.join(folder, name), { ...CODE, bytes: new Uint8Array(9e6) })
    utimesSync(path.join(folder, name), at, at)
  }
  keepCode(path.join(folder, 'fifth'), CODE)
  expect(readdirSync(folder).sort()).toEqual(['fifth', 'fourth', 'second', 'third'])
})

describe('the folder', () => {
  test('is one in the folder of the browser', () => {
    mkdirSync(path.join(folder, 'broadside'), { mode: 0o700 })
    const found = codeFolder({ XDG_CACHE_HOME: folder })
    expect(found).toBe(path.join(folder, 'broadside', 'code'))
    expect(codeFolder({ XDG_CACHE_HOME: folder })).toBe(found)
  })

  test.each<[string, () => void]>([
    ['no browser was kept', () => undefined],
    [
      'others may write to it',
      () => {
        mkdirSync(path.join(folder, 'broadside'))
        chmodSync(path.join(folder, 'broadside'), 0o777)
      },
    ],
    ['it is a link', () => symlinkSync(tmpdir(), path.join(folder, 'broadside'))],
  ])('is not there where %s', (_, prepare) => {
    prepare()
    expect(codeFolder({ XDG_CACHE_HOME: folder })?.startsWith(folder) ?? false).toBe(false)
  })
})
