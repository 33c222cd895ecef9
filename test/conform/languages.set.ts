import { it } from 'vitest'
import { corpus, inLanguages, seeds } from './pieces.ts'
import { expectConforming } from './report.ts'

it('articles conform with the labels and the direction of every language', () =>
  expectConforming('languages', [inLanguages([...seeds(), ...corpus()])]))
