import { createHash } from 'node:crypto'
import path from 'node:path'
import { type BriefOptions, brief, type Finished, type World } from '../brief.ts'
import type { Input } from '../intake/inputs.ts'
import { readSource } from '../intake/read-source.ts'
import type { PageImages } from '../png/page-images.ts'
import type { FileDigest } from '../store/file-digests.ts'
import { stalenessOf } from '../store/freshness.ts'
import type { ManifestDocument, ManifestEntry, ManifestFile } from '../store/manifest.ts'
import { removePages } from '../store/prune.ts'
import { type NewFile, removeLeftovers, writeFiles } from '../store/write-file.ts'
import { unlessAborted } from './each.ts'
import { ingredientsOf } from './ingredients.ts'
import { sortNotes } from './notes.ts'
import { namesOfPages, pagesOf } from './pages.ts'
import type { Outcome } from './report.ts'
import type { Run } from './run.ts'
import type { Shelf } from './shelf.ts'

/** What one article needs beside itself; `settings` is the digest of all that is the same for every article. */
export type Bench = {
  readonly run: Run
  readonly asked: BriefOptions
  readonly world: World
  readonly settings: () => Promise<string>
  /** The same with the system's fonts, which articles in scripts that no other font has depend on. */
  readonly lentSettings: () => Promise<string>
  /** The entry that an earlier build by the same browser left under a slug. */
  readonly known: (slug: string) => Promise<ManifestEntry | null>
  /** Digests of the files of known entries. */
  readonly digestOf: FileDigest
  readonly shelf: Shelf
  readonly pictures: PageImages
  /** Starts the browser, unless it was started. */
  readonly warm: () => Promise<void>
  /** Called once the documents of an article are printed. */
  readonly printed: () => void
  readonly signal: AbortSignal
}

/** Reads, briefs and writes one article, unless its files are what would be made; all are made before any is replaced. */
export async function buildEntry(
  input: Input,
  {
    run,
    asked,
    world,
    settings,
    lentSettings,
    known,
    digestOf,
    shelf,
    pictures,
    warm,
    printed,
    signal,
  }: Bench,
): Promise<{ readonly outcome: Outcome; readonly entry: ManifestEntry }> {
  const { options } = run.settings
  const source = await unlessAborted(readSource(input, options.format, run.standardInput), signal)
  const digest = await settings()
  const now = ingredientsOf(source, { settings: digest, lent: lentSettings }, options.images)
  const folder = path.join(options.out, input.slug)
  await removeLeftovers(folder)
  const before = await known(input.slug)
  if (before !== null && holdsPages(before, options)) {
    const stale = await stalenessOf(before, now, options.out, digestOf)
    if (stale.length === 0) return { entry: before, outcome: outcomeOf(before, 'up-to-date') }
  }
  const put = async (entry: ManifestEntry, pdfs: readonly Uint8Array[], beside: readonly NewFile[]) => {
    const documents = pdfs.map((pdf, index) => ({ kind: entry.documents[index]!.kind, pdf }))
    const pages = options.png ? await unlessAborted(pagesOf(documents, pictures), signal) : []
    const others = [...pages, ...beside]
    const named = documents.map(({ kind, pdf }) => ({ name: `${kind}.pdf`, content: pdf }))
    await writeFiles(folder, [...named, ...others])
    await removePages(
      folder,
      documents.map(({ kind }) => kind),
      others.map(({ name }) => name),
    )
    return { ...entry, files: others.map(file => manifestFile(input.slug, file)) }
  }
  const kept = options.html ? null : await shelf.find({ slug: input.slug, input: input.name }, now)
  if (kept !== null) {
    const entry = await put(kept.entry, kept.pdfs, [{ name: 'brief.json', content: kept.json }])
    return { entry, outcome: outcomeOf(entry, 'built') }
  }
  await warm()
  const briefing = await unlessAborted(brief(source, asked, world), signal)
  printed()
  const { warnings, notes } = sortNotes(briefing.notes, briefing.article.setAside, input.name)
  const made = {
    slug: input.slug,
    input: input.name,
    inputSha256: now.inputSha256,
    editsSha256: now.editsSha256,
    settings: briefing.lent ? await lentSettings() : digest,
    documents: briefing.documents.map(document => manifestDocument(input.slug, document)),
    ...(briefing.images.length > 0 ? { images: briefing.images } : {}),
    warnings,
  }
  const pdfs = briefing.documents.map(({ pdf }) => pdf)
  const written = put(made, pdfs, [
    ...(options.html
      ? briefing.documents.map(({ kind, html }) => ({ name: `${kind}.html`, content: html }))
      : []),
    { name: 'brief.json', content: briefing.json },
  ])
  const shelved = options.html ? null : shelf.keep({ entry: made, json: briefing.json, pdfs })
  const [entry] = await Promise.all([written, shelved])
  return { entry, outcome: outcomeOf(entry, 'built', notes) }
}

/** Whether an entry has the HTML and the pictures of its documents, as far as they are asked for. */
function holdsPages(
  { slug, documents, files = [] }: ManifestEntry,
  { html, png }: { readonly html: boolean; readonly png: boolean },
): boolean {
  const names = new Set(files.map(({ file }) => file))
  return documents.every(({ kind, pages }) => {
    const wanted = [...(html ? [`${kind}.html`] : []), ...(png ? namesOfPages(kind, pages) : [])]
    return wanted.every(name => names.has(`${slug}/${name}`))
  })
}

function outcomeOf(
  { slug, input, documents, warnings }: ManifestEntry,
  status: Outcome['status'],
  notes: Outcome['notes'] = [],
): Outcome {
  return { slug, input, status, documents, warnings, notes, error: null }
}

function manifestDocument(slug: string, { kind, pdf, pages, key }: Finished): ManifestDocument {
  return { kind, file: `${slug}/${kind}.pdf`, sha256: sha256Of(pdf), pages, bytes: pdf.byteLength, key }
}

function manifestFile(slug: string, { name, content }: NewFile): ManifestFile {
  return { file: `${slug}/${name}`, sha256: sha256Of(content) }
}

function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
