import { type Problem, problemOf } from '../error.ts'
import type { Input, Inputs } from '../intake/inputs.ts'
import { once } from '../once.ts'
import { createFileDigests } from '../store/file-digests.ts'
import { filesOf } from '../store/freshness.ts'
import { type Manifest, type ManifestEntry, readManifest } from '../store/manifest.ts'
import { removeEntries } from '../store/prune.ts'
import { prepareFolder, removeLeftovers } from '../store/write-file.ts'
import { browserText } from './browser-text.ts'
import { eachAtMost } from './each.ts'
import { keepHeapSmall } from './heap.ts'
import type { Progress } from './progress.ts'
import { recordEntries } from './record.ts'
import type { Outcome } from './report.ts'
import type { Run } from './run.ts'
import type { Session } from './session.ts'
import { createShelf } from './shelf.ts'

/** What became of a batch: every input in the order of slugs; `left` counts those that an interrupted run did not come to. */
export type Batch = {
  readonly outcomes: readonly Outcome[]
  readonly left: number
  /** The fault of all articles that ended the batch, null where there was none. */
  readonly fault: { readonly reason: unknown } | null
}

/** From here on memory counts for more than the time that collecting it takes. */
const MANY = 50

/**
 * Builds the inputs that are not up to date, so many at a time, and records them; one that fails, fails alone. `allPrinted` is called
 * when no browser is needed any more, while the last files are still to be written.
 */
export async function buildBatch(
  found: Inputs,
  run: Run,
  session: Session,
  progress: Progress,
  allPrinted: () => void = () => undefined,
): Promise<Batch> {
  const { options, configuration } = run.settings
  const { world, cache, pictures, jobs, settings, lentSettings, warm, asked } = session
  const outcomes: Outcome[] = []
  const entries: ManifestEntry[] = []
  const tellsNotes = options.json || options.verbose
  const finish = (outcome: Outcome) => {
    // A copy, for parts of an article's text hold the whole of it in memory; without what nobody is told.
    outcomes.push(structuredClone(tellsNotes ? outcome : { ...outcome, notes: [] }))
    progress.finished(outcome)
  }
  for (const { name, error } of found.missing) finish(failed(null, name, problemOf(error, name)))

  let before: Manifest | null
  try {
    before = await readManifest(options.out)
    if (found.inputs.length > 0) await prepareFolder(options.out)
  } catch (reason) {
    return { outcomes: [...outcomes, ...unbuilt(found.inputs, outcomes, reason)], left: 0, fault: { reason } }
  }
  await removeLeftovers(options.out)
  const common = new AbortController()
  const signal = AbortSignal.any([run.signal, common.signal])
  const earlier = bySlug(options.force ? [] : (before?.entries ?? []))
  // What was made before may do without a browser.
  const kept = found.inputs.flatMap(({ slug }) => earlier.get(slug) ?? [])
  const isKnown = kept.length > 0
  const digestOf = createFileDigests(filesOf(kept, options.out))
  if (found.inputs.length > 0 && session.isFirst && !isKnown) await warm()
  if (found.inputs.length > MANY) keepHeapSmall()
  const sameBrowser = once(async () => {
    const { name, version } = await world.expectedBrowser()
    return before?.browser.name === name && before.browser.version === version
  })
  const known = async (slug: string) => {
    const entry = earlier.get(slug)
    return entry && (await sameBrowser()) ? entry : null
  }
  // Loaded while the browser boots: parsers and lexicons take as long to load as it does.
  const { buildEntry } = await import('./build-entry.ts')
  const shelf = createShelf(cache, world)
  const bench = { run, asked, world, signal, known, digestOf, settings, lentSettings, shelf, pictures, warm }
  const unprinted = new Set(found.inputs.map(({ slug }) => slug))
  progress.expected(found.inputs.length)
  await eachAtMost(jobs, found.inputs, signal, async input => {
    progress.started(input.slug)
    const printed = () => {
      if (unprinted.delete(input.slug) && unprinted.size === 0) allPrinted()
    }
    try {
      const { outcome, entry } = await buildEntry(input, { ...bench, printed })
      entries.push(entry)
      finish(outcome)
    } catch (error) {
      if (signal.aborted) return
      if (isCommon(error)) common.abort(error)
      else finish(failed(input.slug, input.name, problemOf(error, input.name)))
    } finally {
      printed()
    }
  }).finally(progress.stopped)
  if (entries.length > 0) {
    const browser = await world.browser()
    const base = configuration?.folder ?? run.folder
    const dropped = await recordEntries(options.out, base, found, entries, browser)
    if (options.prune) await removeEntries(options.out, dropped)
    progress.remark(`browser: ${browserText(browser)}`)
  }
  const fault = common.signal.aborted ? { reason: common.signal.reason } : null
  if (fault) outcomes.push(...unbuilt(found.inputs, outcomes, fault.reason))
  outcomes.sort((a, b) => ((a.slug ?? a.input) < (b.slug ?? b.input) ? -1 : 1))
  return { outcomes, left: run.signal.aborted ? found.inputs.length - entries.length : 0, fault }
}

function bySlug(entries: readonly ManifestEntry[]): ReadonlyMap<string, ManifestEntry> {
  return new Map(entries.map(entry => [entry.slug, entry]))
}

/** Whether a fault is that of every article: of the environment, the templates, the configuration or the call. */
function isCommon(error: unknown): boolean {
  return /^(?:environment|template|config|usage)\./.test(problemOf(error, null).code)
}

/** What a common fault leaves undone: said once on standard error, but of every input in the report. */
function unbuilt(
  inputs: readonly Input[],
  outcomes: readonly Outcome[],
  reason: unknown,
): readonly Outcome[] {
  const done = new Set(outcomes.map(outcome => outcome.slug))
  return inputs
    .filter(input => !done.has(input.slug))
    .map(input => failed(input.slug, input.name, problemOf(reason, input.name)))
}

function failed(slug: string | null, input: string, error: Problem): Outcome {
  return { slug, input, status: 'failed', documents: [], warnings: [], notes: [], error }
}
