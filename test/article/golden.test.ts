import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { Format } from '../../src/intake/source.ts'

const FOLDER = new URL('../golden/article/', import.meta.url)
const SAMPLES = readdirSync(FOLDER).filter(name => /\.(?:md|txt|html)$/.test(name))

const FORMATS: Readonly<Record<string, Format>> = { md: 'markdown', txt: 'text', html: 'html' }

/** `UPDATE=1` writes the dumps anew; read the difference before committing it. */
test.each(SAMPLES)('reads %s as its dump says', async name => {
  const article = await parseArticle(
    {
      name,
      stem: name.replace(/\.\w+$/, ''),
      format: FORMATS[name.split('.').at(-1)!]!,
      bytes: readFileSync(new URL(name, FOLDER)),
    },
    name.includes('.de.') ? { lang: 'de' } : {},
  )
  const dump = `${JSON.stringify(article, (key, value) => (key === 'position' ? undefined : value), 2)}\n`
  const file = new URL(`${name}.json`, FOLDER)
  if (process.env.UPDATE) writeFileSync(file, dump)
  expect(dump).toBe(readFileSync(file, 'utf8'))
})
