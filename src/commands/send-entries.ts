import { existsSync } from 'node:fs'
import path from 'node:path'
import { BroadsideError, type Problem, problemOf } from '../error.ts'
import { findInputs, type Input } from '../intake/inputs.ts'
import { readSource } from '../intake/read-source.ts'
import { stalenessOf } from '../store/freshness.ts'
import { type Manifest, type ManifestEntry, readManifest } from '../store/manifest.ts'
import type { Office } from './brief-options.ts'
import { buildAll } from './build.ts'
import { ingredientsOf } from './ingredients.ts'
import { placesOf } from './places.ts'
import type { Run } from './run.ts'
import { stalenessText } from './staleness-text.ts'

/** An article that cannot be sent, and why. */
export type Unsent = { readonly slug: string | null; readonly input: string; readonly error: Problem }

/** The articles to send: what a build left of them in `out`, which messages name `shown`. */
export type Entries = {
  readonly out: string
  readonly shown: string
  readonly entries: readonly ManifestEntry[]
  readonly unsent: readonly Unsent[]
  /** The exit status that ends the run before anything is sent; null to go on. */
  readonly ended: number | null
}

/** Builds what is stale, as `build` does, and gives what was built. */
export async function builtEntries(run: Run, office: Office): Promise<Entries> {
  const { options } = run.settings
  const { outcomes, status } = await buildAll(run, { newsOnly: true, office })
  const manifest = await readManifest(options.out)
  const built = new Set(outcomes.filter(({ error }) => error === null).map(({ slug }) => slug))
  const warned = options.strict && outcomes.some(({ warnings }) => warnings.length > 0)
  return {
    out: options.out,
    shown: shownAs(options.out, run),
    entries: (manifest?.entries ?? []).filter(({ slug }) => built.has(slug)),
    unsent: outcomes.flatMap(({ slug, input, error }) => (error === null ? [] : [{ slug, input, error }])),
    ended: run.signal.aborted || warned ? status : null,
  }
}

/** What an earlier build left in the folder of `--from-output`: all of it, or the inputs named; nothing is built. */
export async function keptEntries(run: Run, folder: string): Promise<Entries> {
  const out = path.resolve(run.folder, folder)
  const manifest = await readManifest(out)
  if (manifest === null)
    throw new BroadsideError('usage.no-output', `There is no manifest.json in ${folder}.`, {
      hint: `Build into it first: broadside build --out ${folder}`,
    })
  const { chosen, unsent } = await chosenOf(run, manifest, out)
  const entries: ManifestEntry[] = []
  for (const entry of chosen) {
    const stale = run.settings.options.allowStale ? null : await staleness(entry, run, out)
    if (stale === null) entries.push(entry)
    else unsent.push({ slug: entry.slug, input: entry.input, error: problemOf(stale, entry.input) })
  }
  return { out, shown: shownAs(out, run), entries, unsent, ended: null }
}

async function chosenOf(run: Run, manifest: Manifest, out: string) {
  if (run.inputs.length === 0) return { chosen: manifest.entries, unsent: [] as Unsent[] }
  const found = await findInputs(run.inputs, { ...placesOf(run), out })
  const bySlug = new Map(manifest.entries.map(entry => [entry.slug, entry]))
  const never = (input: Input): Unsent => ({
    slug: input.slug,
    input: input.name,
    error: problemOf(
      new BroadsideError('output.missing', `${input.name} was not built into ${shownAs(out, run)}.`, {
        hint: 'Build it first.',
      }),
      input.name,
    ),
  })
  return {
    chosen: found.inputs.flatMap(({ slug }) => bySlug.get(slug) ?? []),
    unsent: [
      ...found.missing.map(({ name, error }) => ({ slug: null, input: name, error: problemOf(error, name) })),
      ...found.inputs.filter(({ slug }) => !bySlug.has(slug)).map(never),
    ],
  }
}

/**
 * Why the documents of an entry are not those of its article any more; an article that is not here cannot be compared. How it was built
 * (options, fonts, version) is the affair of the job that built it; what it left is held against the digests when it is read.
 */
async function staleness(entry: ManifestEntry, run: Run, out: string): Promise<BroadsideError | null> {
  const { configuration, options } = run.settings
  const file = path.resolve(configuration?.folder ?? run.folder, entry.input)
  if (entry.input === '-' || !existsSync(file)) return null
  const source = await readSource(
    { path: file, name: entry.input, slug: entry.slug },
    options.format,
    run.standardInput,
  )
  const asBuilt = { settings: entry.settings, lent: async () => entry.settings }
  const reasons = await stalenessOf(entry, ingredientsOf(source, asBuilt, options.images), out)
  const changed = reasons.filter(({ reason }) => !reason.startsWith('output-'))
  return changed.length === 0
    ? null
    : new BroadsideError('output.stale', `${entry.input} is not what was built: ${stalenessText(changed)}.`, {
        hint: 'Build it again, or send it as it was with --allow-stale.',
      })
}

function shownAs(out: string, run: Run): string {
  return path.relative(run.folder, out) || '.'
}
