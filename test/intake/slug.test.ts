import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../src/intake/slug.ts'

test.each([
  ['article.md', 'article'],
  ['US-Ukraine Talks.txt', 'us-ukraine-talks'],
  ['2026/03/My Report.md', '2026-03-my-report'],
  ['a_b__c.md', 'a-b-c'],
  ['--draft--.md', 'draft'],
  ['report.v2.md', 'report-v2'],
  ['README', 'readme'],
  ['Straße.md', 'straße'],
  ['Cafe\u0301.md', 'café'],
  ['Отчёт 2026.md', 'отчёт-2026'],
  ['नमस्ते.md', 'नमस्ते'],
  ['報告書.md', '報告書'],
  ['...md', 'article'],
  ['!?.md', 'article'],
])('%s becomes %s', (relative, slug) => {
  expect(slugOf(relative)).toBe(slug)
})

test('a long path is cut to what a file name can hold, and stays distinct', () => {
  const [a, b] = [slugOf(`${'長'.repeat(200)}/a.md`), slugOf(`${'長'.repeat(200)}/b.md`)]
  expect(Buffer.byteLength(a)).toBeLessThanOrEqual(180)
  expect(a).not.toBe(b)
})

test('a slug is never empty, never a path, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), relative => {
      const slug = slugOf(relative)
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})
