import * as z from 'zod/mini'
import { about } from './field.ts'
import { Configuration } from './schema.ts'

/** The JSON Schema (draft 2020-12) of a configuration file, as editors read it; ends with a line break. */
export function configurationSchema(): string {
  const schema = z.toJSONSchema(Configuration, {
    io: 'input',
    metadata: about,
    override({ jsonSchema }) {
      delete jsonSchema.flag
    },
  })
  const { brand, documents } = schema.properties as Readonly<Record<string, Record<string, unknown>>>
  if (brand) alsoText(brand, 'path of a brand folder or file, relative to this file')
  if (documents)
    documents.items = { anyOf: [documents.items, { type: 'string', description: 'a name of `kinds`' }] }
  return `${JSON.stringify({ title: 'broadside.config', ...schema }, null, 2)}\n`
}

/** Some keys take a text beside what the schema checks, which is replaced by what it names before the check. */
function alsoText(schema: Record<string, unknown>, description: string): void {
  const { description: whole, default: standard, ...rest } = schema
  for (const key of Object.keys(schema)) delete schema[key]
  Object.assign(schema, {
    description: whole,
    default: standard,
    anyOf: [{ type: 'string', description }, rest],
  })
}
