import path from 'node:path'
import { it } from 'vitest'
import { DOCUMENTS } from '../../src/options.ts'
import { batchOf } from '../generated/batch.ts'
import { EVERY, expectProven } from './report.ts'

/** The command as it is shipped. */
const COMMAND = path.resolve(import.meta.dirname, '../../dist/cli.js')

it('one run builds three hundred generated articles, each as it comes out alone', async () => {
  const { articles, status, pdfs, alone, faults } = await batchOf(Math.ceil(300 / EVERY), 19, COMMAND)
  await expectProven('batch', [
    {
      what: 'batch: articles built in one run, which ends well',
      cases: articles,
      holds: status === 0 ? articles : 0,
      failing: faults,
    },
    {
      what: 'batch: PDFs whole, as the manifest says',
      cases: articles * DOCUMENTS.length,
      holds: pdfs,
      failing: [],
    },
    {
      what: 'batch: the same bytes when built alone',
      cases: alone.built,
      holds: alone.same,
      failing: [],
    },
  ])
})
