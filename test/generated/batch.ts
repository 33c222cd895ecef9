import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DOCUMENTS } from '../../src/options.ts'
import { call } from '../command-line.ts'
import { article } from './articles.ts'

const EXTENSIONS = { markdown: 'md', text: 'txt', html: 'html' } as const

type Entry = {
  readonly slug: string
  readonly documents: readonly { readonly kind: string; readonly file: string; readonly sha256: string }[]
}

/** One run of the command over a folder of generated articles, and what is wrong with it: nothing, where all is well. */
export type Batch = {
  readonly articles: number
  /** PDFs that are there, whole, and what the manifest says. */
  readonly pdfs: number
  readonly status: number | null
  /** Of articles that were built again each in a folder and a run of its own, those whose files are the same bytes. */
  readonly alone: { readonly built: number; readonly same: number }
  readonly faults: readonly string[]
}

/** Builds the generated articles of the seeds 0 to `count` in one run of `command`, then every `nth` alone. */
export async function batchOf(count: number, nth: number, command: string): Promise<Batch> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  try {
    return await lookedAt(folder, count, nth, command)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function lookedAt(folder: string, count: number, nth: number, command: string): Promise<Batch> {
  const names = await writeArticles(path.join(folder, 'articles'), count)
  const { status, error } = await call(command, ['build', 'articles', '--quiet'], { folder })
  const faults = status === 0 ? [] : [`status ${status}: ${error.slice(-500)}`]
  const entries = await entriesOf(folder)
  if (entries.length !== count) faults.push(`${entries.length} entries for ${count} articles`)
  let pdfs = 0
  for (const { slug, documents } of entries) {
    const whole = await Promise.all(documents.map(document => isWhole(folder, document)))
    const good = whole.filter(Boolean).length
    pdfs += good
    if (good !== DOCUMENTS.length) faults.push(`${slug}: ${good} of its documents are there`)
  }
  const check = await call(command, ['check', 'articles', '--quiet'], { folder })
  if (check.status !== 0) faults.push(`check says ${check.status}: ${check.out.slice(0, 500)}`)
  const alone = { built: 0, same: 0 }
  for (const name of names.filter((_, i) => i % nth === 0)) {
    alone.built++
    if (await isSameAlone(folder, name, entries, command)) alone.same++
    else faults.push(`${name}: other bytes when it is built alone`)
  }
  return { articles: count, pdfs, status, alone, faults }
}

async function writeArticles(folder: string, count: number): Promise<readonly string[]> {
  await mkdir(folder)
  return Promise.all(
    Array.from({ length: count }, async (_, seed) => {
      const { name, format, bytes } = article(seed)
      const file = `${name}.${EXTENSIONS[format]}`
      await writeFile(path.join(folder, file), bytes)
      return file
    }),
  )
}

async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const manifest = await readFile(path.join(folder, 'output/manifest.json'), 'utf8')
  return (JSON.parse(manifest) as { entries: readonly Entry[] }).entries
}

async function isWhole(folder: string, { file, sha256 }: Entry['documents'][number]): Promise<boolean> {
  const bytes = await readFile(path.join(folder, 'output', file)).catch(() => Buffer.alloc(0))
  const isEnded = bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-16).includes('%%EOF')
  return isEnded && createHash('sha256').update(bytes).digest('hex') === sha256
}

/** In a folder of its own nothing that the batch kept is at hand. */
async function isSameAlone(
  folder: string,
  name: string,
  entries: readonly Entry[],
  command: string,
): Promise<boolean> {
  const other = path.join(folder, `alone-${path.parse(name).name}`)
  await mkdir(other)
  await cp(path.join(folder, 'articles', name), path.join(other, name))
  const { status } = await call(command, ['build', name, '--quiet'], { folder: other })
  const [entry] = status === 0 ? await entriesOf(other) : []
  const before = entries.find(({ slug }) => slug === entry?.slug)
  return entry !== undefined && JSON.stringify(entry.documents) === JSON.stringify(before?.documents)
}
