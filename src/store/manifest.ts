import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { BroadsideError, type Problem } from '../error.ts'
import { jsonOf } from './json-of.ts'
import { withLock } from './lock.ts'
import { writeFiles } from './write-file.ts'

/** A finished document: `file` relative to the output folder, `sha256` and `bytes` of the PDF, `key` the digest of all it was made from. */
export type ManifestDocument = {
  readonly kind: string
  readonly file: string
  readonly sha256: string
  readonly pages: number
  readonly bytes: number
  readonly key: string
}

/** One article of an output folder. `settings` is the digest of every option, template, font and brand file it depends on. */
export type ManifestEntry = {
  readonly slug: string
  readonly input: string
  readonly inputSha256: string
  readonly editsSha256: string | null
  readonly settings: string
  readonly documents: readonly ManifestDocument[]
  /** What is written beside the documents: `brief.json`, and pages asked for; `file` relative to the output folder. */
  readonly files?: readonly ManifestFile[]
  /** The images that the article names, by its own addresses; `sha256` is null for one that could not be had. Absent without any. */
  readonly images?: readonly ManifestImage[]
  readonly warnings: readonly Problem[]
}

export type ManifestFile = { readonly file: string; readonly sha256: string }
export type ManifestImage = { readonly src: string; readonly sha256: string | null }

export type Named = { readonly name: string; readonly version: string }

/** What an output folder holds and what it was made from: no absolute path, no time of day. */
export type Manifest = {
  readonly schemaVersion: 1
  readonly generator: Named
  readonly browser: Named
  readonly entries: readonly ManifestEntry[]
}

const NAME = 'manifest.json'

/** Reads the manifest of an output folder, null where there is none; one of a later Broadside is an error that names it. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const file = path.join(folder, NAME)
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null
    throw new BroadsideError('output.unreadable', `${file} cannot be read (${cause.code}).`, {
      hint: 'Check that you may read it.',
      cause,
    })
  })
  return text === null ? null : parseManifest(text, file)
}

/** Reads the text of a manifest; `file` is how messages name it. */
export function parseManifest(text: string, file: string): Manifest {
  const value = jsonOf(text)
  const { schemaVersion, generator } = (value ?? {}) as Partial<Manifest>
  if (typeof schemaVersion === 'number' && schemaVersion > 1)
    throw new BroadsideError(
      'output.later-version',
      `${file} was written by ${generator?.name ?? 'broadside'} ${generator?.version ?? 'of a later version'}, which this Broadside cannot read.`,
      { hint: 'Update Broadside, or build into another folder with --out.' },
    )
  if (!isManifest(value))
    throw new BroadsideError('output.damaged', `${file} is not a manifest.`, {
      hint: 'Delete it; a build of all inputs writes it again.',
    })
  return value
}

/** The entries of a build put over those before, by slug; `dropped` says which of the others go. Sorted by slug. */
export function mergeEntries(
  before: readonly ManifestEntry[],
  built: readonly ManifestEntry[],
  dropped: (entry: ManifestEntry) => boolean,
): readonly ManifestEntry[] {
  const fresh = new Set(built.map(entry => entry.slug))
  const kept = before.filter(entry => !fresh.has(entry.slug) && !dropped(entry))
  return [...kept, ...built].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/**
 * Writes the manifest of an output folder anew from what it is, while no other run does: the same bytes from the same entries.
 * `update` gets null where there is none.
 */
export async function updateManifest(
  folder: string,
  update: (before: Manifest | null) => Manifest,
): Promise<void> {
  await withLock(path.join(folder, `.${NAME}.lock`), async () => {
    const before = await readManifest(folder)
    const manifest = update(before)
    if (JSON.stringify(manifest) === JSON.stringify(before)) return
    await writeFiles(folder, [{ name: NAME, content: `${JSON.stringify(manifest, null, 2)}\n` }])
  })
}

function isManifest(value: unknown): value is Manifest {
  const entries = (value as Partial<Manifest> | null)?.entries
  return (
    (value as Partial<Manifest> | null)?.schemaVersion === 1 &&
    Array.isArray(entries) &&
    entries.every(entry => typeof entry?.slug === 'string' && Array.isArray(entry.documents))
  )
}
