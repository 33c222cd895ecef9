import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { briefJson } from '../documents/brief-json.ts'
import { BroadsideError, EXIT, problemOf } from '../error.ts'
import { extractFacts } from '../facts/extract.ts'
import { findInputs, type Input } from '../intake/inputs.ts'
import { readSource } from '../intake/read-source.ts'
import { unlessAborted } from './each.ts'
import { refuseFormat } from './format.ts'
import { sortNotes } from './notes.ts'
import type { Run } from './run.ts'
import { problemText } from './terminal.ts'

/** `broadside extract`: what was found in one article, as the text of `brief.json` on standard output. */
export async function extract(run: Run): Promise<number> {
  const { options } = run.settings
  const input = await oneInput(run)
  refuseFormat(options.format, [input])
  const article = await parse(input, run)
  if (article === null) return EXIT.failed
  run.terminal.print(`${JSON.stringify(briefJson(article, extractFacts(article)), null, 2)}\n`)
  const { warnings, notes } = sortNotes(article.notes, article.setAside, input.name)
  if (!options.quiet)
    for (const warning of warnings) run.terminal.say(problemText('warning', warning, run.terminal))
  if (options.verbose) for (const note of notes) run.terminal.say(problemText('note', note, run.terminal))
  return EXIT.ok
}

/** The article of an input; where it has a fault that is said, with the name of the input, and null returned. */
async function parse(
  input: Input,
  { settings: { options }, standardInput, signal, terminal }: Run,
): Promise<Article | null> {
  try {
    const source = await unlessAborted(readSource(input, options.format, standardInput), signal)
    return parseArticle(source, options.lang === null ? {} : { lang: options.lang })
  } catch (error) {
    if (!(error instanceof BroadsideError)) throw error
    terminal.say(problemText('error', problemOf(error, input.name), terminal))
    return null
  }
}

async function oneInput({ inputs, settings, folder }: Run): Promise<Input> {
  const hint = 'Name a file, or - for standard input: broadside extract article.md'
  if (inputs.length !== 1)
    throw new BroadsideError('usage.one-input', `extract takes one article, not ${inputs.length}.`, { hint })
  const { configuration, options } = settings
  const found = await findInputs(inputs, {
    folder,
    configured: configuration && { folder: configuration.folder, inputs: options.inputs },
    out: options.out,
  })
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
