import { expect, it } from 'vitest'
import { conformanceNotes } from '../../src/briefing/conformance.ts'
import { written } from '../facts/written.ts'

const unseen = (line: number) => ({ code: 'print.characters', message: '', hint: '', line })

it('says once what keeps documents from a standard, with each line that lacks a font', () => {
  const documents = ['memo', 'one-pager'].map(kind => ({ kind, shortfalls: ['missing-glyph'] as const }))
  expect(conformanceNotes(written('# A title'), documents, [unseen(9), unseen(4)])).toMatchObject([
    {
      line: 4,
      message:
        'memo.pdf and one-pager.pdf claim neither PDF/UA-1 nor PDF/A-3: a character has no font (lines 4 and 9).',
    },
  ])
  expect(conformanceNotes(written('# A title'), documents, [unseen(4)])).toMatchObject([
    { line: 4, message: expect.stringMatching(/has no font\.$/) },
  ])
})

it('says for each image that it has no alternative text', () => {
  const article = written('# A title\n\n![](a.png)\n\nText.\n\n![](b.png)\n')
  const documents = [{ kind: 'memo', shortfalls: ['figure-without-text'] as const }]
  expect(conformanceNotes(article, documents, []).map(({ line }) => line)).toEqual([3, 7])
})
