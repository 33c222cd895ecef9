import { it } from 'vitest'
import { BRANDS, branded, seeds, written } from './pieces.ts'
import { expectConforming } from './report.ts'

it('articles conform in every brand', async () => {
  const sources = [...seeds(), ...written()]
  const groups = []
  for (const brand of BRANDS) groups.push(await branded(brand, sources))
  await expectConforming('brands', groups)
})
