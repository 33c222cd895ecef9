import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BroadsideError } from '../../src/error.ts'
import { readArguments } from '../../src/options/arguments.ts'
import { parseConfiguration } from '../../src/options/configuration.ts'

const WORDS = [
  '--out',
  '-o',
  '--json',
  '-jq',
  '-d',
  'memo',
  '--',
  '-',
  '--paper=A4',
  '-h',
  '__proto__',
  '--constructor',
  '',
]
const YAML = [
  'a',
  ':',
  ' ',
  '\n',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '"',
  '!!js',
  '<<',
  '|',
  '\t',
  '---',
  'paper',
  '\u0000',
]

/** The result, or null where a fault was told in words; anything else thrown fails the test. */
function told<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    expect(error).toBeInstanceOf(BroadsideError)
    return null
  }
}

test('whatever is typed is read or refused in words', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string())), words => {
      const read = told(() => readArguments('build', words))
      expect(Object.keys(read?.values ?? {}).every(key => /^[a-zA-Z]+$/.test(key))).toBe(true)
    }),
  )
})

test('whatever a configuration holds, it is read or refused in words, and every key has a line', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...YAML), fc.string())), parts => {
      const file = told(() => parseConfiguration(parts.join(''), '/x/broadside.config.yaml', 'x'))
      for (const key of Object.keys(file?.values ?? {})) {
        const line = file?.lineOf([key])
        expect(line === null || (line ?? 0) > 0).toBe(true)
      }
    }),
  )
})
