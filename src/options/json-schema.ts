import * as z from 'zod/mini'
import { about, Configuration } from './schema.ts'

/** The JSON Schema (draft 2020-12) of a configuration file, as editors read it; ends with a line break. */
export function configurationSchema(): string {
  const schema = z.toJSONSchema(Configuration, {
    io: 'input',
    metadata: about,
    override({ jsonSchema }) {
      delete jsonSchema.flag
    },
  })
  return `${JSON.stringify({ title: 'broadside.config', ...schema }, null, 2)}\n`
}
