import { EXIT, type Problem, problemOf } from '../error.ts'
import { findInputs, type Input } from '../intake/inputs.ts'
import { readSource } from '../intake/read-source.ts'
import { once } from '../once.ts'
import { createFileDigests, type FileDigest } from '../store/file-digests.ts'
import { filesOf, stalenessOf } from '../store/freshness.ts'
import { type ManifestEntry, readManifest } from '../store/manifest.ts'
import { createWorld } from '../world.ts'
import { loadOffice } from './brief-options.ts'
import { refuseFormat } from './format.ts'
import { ingredientsOf, type SettingsDigests } from './ingredients.ts'
import { placesOf } from './places.ts'
import { droppedBy } from './record.ts'
import { buildReport, type Outcome } from './report.ts'
import type { Run } from './run.ts'
import { stalenessText } from './staleness-text.ts'
import { plain, problemText } from './terminal.ts'

/** `broadside check`: says what a build would make anew. It starts no browser, needs no cache and writes nothing. */
export async function check(run: Run): Promise<number> {
  const started = performance.now()
  const { settings, terminal, folder } = run
  const { options, configuration } = settings
  const found = await findInputs(run.inputs, placesOf(run))
  refuseFormat(options.format, found.inputs)
  const manifest = await readManifest(options.out)
  const { asked, outfit } = await loadOffice(settings, folder)
  const world = createWorld({ ...outfit, env: run.environment })
  const digests = { settings: await world.settings(asked), lent: once(() => world.settings(asked, true)) }
  const entries = new Map((manifest?.entries ?? []).map(entry => [entry.slug, entry]))

  const known = found.inputs.flatMap(({ slug }) => entries.get(slug) ?? [])
  const digestOf = createFileDigests(filesOf(known, options.out))
  const outcomes: Outcome[] = found.missing.map(({ name, error }) =>
    failed(null, name, problemOf(error, name)),
  )
  for (const input of found.inputs) {
    if (run.signal.aborted) return run.signal.reason
    outcomes.push(await checkEntry(input, entries.get(input.slug) ?? null, digests, digestOf, run))
  }
  const isDropped = droppedBy(found, configuration?.folder ?? folder)
  outcomes.push(...[...entries.values()].filter(isDropped).map(orphan))
  outcomes.sort((a, b) => ((a.slug ?? a.input) < (b.slug ?? b.input) ? -1 : 1))

  if (options.json) terminal.print(buildReport(outcomes, performance.now() - started))
  for (const outcome of outcomes) say(outcome, run)
  const count = (status: Outcome['status']) => outcomes.filter(outcome => outcome.status === status).length
  const parts = (['up-to-date', 'stale', 'failed'] as const)
    .filter(status => count(status) > 0 || status === 'up-to-date')
    .map(status => `${count(status)} ${status.replaceAll('-', ' ')}`)
  if (!options.quiet) terminal.say(terminal.paint('bold', parts.join(' · ')))
  if (count('failed') > 0) return EXIT.failed
  return count('stale') > 0 ? EXIT.stale : EXIT.ok
}

async function checkEntry(
  input: Input,
  entry: ManifestEntry | null,
  digests: SettingsDigests,
  digestOf: FileDigest,
  { settings: { options }, standardInput }: Run,
): Promise<Outcome> {
  try {
    const source = await readSource(input, options.format, standardInput)
    if (entry === null) return stale(input.slug, input.name, 'check.missing', 'was never built')
    const reasons = await stalenessOf(
      entry,
      ingredientsOf(source, digests, options.images),
      options.out,
      digestOf,
    )
    const [first] = reasons
    if (first !== undefined)
      return stale(input.slug, input.name, `check.${first.reason}`, stalenessText(reasons))
    const { documents, warnings } = entry
    return { ...base(input.slug, input.name), status: 'up-to-date', documents, warnings }
  } catch (error) {
    return failed(input.slug, input.name, problemOf(error, input.name))
  }
}

function base(slug: string | null, input: string) {
  return { slug, input, documents: [], warnings: [], notes: [], error: null }
}

function stale(slug: string, input: string, code: string, message: string): Outcome {
  const error = { code, message, hint: 'Run: broadside build', input, line: null }
  return { ...base(slug, input), status: 'stale', error }
}

function orphan({ slug, input }: ManifestEntry): Outcome {
  const error = {
    code: 'check.orphaned',
    message: 'its article is gone',
    hint: 'Run: broadside build --prune',
    input,
    line: null,
  }
  return { ...base(slug, input), status: 'stale', error }
}

function failed(slug: string | null, input: string, error: Problem): Outcome {
  return { ...base(slug, input), status: 'failed', error }
}

function say({ status, slug, input, error }: Outcome, { terminal, settings: { options } }: Run): void {
  if (status === 'failed' && error !== null) terminal.say(problemText('error', error, terminal))
  else if (status === 'stale' && !options.quiet)
    terminal.say(
      `${terminal.paint('yellow', 'stale')}   ${plain(slug ?? input)}  ${plain(error?.message ?? '')}`,
    )
  else if (status === 'up-to-date' && options.verbose) terminal.say(`current ${plain(slug ?? input)}`)
}
