import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const text = readFileSync('Dockerfile', 'utf8')
const copied = [...text.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '))

/** The modules of ours that a script imports, and those that they import. */
function modulesOf(file: string): readonly string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^import .* from '(\.[^']+)'/gm)
  const own = [...imports].map(([, module = '']) => path.join(path.dirname(file), module))
  return [...own, ...own.flatMap(modulesOf)]
}

test('the container’s build has every file that the build reads and the package holds', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] }
  const packed = files.filter(file => !/^!?dist/.test(file))
  const needed = ['build.mjs', ...modulesOf('build.mjs'), 'tsconfig.build.json', 'src', ...packed]
  expect(copied).toEqual(expect.arrayContaining(needed))
  expect(copied.filter(file => !existsSync(file))).toEqual([])
})

test('the container runs as an ordinary user, with the sandbox on', () => {
  const last = text.slice(text.lastIndexOf('\nFROM '))
  expect(last).toMatch(/^USER [1-9]\d*$/m)
  expect(last).not.toMatch(/^ENV .*NO_SANDBOX/m)
})
