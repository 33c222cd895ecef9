import { beforeAll, expect, it } from 'vitest'
import { type Bundle, bundleCommand } from '../command-line.ts'
import { batchOf } from './batch.ts'
import { SHAPES } from './traits.ts'

let bundle: Bundle
beforeAll(async () => {
  bundle = await bundleCommand()
})

it('one run builds an article of every shape, each as it comes out alone', async () => {
  const { faults, pdfs, alone } = await batchOf(SHAPES.length, 10, bundle.command)
  expect(faults).toEqual([])
  expect({ pdfs, alone }).toEqual({ pdfs: 3 * SHAPES.length, alone: { built: 3, same: 3 } })
}, 180_000)
