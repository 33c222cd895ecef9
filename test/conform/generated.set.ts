import { it } from 'vitest'
import { DOCUMENTS } from '../../src/options.ts'
import { generated } from './pieces.ts'
import { expectConforming } from './report.ts'

it('generated articles conform: all documents of a hundred, the one-pager of two hundred more', () =>
  expectConforming('generated', [generated(0, 100, DOCUMENTS), generated(100, 300, ['one-pager'])]))
