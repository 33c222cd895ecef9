import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfiguration } from '../../src/options/configuration.ts'
import { readRegularFile } from '../../src/options/regular-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await writeFile(path.join(folder, 'four'), 'four')
  await symlink('/dev/zero', path.join(folder, 'endless.yaml'))
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')])
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['four', 4, 'four'],
  ['four', 9, 'four'],
  ['four', 3, 'too-large'],
  ['.', 9, 'not-a-file'],
  ['pipe.yaml', 9, 'not-a-file'],
  ['endless.yaml', 9, 'not-a-file'],
])('%s, of which at most %d bytes are wanted, gives %s', (name, most, expected) => {
  expect(String(readRegularFile(path.join(folder, name), most))).toBe(expected)
})

test.each(['pipe.yaml', 'endless.yaml'])('a configuration that is no file is refused: %s', async name => {
  await expect(loadConfiguration(path.join(folder, name), name)).rejects.toMatchObject({
    code: 'config.unreadable',
  })
})
