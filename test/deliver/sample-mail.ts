import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'
import type { BriefOptions } from '../../src/brief.ts'
import type { Personal } from '../../src/deliver/message.ts'
import { type BriefJson, briefJson } from '../../src/documents/brief-json.ts'
import { editedFacts } from '../../src/facts/edited.ts'
import type { Facts } from '../../src/facts/facts.ts'
import type { Source } from '../../src/intake/source.ts'
import { labelsIn } from '../labels.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** An article with its facts and the text of its `brief.json`. */
export type Told = { readonly article: Article; readonly facts: Facts; readonly json: string }

export const OFFICE: Pick<BriefOptions, 'brand' | 'memo'> = {
  brand: { organisation: 'Press Office', logo: null, accent: null, contact: 'press@example.org' },
  memo: { to: null, from: null, cc: null, reference: null, classification: 'INTERNAL' },
}

export const HEAD = { subjectPrefix: '[INFO]', keyword: null } as const

/** The labels as the World gives them, without a build. */
export const LABELS = { labels: async (lang: string) => ({ labels: labelsIn(lang), notes: [] }) }

/** Reads an article of the project, such as a seed. */
export async function toldFile(file: string): Promise<Told> {
  return await told(readFileSync(path.join(ROOT, file)), file.endsWith('.md') ? 'markdown' : 'text')
}

/** Reads an article, with an editor's file beside it where there is one. */
export async function told(
  text: string | Uint8Array,
  format: Source['format'] = 'markdown',
  edits?: string,
): Promise<Told> {
  const parsed = await parseArticle({ name: 'a', stem: 'a', format, bytes: Buffer.from(text) }, {})
  const file = edits === undefined ? undefined : { name: 'a.brief.yaml', text: edits, sha256: '' }
  const { article, facts } = await editedFacts(parsed, file)
  return { article, facts, json: `${JSON.stringify(briefJson(article, facts), null, 2)}\n` }
}

/** The `brief.json` of an output folder, read back. */
export function readBack({ json }: Told): BriefJson {
  return JSON.parse(json) as BriefJson
}

/** A recipient with a name, who gets the memo and may leave the list. */
export const ANN: Personal = {
  greeting: 'Dear {{name}},',
  columns: { name: 'Ann Lee', email: 'ann@example.org' },
  unsubscribe: 'https://example.org/u?list=1&token=abc',
  files: [{ name: 'Briefing memo', size: '84\u00a0KB', href: null }],
  refers: true,
}
