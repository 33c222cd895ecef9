import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BriefOptions } from '../../src/brief.ts'
import { loadOffice, type Office } from '../../src/commands/brief-options.ts'
import { formatOf } from '../../src/intake/format.ts'
import type { Source } from '../../src/intake/source.ts'
import { loadSettings } from '../../src/options/settings.ts'
import { DOCUMENTS, PAPERS } from '../../src/options.ts'
import { article } from '../generated/articles.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** What is built: an article under a name, and what is asked for. */
export type Piece = { readonly name: string; readonly source: Source; readonly asked: BriefOptions }

/** Pieces that share a World. */
export type Group = { readonly outfit: Office['outfit']; readonly pieces: readonly Piece[] }

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ar', 'he', 'zh', 'zh-Hant', 'ja'] as const
export const BRANDS = ['consultancy', 'ministry', 'newsroom'] as const

const PLAIN: BriefOptions = {
  documents: DOCUMENTS,
  paper: 'A4',
  lang: null,
  brand: { organisation: 'Press Office', logo: null, accent: null, contact: 'press@example.org' },
  memo: { to: 'Director General', from: null, cc: null, reference: 'PO/2026/14', classification: 'INTERNAL' },
}

/** The articles of a folder, in the order of their names. */
function articlesIn(folder: string): readonly Source[] {
  return readdirSync(folder)
    .filter(name => name !== 'README.md' && formatOf(path.extname(name)) !== null)
    .sort()
    .map(name => ({
      name,
      stem: path.parse(name).name,
      format: formatOf(path.extname(name)) ?? 'text',
      bytes: readFileSync(path.join(folder, name)),
      folder,
    }))
}

const corpusFolder = () => path.resolve(ROOT, process.env.CORPUS || 'test/corpus')

export const seeds = () => articlesIn(path.join(ROOT, 'seeds'))
/** The articles of the corpus that are no seeds. */
export const corpus = () => {
  const known = seeds()
  return articlesIn(corpusFolder()).filter(
    ({ stem, bytes }) => !known.some(seed => seed.stem === stem && Buffer.compare(seed.bytes, bytes) === 0),
  )
}
/** A short article in each language. */
export const written = () => articlesIn(path.join(ROOT, 'test/conform/articles'))

/** The articles whose text is not shown, for an evaluation must not be tuned on them: all, where a list is not there. */
export function heldBack(): ReadonlySet<string> {
  try {
    const stems: unknown = JSON.parse(readFileSync(path.join(corpusFolder(), 'held-out.json'), 'utf8'))
    if (Array.isArray(stems)) return new Set(stems.map(String))
  } catch {}
  return new Set(corpus().map(({ stem }) => stem))
}

/** Sources in the standard look, on each paper. */
export function plain(sources: readonly Source[], papers: readonly BriefOptions['paper'][] = PAPERS): Group {
  return {
    outfit: { folder: ROOT },
    pieces: papers.flatMap(paper =>
      sources.map(source => ({ name: `${source.stem}-${paper}`, source, asked: { ...PLAIN, paper } })),
    ),
  }
}

/** Sources said to be in each language, so that its labels, dates and direction are met by every kind of article. */
export function inLanguages(sources: readonly Source[]): Group {
  return {
    outfit: { folder: ROOT },
    pieces: LANGUAGES.flatMap(lang =>
      sources.map(source => ({ name: `${source.stem}-${lang}`, source, asked: { ...PLAIN, lang } })),
    ),
  }
}

/** Sources in the look of a brand, on each paper. */
export async function branded(
  brand: (typeof BRANDS)[number],
  sources: readonly Source[],
  papers: readonly BriefOptions['paper'][] = PAPERS,
): Promise<Group> {
  const folder = path.join(ROOT, 'templates/brands', brand)
  const settings = await loadSettings({ config: 'broadside.config.yaml' }, folder)
  const { asked, outfit } = await loadOffice(settings, folder)
  const pieces = papers.flatMap(paper =>
    sources.map(source => ({ name: `${source.stem}-${brand}-${paper}`, source, asked: { ...asked, paper } })),
  )
  return { outfit, pieces }
}

/** Sources as a document of one's own, that of the example. */
export async function pressReleases(sources: readonly Source[]): Promise<Group> {
  const folder = path.join(ROOT, 'test/conform')
  const { asked, outfit } = await loadOffice(
    await loadSettings({ config: 'press-release.yaml' }, folder),
    folder,
  )
  return {
    outfit,
    pieces: sources.map(source => ({ name: `${source.stem}-press-release`, source, asked })),
  }
}

/** Generated articles by their seeds. */
export function generated(from: number, to: number, documents: BriefOptions['documents']): Group {
  return {
    outfit: { folder: ROOT },
    pieces: Array.from({ length: to - from }, (_, i) => {
      const { name, format, bytes } = article(from + i)
      return { name, source: { name, stem: name, format, bytes }, asked: { ...PLAIN, documents } }
    }),
  }
}
