import { expect, test } from 'vitest'
import { configurationSchema } from '../../src/options/json-schema.ts'

test('the JSON Schema of the configuration describes every key and nothing of the command line', async () => {
  await expect(configurationSchema()).toMatchFileSnapshot('broadside.schema.json.snap')
})
