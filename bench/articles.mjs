import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'

const SEEDS = new URL('../seeds/', import.meta.url)

/** As many articles as asked for, no two alike: the seeds, each with its number in title and text. */
export function articles(count) {
  const seeds = readdirSync(SEEDS)
    .filter(name => /\.(?:md|txt)$/.test(name))
    .sort()
    .map(name => ({ ...parse(name), text: readFileSync(new URL(name, SEEDS), 'utf8') }))
  return Array.from({ length: count }, (_, index) => {
    const { name, ext, text } = seeds[index % seeds.length]
    const number = 1000 + index
    return {
      name: `${name}-${number}${ext}`,
      format: ext === '.md' ? 'markdown' : 'text',
      text: `${text.trimEnd()}\n\nThis is copy ${number} of the report, one of ${count * 3}.\n`,
    }
  })
}

/** Writes articles into a folder, without the images that they name. */
export function writeArticles(folder, count) {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of articles(count)) writeFileSync(join(folder, name), text)
}
