import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Briefing, type BriefOptions, brief, type Finished, type World } from '../brief.ts'
import type { Input } from '../intake/inputs.ts'
import { readSource } from '../intake/read-source.ts'
import { stalenessOf } from '../store/freshness.ts'
import type { ManifestDocument, ManifestEntry, ManifestFile } from '../store/manifest.ts'
import { removeLeftovers, writeFiles } from '../store/write-file.ts'
import { unlessAborted } from './each.ts'
import { ingredientsOf } from './ingredients.ts'
import { sortNotes } from './notes.ts'
import type { Outcome } from './report.ts'
import type { Run } from './run.ts'

/** What one article needs beside itself; `settings` is the digest of all that is the same for every article. */
export type Bench = {
  readonly run: Run
  readonly asked: BriefOptions
  readonly world: World
  readonly settings: () => Promise<string>
  /** The entry that an earlier build by the same browser left under a slug. */
  readonly known: (slug: string) => Promise<ManifestEntry | null>
  readonly signal: AbortSignal
}

/** Reads, briefs and writes one article, unless its files are what would be made; all are made before any is replaced. */
export async function buildEntry(
  input: Input,
  { run, asked, world, settings, known, signal }: Bench,
): Promise<{ readonly outcome: Outcome; readonly entry: ManifestEntry }> {
  const { options } = run.settings
  const source = await unlessAborted(readSource(input, options.format, run.standardInput), signal)
  const digest = await settings()
  const before = await known(input.slug)
  if (before !== null && holdsPages(before, options.html)) {
    const stale = await stalenessOf(before, ingredientsOf(source, digest), options.out)
    if (stale.length === 0) return upToDate(input, before)
  }
  const briefing = await unlessAborted(brief(source, asked, world), signal)
  const folder = path.join(options.out, input.slug)
  const beside = [
    ...(options.html
      ? briefing.documents.map(({ kind, html }) => ({ name: `${kind}.html`, content: html }))
      : []),
    { name: 'brief.json', content: briefing.json },
  ]
  await removeLeftovers(folder)
  await writeFiles(folder, [
    ...briefing.documents.map(({ kind, pdf }) => ({ name: `${kind}.pdf`, content: pdf })),
    ...beside,
  ])
  const files = beside.map(({ name, content }) => ({
    file: `${input.slug}/${name}`,
    sha256: sha256Of(content),
  }))
  return finished(input, briefing, source.edits?.sha256 ?? null, digest, files)
}

/** Whether an entry has the pages of its documents, where they are asked for. */
function holdsPages({ slug, documents, files = [] }: ManifestEntry, html: boolean): boolean {
  const names = new Set(files.map(({ file }) => file))
  return !html || documents.every(({ kind }) => names.has(`${slug}/${kind}.html`))
}

function upToDate(input: Input, entry: ManifestEntry) {
  const { documents, warnings } = entry
  return {
    entry,
    outcome: {
      slug: input.slug,
      input: input.name,
      status: 'up-to-date',
      documents,
      warnings,
      notes: [],
      error: null,
    },
  } as const satisfies { readonly entry: ManifestEntry; readonly outcome: Outcome }
}

function finished(
  input: Input,
  briefing: Briefing,
  editsSha256: string | null,
  settings: string,
  files: readonly ManifestFile[],
) {
  const { warnings, notes } = sortNotes(briefing.notes, briefing.article.setAside, input.name)
  const documents = briefing.documents.map(document => manifestDocument(input.slug, document))
  return {
    entry: {
      slug: input.slug,
      input: input.name,
      inputSha256: briefing.article.sha256,
      editsSha256,
      settings,
      documents,
      files,
      ...(briefing.images.length > 0 ? { images: briefing.images } : {}),
      warnings,
    },
    outcome: {
      slug: input.slug,
      input: input.name,
      status: 'built',
      documents,
      warnings,
      notes,
      error: null,
    },
  } as const satisfies { readonly entry: ManifestEntry; readonly outcome: Outcome }
}

function manifestDocument(slug: string, { kind, pdf, pages, key }: Finished): ManifestDocument {
  return { kind, file: `${slug}/${kind}.pdf`, sha256: sha256Of(pdf), pages, bytes: pdf.byteLength, key }
}

function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
