import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { EXIT, type Problem, problemOf } from '../error.ts'
import { findInputs, type Input } from '../intake/inputs.ts'
import { once } from '../once.ts'
import { createCache, forgetful } from '../store/cache.ts'
import { type ManifestEntry, readManifest } from '../store/manifest.ts'
import { removeEntries } from '../store/prune.ts'
import { prepareFolder } from '../store/write-file.ts'
import { createWorld } from '../world.ts'
import { loadOffice } from './brief-options.ts'
import { browserText } from './browser-text.ts'
import { eachAtMost } from './each.ts'
import { refuseFormat } from './format.ts'
import { createProgress } from './progress.ts'
import { recordEntries } from './record.ts'
import { buildReport, type Outcome } from './report.ts'
import type { Run } from './run.ts'
import { createShelf } from './shelf.ts'

/** `broadside build`: finds the inputs, briefs each, writes it, and says what became of it. */
export async function build(run: Run): Promise<number> {
  const started = performance.now()
  const { options, configuration } = run.settings
  const found = await findInputs(run.inputs, {
    folder: run.folder,
    configured: configuration && { folder: configuration.folder, inputs: options.inputs },
    out: options.out,
  })
  refuseFormat(options.format, found.inputs)
  const before = await readManifest(options.out)
  const { asked, outfit } = await loadOffice(run.settings, run.folder)
  const progress = createProgress(run.terminal, options, path.relative(run.folder, options.out) || '.')
  const outcomes: Outcome[] = []
  const entries: ManifestEntry[] = []
  const finish = (outcome: Outcome) => {
    outcomes.push(outcome)
    progress.finished(outcome)
  }
  for (const { name, error } of found.missing) finish(failed(null, name, problemOf(error, name)))

  const keptIn = cacheFolder(run.environment, configuration?.folder ?? run.folder)
  const isFirst = options.force || !existsSync(keptIn)
  const kept = createCache(keptIn)
  const cache = options.force ? forgetful(kept) : kept
  const jobs = options.jobs ?? Math.min(availableParallelism(), 2)
  const world = createWorld({
    browser: options.browser,
    pages: jobs,
    cache,
    env: run.environment,
    ...outfit,
    onNotice: progress.notice,
  })
  await world.lint(asked)
  if (found.inputs.length > 0) await prepareFolder(options.out)
  const common = new AbortController()
  const signal = AbortSignal.any([run.signal, common.signal])
  try {
    const earlier = options.force ? new Map<string, ManifestEntry>() : bySlug(before?.entries ?? [])
    // What was made before may do without a browser.
    const isKnown = found.inputs.some(({ slug }) => earlier.has(slug))
    const warm = once(() => world.warm())
    if (found.inputs.length > 0 && isFirst && !isKnown) await warm()
    const sameBrowser = once(async () => {
      const { name, version } = await world.browser()
      return before?.browser.name === name && before.browser.version === version
    })
    const known = async (slug: string) => {
      const entry = earlier.get(slug)
      return entry && (await sameBrowser()) ? entry : null
    }
    // Loaded while the browser boots: parsers and lexicons take as long to load as it does.
    const { buildEntry } = await import('./build-entry.ts')
    const settings = once(() => world.settings(asked))
    const shelf = createShelf(cache, world.browser)
    const bench = { run, asked, world, signal, known, settings, shelf, warm }
    await eachAtMost(jobs, found.inputs, signal, async input => {
      try {
        const { outcome, entry } = await buildEntry(input, bench)
        entries.push(entry)
        finish(outcome)
      } catch (error) {
        if (signal.aborted) return
        if (isCommon(error)) common.abort(error)
        else finish(failed(input.slug, input.name, problemOf(error, input.name)))
      }
    })
    if (entries.length > 0) {
      const browser = await world.browser()
      const base = configuration?.folder ?? run.folder
      const dropped = await recordEntries(options.out, base, found, entries, browser)
      if (options.prune) await removeEntries(options.out, dropped)
      progress.remark(`browser: ${browserText(browser)}`)
    }
  } finally {
    await Promise.all([world.close(), cache.trim()])
  }
  const milliseconds = performance.now() - started
  if (common.signal.aborted) outcomes.push(...unbuilt(found.inputs, outcomes, common.signal.reason))
  outcomes.sort((a, b) => ((a.slug ?? a.input) < (b.slug ?? b.input) ? -1 : 1))
  if (options.json) run.terminal.print(buildReport(outcomes, milliseconds))
  if (common.signal.aborted) throw common.signal.reason
  progress.ended(outcomes, milliseconds, run.signal.aborted ? found.inputs.length - entries.length : 0)
  return run.signal.aborted ? run.signal.reason : statusOf(outcomes, options.strict)
}

/** Where prints are kept between runs: beside the configuration, or where the environment says. */
function cacheFolder(env: Run['environment'], folder: string): string {
  const home = env.XDG_CACHE_HOME
  return home && path.isAbsolute(home)
    ? path.join(home, 'broadside', 'prints')
    : path.join(folder, '.broadside', 'cache')
}

function bySlug(entries: readonly ManifestEntry[]): ReadonlyMap<string, ManifestEntry> {
  return new Map(entries.map(entry => [entry.slug, entry]))
}

function statusOf(outcomes: readonly Outcome[], strict: boolean): number {
  const fails = (outcome: Outcome) => outcome.status === 'failed' || (strict && outcome.warnings.length > 0)
  return outcomes.some(fails) ? EXIT.failed : EXIT.ok
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
