import { expect, test } from 'vitest'
import { resolveReference } from '../../src/facts/pronouns.ts'
import { written } from './written.ts'

test.each([
  ['the only person before', 'Kirill Dmitriev came.', 'He left.', 'Kirill Dmitriev'],
  [
    'the subject that goes on',
    'Kirill Dmitriev came. He met Steve Witkoff and Jared Kushner.',
    'He noted it.',
    'Kirill Dmitriev',
  ],
  [
    'the person before a sentence without names',
    'Kirill Dmitriev came. It rained.',
    'He left.',
    'Kirill Dmitriev',
  ],
  [
    'the body that opened the sentence before',
    'The China Exim Bank met.',
    'It has not set a date.',
    'China Exim Bank',
  ],
  ['nobody of two', 'Kirill Dmitriev met Steve Witkoff.', 'He left.', null],
  ['nobody where a title speaks against it', 'Mrs. Ann Lee came.', 'He left.', null],
  [
    'nobody where somebody is named by an office',
    'Kirill Dmitriev came. The envoy spoke.',
    'He noted it.',
    null,
  ],
  ['nobody where another subject came between', 'Kirill Dmitriev came. She left.', 'He noted it.', null],
  ['no body that is not the subject', 'They met the China Exim Bank.', 'It has not rained.', null],
  ['no body for a mere being', 'The China Exim Bank met.', 'It was raining.', null],
  ['nothing without a pronoun', 'Kirill Dmitriev came.', 'Then he left.', null],
])('takes %s', (_, before, sentence, name) => {
  const article = written(`# T\n\n${before} ${sentence}`)
  const last = article.sections.at(-1)!.paragraphs[0]!.sentences.at(-1)!
  const found = resolveReference(article, last.id)
  expect(found && [found.pronoun, found.name]).toEqual(name === null ? null : [sentence.split(' ')[0], name])
})

test('nobody is carried into another paragraph', () => {
  expect(resolveReference(written('# T\n\nKirill Dmitriev came.\n\nHe left.'), 'p2s1')).toBeNull()
})

test('an unknown sentence has none', () => {
  expect(resolveReference(written('# T\n\nHe left.'), 'p9s9')).toBeNull()
})
