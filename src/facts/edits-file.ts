import * as z from 'zod/mini'
import { BroadsideError } from '../error.ts'
import type { EditsText } from '../intake/source.ts'
import { faultError, faultsOf } from '../options/faults.ts'
import { parseKeyedText } from '../options/keyed-text.ts'
import type { ListKind } from './edit-keys.ts'
import { type Edits, type ListEdits, WORDS, type Wordings } from './edits.ts'

const VERSION = 1
const MOST_TEXT = 1000
const MOST_LABEL = 200

const called = z.string().check(z.minLength(1, 'must not be empty'))
const list = z.optional(z.nullable(z.array(called)))
const wording = (most: number) =>
  z
    .string()
    .check(
      z.maxLength(most, `must have at most ${most} characters`),
      z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/, 'must have no control characters'),
    )
const texts = z.optional(
  z.nullable(z.record(z.string(), wording(MOST_TEXT).check(z.regex(/\S/, 'must not be empty')))),
)
const labels = z.optional(z.nullable(z.record(z.string(), wording(MOST_LABEL))))

const group = <T extends Readonly<Record<string, z.core.$ZodType>>>(shape: T) =>
  z.optional(z.nullable(z.strictObject(shape)))
const LISTS = { drop: list, use: list, only: list, order: list }

/** The keys of a NAME.brief.yaml; an empty one changes nothing. */
const EditsFile = z.strictObject({
  schemaVersion: z._default(z.literal(VERSION), VERSION),
  generator: z.optional(z.nullable(z.string())),
  bottomLine: group({ drop: list, use: z.optional(z.nullable(called)), text: texts }),
  keyPoints: group({ ...LISTS, text: texts }),
  figures: group({ ...LISTS, label: labels }),
  people: group({ ...LISTS, role: labels }),
  organisations: group(LISTS),
  places: group(LISTS),
  timeline: group(LISTS),
  quotes: group(LISTS),
  obstacles: group({ ...LISTS, text: texts }),
  next: group({ ...LISTS, text: texts }),
  sections: group({ label: labels }),
})

/**
 * Reads the text of an editor's file. Broken YAML, unknown keys and wrong values are `edits` errors with their line; so is the
 * file of a later Broadside.
 */
export function parseEdits({ name, text }: Pick<EditsText, 'name' | 'text'>): Edits {
  const naming = {
    file: name,
    what: 'The editor’s file',
    example: 'schemaVersion: 1',
    code: 'edits',
    mend: 'Mend this line: see that it is indented as its neighbours, and that words with a colon, # or " are in quotes.',
  }
  const { values, lineOf } = parseKeyedText(text, naming)
  refuseLater(values, name, lineOf(['schemaVersion']))
  const result = EditsFile.safeParse(values)
  if (!result.success)
    throw faultError(faultsOf(result.error, EditsFile, values), { code: 'edits', file: name, lineOf })
  const { bottomLine, sections, ...rest } = result.data
  const lists = (kind: ListKind): ListEdits => {
    const { drop, use, only, order, ...words } = rest[kind] ?? {}
    const kindWords = WORDS[kind]
    return {
      drop: drop ?? [],
      use: use ?? [],
      only: only ?? [],
      order: order ?? [],
      words:
        kindWords === null ? {} : collapsed((words as Readonly<Record<string, Wordings | null>>)[kindWords]),
    }
  }
  return {
    file: name,
    lineOf,
    bottomLine: {
      drop: bottomLine?.drop ?? [],
      use: bottomLine?.use ?? null,
      words: collapsed(bottomLine?.text),
    },
    lists: {
      keyPoints: lists('keyPoints'),
      figures: lists('figures'),
      people: lists('people'),
      organisations: lists('organisations'),
      places: lists('places'),
      timeline: lists('timeline'),
      quotes: lists('quotes'),
      obstacles: lists('obstacles'),
      next: lists('next'),
    },
    sections: { words: collapsed(sections?.label) },
  }
}

/** A text over several lines of the file is one line in print. */
function collapsed(words: Wordings | null | undefined): Wordings {
  return Object.fromEntries(
    Object.entries(words ?? {}).map(([called, text]) => [called, text.replace(/\s+/g, ' ').trim()]),
  )
}

function refuseLater(values: Readonly<Record<string, unknown>>, file: string, line: number | null): void {
  const { schemaVersion, generator } = values
  if (typeof schemaVersion !== 'number' || schemaVersion <= VERSION) return
  const writer = typeof generator === 'string' ? generator : 'a later Broadside'
  throw new BroadsideError(
    'edits.later-version',
    `This file was written by ${writer}, which this Broadside cannot read.`,
    { file, ...(line === null ? {} : { line }), hint: 'Update Broadside.' },
  )
}
