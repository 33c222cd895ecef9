import path from 'node:path'
import { BroadsideError, problemOf } from '../error.ts'
import { findInputs, type Inputs } from '../intake/inputs.ts'
import { readManifest } from '../store/manifest.ts'
import { buildBatch } from './batch.ts'
import { type Change, watchChanges } from './changes.ts'
import { placesOf } from './places.ts'
import { createProgress } from './progress.ts'
import type { Run } from './run.ts'
import { openSession, type Session } from './session.ts'
import { problemText } from './terminal.ts'
import { type Watched, watchedBy } from './watched.ts'

/** What to build: everything, or the articles of some slugs; `office` where the settings are to be read anew before. */
type Task = { readonly slugs: ReadonlySet<string> | 'all'; readonly office: boolean }

/** `broadside watch`: builds what is stale, then what each change makes so. It goes on through errors until a signal ends it. */
export async function watch(run: Run): Promise<number> {
  if (run.inputs.includes('-'))
    throw new BroadsideError('usage.watch-stdin', 'Standard input cannot be watched.', {
      hint: 'Name a file, a folder or a glob.',
    })
  const { terminal, signal } = run
  const changes = watchChanges(run.settings.options.out, signal)
  let current = run
  let session: Session | null = null
  let watched: Watched | null = null

  const build = async ({ slugs, office }: Task): Promise<void> => {
    const started = performance.now()
    if (office) {
      await session?.close()
      session = null
      current = { ...run, settings: await run.reload() }
    }
    const { options } = current.settings
    const progress = createProgress(terminal, options, path.relative(run.folder, options.out) || '.')
    session ??= await openSession(current, progress.notice)
    const found = await findInputs(current.inputs, placesOf(current))
    // Watched before it is read, so that no change falls between.
    watched = watchedBy(current, session, found, await readManifest(options.out))
    await changes.watch(watched)
    const { outcomes, left, fault } = await buildBatch(some(found, slugs), current, session, progress)
    watched = watchedBy(current, session, found, await readManifest(options.out))
    await changes.watch(watched)
    if (fault) throw fault.reason
    const news =
      slugs === 'all' && !office ? outcomes : outcomes.filter(({ status }) => status !== 'up-to-date')
    if (news.length > 0) progress.ended(news, performance.now() - started, left)
  }
  try {
    let task: Task | null = { slugs: 'all', office: false }
    while (task !== null) {
      try {
        await build(task)
      } catch (error) {
        if (watched === null) throw error
        if (!signal.aborted) terminal.say(problemText('error', problemOf(error, null), terminal))
      }
      task = watched && (await nextTask(changes.next, watched))
    }
  } finally {
    await Promise.all([changes.close(), (session as Session | null)?.close()])
  }
  return signal.reason
}

/** Waits for changes that touch something; null when there is nothing more to wait for. */
async function nextTask(
  next: () => Promise<readonly Change[] | null>,
  watched: Watched,
): Promise<Task | null> {
  for (let changed = await next(); changed !== null; changed = await next()) {
    const touched = changed.map(({ file }) => watched.touches(file))
    if (touched.includes('office')) return { slugs: 'all', office: true }
    const slugs = new Set(touched.flatMap(found => (found === 'office' ? [] : [...found])))
    if (changed.some(({ isNew }) => isNew)) return { slugs: 'all', office: false }
    if (slugs.size > 0) return { slugs, office: false }
  }
  return null
}

/** The inputs of some slugs: where not all are built, nothing is known of those that are gone. */
function some(found: Inputs, slugs: Task['slugs']): Inputs {
  if (slugs === 'all') return found
  return { ...found, inputs: found.inputs.filter(({ slug }) => slugs.has(slug)), missing: [], whole: [] }
}
