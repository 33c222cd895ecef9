import { it } from 'vitest'
import { corpus, plain, seeds, written } from './pieces.ts'
import { expectConforming } from './report.ts'

it('articles of every kind conform on A4 and Letter', () =>
  expectConforming('articles', [plain([...seeds(), ...corpus(), ...written()])]))
