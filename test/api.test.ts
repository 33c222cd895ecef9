import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('the library offers these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'BroadsideError',
    'brief',
    'createWorld',
    'extractFacts',
    'parseArticle',
  ])
})
