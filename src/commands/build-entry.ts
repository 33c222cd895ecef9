import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Briefing, type BriefOptions, brief, type Finished, type World } from '../brief.ts'
import type { Input } from '../intake/inputs.ts'
import { readSource } from '../intake/read-source.ts'
import type { ManifestDocument, ManifestEntry } from '../store/manifest.ts'
import { removeLeftovers, writeFiles } from '../store/write-file.ts'
import { unlessAborted } from './each.ts'
import { sortNotes } from './notes.ts'
import type { Outcome } from './report.ts'
import type { Run } from './run.ts'

/** What one article needs beside itself; `settings` is the digest of all that is the same for every article. */
export type Bench = {
  readonly run: Run
  readonly asked: BriefOptions
  readonly world: World
  readonly settings: () => Promise<string>
  readonly signal: AbortSignal
}

/** Reads, briefs and writes one article; all of its files are made before any is replaced. */
export async function buildEntry(
  input: Input,
  { run, asked, world, settings, signal }: Bench,
): Promise<{ readonly outcome: Outcome; readonly entry: ManifestEntry }> {
  const { options } = run.settings
  const source = await unlessAborted(readSource(input, options.format, run.standardInput), signal)
  const briefing = await unlessAborted(brief(source, asked, world), signal)
  const digest = await settings()
  const folder = path.join(options.out, input.slug)
  await removeLeftovers(folder)
  await writeFiles(folder, [
    ...briefing.documents.map(({ kind, pdf }) => ({ name: `${kind}.pdf`, content: pdf })),
    ...(options.html
      ? briefing.documents.map(({ kind, html }) => ({ name: `${kind}.html`, content: html }))
      : []),
    { name: 'brief.json', content: briefing.json },
  ])
  return finished(input, briefing, source.edits?.sha256 ?? null, digest)
}

function finished(input: Input, briefing: Briefing, editsSha256: string | null, settings: string) {
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
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  return { kind, file: `${slug}/${kind}.pdf`, sha256, pages, bytes: pdf.byteLength, key }
}
