import { describe, expect, it } from 'vitest'
import { attachmentName, enclosuresOf, type Posting } from '../../src/deliver/enclosures.ts'
import type { Parcel } from '../../src/deliver/parcel.ts'
import { labelsIn } from '../labels.ts'

const document = (kind: string, bytes: number) => ({
  kind,
  sha256: kind,
  pages: 1,
  bytes,
  pdf: new Uint8Array(),
})
const PARCEL = {
  slug: 'reports-größe 2',
  input: 'a.md',
  brief: { article: { date: '2026-03-12' } },
  documents: [document('memo', 84_213), document('one-pager', 1_260_000), document('press-release', 900)],
} as unknown as Parcel
const POSTING: Posting = {
  link: null,
  maxBytes: 2_000_000,
  labels: labelsIn('en'),
  lang: 'en',
  titles: { 'press-release': 'Press release' },
}

describe('the documents of a message', () => {
  it('are attached under a name with slug, date and kind, and told with their sizes', () => {
    const { attachments, files, refers } = enclosuresOf(
      PARCEL,
      ['memo', 'one-pager', 'press-release'],
      POSTING,
    )
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['reports-größe 2-2026-03-12-memo.pdf', 'application/pdf'],
      ['reports-größe 2-2026-03-12-one-pager.pdf', 'application/pdf'],
      ['reports-größe 2-2026-03-12-press-release.pdf', 'application/pdf'],
    ])
    expect(files).toEqual([
      { name: 'Briefing memo', size: '84\u00a0KB', href: null },
      { name: 'One-page brief', size: '1.3\u00a0MB', href: null },
      { name: 'Press release', size: '1\u00a0KB', href: null },
    ])
    expect(refers).toBe(true)
  })

  it('are linked where they have an address, however large', () => {
    const link = 'https://example.org/{{slug}}/{{document}}.pdf?{{other}}'
    const posting = { ...POSTING, link, maxBytes: 1, lang: 'fr', labels: labelsIn('fr') }
    expect(enclosuresOf(PARCEL, ['one-pager'], posting)).toEqual({
      attachments: [],
      files: [
        {
          name: labelsIn('fr').onePager,
          size: '1,3\u00a0Mo',
          href: 'https://example.org/reports-gr%C3%B6%C3%9Fe%202/one-pager.pdf?{{other}}',
        },
      ],
      refers: false,
    })
  })

  it('that are too large for a message are an error that tells their sizes', () => {
    expect(() => enclosuresOf(PARCEL, ['memo', 'one-pager'], { ...POSTING, maxBytes: 1_000_000 })).toThrow(
      'The attachments of reports-größe 2 have 1.3 MB (memo 0.1 MB, one-pager 1.3 MB); a message may have 1.0 MB.',
    )
  })

  it('that were not built are an error', () => {
    expect(() => enclosuresOf(PARCEL, ['key-figures'], POSTING)).toThrow(
      'reports-größe 2 was built without key-figures.',
    )
  })
})

describe('the name of an attachment', () => {
  it.each([
    ['2026-03-12', 'a-2026-03-12-memo.pdf'],
    ['2026-03', 'a-2026-03-memo.pdf'],
    ['2026-03-12/2026-03-14', 'a-2026-03-12-memo.pdf'],
    ['2026-21', 'a-2026-21-memo.pdf'],
    [null, 'a-memo.pdf'],
    ['../../etc', 'a-memo.pdf'],
  ])('has the date %s as %s', (date, name) => {
    expect(attachmentName('a', date, 'memo')).toBe(name)
  })

  it('fits into the 255 bytes of a file system', () => {
    expect(Buffer.byteLength(attachmentName('部'.repeat(300), '2026-03-12', 'key-figures'))).toBeLessThan(255)
  })
})
