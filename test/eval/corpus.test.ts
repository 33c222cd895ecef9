import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocksOf } from './article-blocks.ts'
import { goldProblems } from './gold-check.ts'

const FOLDER = 'test/corpus'
const files = readdirSync(FOLDER)
const golds = files.filter(file => file.endsWith('.gold.json'))

test.each(golds)('%s says what the guide asks for, in words that its article prints', file => {
  const article = files.find(name => name !== file && name.startsWith(file.replace('gold.json', '')))
  expect(article).toBeDefined()
  const blocks = blocksOf(`${article}`, readFileSync(`${FOLDER}/${article}`, 'utf8'))
  expect(goldProblems(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')), blocks)).toEqual([])
})

test('a gold with words of its own is told so', () => {
  const [file] = golds
  const gold = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  expect(goldProblems({ ...gold, places: ['Atlantis'] }, [])).toContain('places is not printed: Atlantis')
  expect(goldProblems({ ...gold, date: 'May' }, [])).toHaveLength(1)
})
