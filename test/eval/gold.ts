import { z } from 'zod'

const strings = z.array(z.string())
const number = z.number().nullish().default(null)

const goldSchema = z.object({
  title: z.string(),
  date: z.string().nullish().default(null),
  byline: strings.default([]),
  headings: z.array(z.object({ text: z.string() })),
  figures: z.array(
    z.object({
      text: z.string(),
      kind: z.string(),
      value: number,
      low: number,
      high: number,
      qualifier: z.string(),
      unit: z.string().nullish().default(null),
      key: z.boolean().default(false),
    }),
  ),
  people: z.array(z.object({ name: z.string(), roles: strings })),
  organisations: strings,
  places: strings,
  timeline: z.array(z.object({ date: z.string(), text: z.string() })),
  quotes: z.array(z.object({ text: z.string(), speaker: z.string().nullable() })),
  bottomLine: strings,
  keySentences: strings,
  obstacles: strings.default([]),
  next: strings.default([]),
  summary: z.string(),
})

/** A human editor's answers for one article, as test/corpus/README.md describes them. */
export type Gold = z.infer<typeof goldSchema>

/** The gold in a `NAME.gold.json`; throws where the file breaks the format. */
export function parseGold(json: unknown): Gold {
  return goldSchema.parse(json)
}
