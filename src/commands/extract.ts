import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { briefJson } from '../documents/brief-json.ts'
import { BroadsideError, EXIT, problemOf } from '../error.ts'
import { editedFacts } from '../facts/edited.ts'
import { findInputs, type Input } from '../intake/inputs.ts'
import { readSource } from '../intake/read-source.ts'
import type { Source } from '../intake/source.ts'
import { unlessAborted } from './each.ts'
import { refuseFormat } from './format.ts'
import { sortNotes } from './notes.ts'
import { placesOf } from './places.ts'
import type { Run } from './run.ts'
import { problemText } from './terminal.ts'

/**
 * `broadside extract`: what was found in one article, with the editor's changes, as the text of `brief.json` on standard output;
 * with `--edit` the editor's file instead.
 */
export async function extract(run: Run): Promise<number> {
  const { settings, terminal } = run
  const { options } = settings
  const input = await oneInput(run)
  refuseFormat(options.format, [input])
  const place = options.edit ? placeOf(input) : null
  try {
    const { source, parsed } = await parse(input, run)
    const { article, facts, notes } = await editedFacts(parsed, source.edits)
    const edits = place && (await import('./extract-edits.ts'))
    const done = place && edits ? await edits.writeEdits(place, parsed, source.edits) : null
    if (done === null) terminal.print(`${JSON.stringify(briefJson(article, facts), null, 2)}\n`)
    const sorted = sortNotes([...article.notes, ...notes], article.setAside, input.name)
    if (!options.quiet)
      for (const warning of sorted.warnings) terminal.say(problemText('warning', warning, terminal))
    if (options.verbose) for (const note of sorted.notes) terminal.say(problemText('note', note, terminal))
    if (done !== null && !options.quiet) terminal.say(done)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof BroadsideError)) throw error
    terminal.say(problemText('error', problemOf(error, input.name), terminal))
    return EXIT.failed
  }
}

async function parse(
  input: Input,
  { settings: { options }, standardInput, signal }: Run,
): Promise<{ readonly source: Source; readonly parsed: Article }> {
  const source = await unlessAborted(readSource(input, options.format, standardInput), signal)
  const parsed = await parseArticle(source, options.lang === null ? {} : { lang: options.lang })
  return { source, parsed }
}

function placeOf({ path, name }: Input): { readonly path: string; readonly name: string } {
  if (path !== null) return { path, name }
  throw new BroadsideError(
    'usage.edit-stdin',
    '--edit writes a file beside the article, and standard input has none.',
    { hint: 'Name the article: broadside extract article.md --edit' },
  )
}

async function oneInput(run: Run): Promise<Input> {
  const { inputs } = run
  const hint = 'Name a file, or - for standard input: broadside extract article.md'
  if (inputs.length !== 1)
    throw new BroadsideError('usage.one-input', `extract takes one article, not ${inputs.length}.`, { hint })
  const found = await findInputs(inputs, placesOf(run))
  const [input] = found.inputs
  if (found.missing[0]) throw found.missing[0].error
  if (input === undefined || found.inputs.length > 1)
    throw new BroadsideError(
      'usage.one-input',
      `extract takes one article: ${inputs[0]} holds ${found.inputs.length}.`,
      { hint },
    )
  return input
}
