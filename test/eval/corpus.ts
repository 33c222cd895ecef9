import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../src/article/parse.ts'
import { type BriefJson, briefJson } from '../../src/documents/brief-json.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import type { Format } from '../../src/intake/source.ts'
import { type Gold, parseGold } from './gold.ts'

const FORMATS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.txt': 'text',
  '.html': 'html',
  '.docx': 'docx',
}

const GOLD = '.gold.json'

/** An article of a corpus folder with its editor's answers. */
export type Sample = {
  readonly name: string
  readonly file: string
  readonly format: Format
  readonly gold: Gold
}

/** Every article of a folder that has a `NAME.gold.json` beside it, sorted by name. */
export function loadCorpus(folder: string): readonly Sample[] {
  const files = readdirSync(folder).sort()
  return files
    .filter(file => file.endsWith(GOLD))
    .flatMap(file => {
      const name = file.slice(0, -GOLD.length)
      const extension = Object.keys(FORMATS).find(ending => files.includes(name + ending))
      if (extension === undefined) return []
      return {
        name,
        file: join(folder, name + extension),
        format: FORMATS[extension]!,
        gold: parseGold(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
      }
    })
}

/** The names of the articles that no rule may be tuned on; empty where the folder has no `held-out.json`. */
export function loadHeldOut(folder: string): ReadonlySet<string> {
  if (!readdirSync(folder).includes('held-out.json')) return new Set()
  const names: unknown = JSON.parse(readFileSync(join(folder, 'held-out.json'), 'utf8'))
  return new Set(Array.isArray(names) ? names.map(String) : [])
}

/** The `brief.json` of a sample, made as a build makes it but in this process. */
export async function briefOf(sample: Sample): Promise<BriefJson> {
  const article = await parseArticle({
    name: sample.file,
    stem: sample.name,
    format: sample.format,
    bytes: readFileSync(sample.file),
  })
  return briefJson(article, extractFacts(article))
}
