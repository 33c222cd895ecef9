import { expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { leadOf } from '../../src/documents/lead.ts'

const article = await parseArticle({
  name: 'a.txt',
  stem: 'a',
  format: 'text',
  bytes: Buffer.from(
    'A Title\n\nThe vote in NATO was close. Later the group Grey Heron claimed the vote. Then it unfolded.\n',
  ),
})

it.each([
  ['THE NATO VOTE', 'The NATO vote.'],
  ['WHO IS GREY HERON?', 'Who is Grey Heron?'],
  ['What comes next', 'What comes next.'],
  ['G7', 'G7.'],
  ['等待的代价', '等待的代价：'],
  ['資金は足りるのか？', '資金は足りるのか？'],
])('sets the label %j as %j', (label, expected) => {
  expect(leadOf(label, article)).toBe(expected)
})
