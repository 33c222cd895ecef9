import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isFault, readMailbox } from '../../src/deliver/address.ts'
import { readRows } from '../../src/deliver/read-rows.ts'
import { recipientsOf } from '../../src/deliver/recipients.ts'
import { tableRows } from '../../src/deliver/table-rows.ts'
import { yamlRows } from '../../src/deliver/yaml-rows.ts'

const OFFER = { kinds: ['memo', 'one-pager', 'key-figures'], attach: ['memo'] }
const list = (text: string) => recipientsOf(tableRows(text, 'list.csv'), OFFER)
const thrown = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('an address', () => {
  test.each([
    ['ann@example.org', null, 'ann@example.org'],
    ['  ann@Example.ORG ', null, 'ann@example.org'],
    ['Ann.Lee+briefs@example.org', null, 'Ann.Lee+briefs@example.org'],
    ['"Lee, Ann" <ann@example.org>', 'Lee, Ann', 'ann@example.org'],
    ['Dr. A. Lee <ann@example.org>', 'Dr. A. Lee', 'ann@example.org'],
    ['(the office) ann@example.org', null, 'ann@example.org'],
    ['Jürgen Groß <jürgen@müller.de>', 'Jürgen Groß', 'jürgen@xn--mller-kva.de'],
    ['編集 <ann@例え.jp>', '編集', 'ann@xn--r8jz45g.jp'],
    ['"a b"@example.org', null, '"a b"@example.org'],
    ['ann@[192.0.2.1]', null, 'ann@[192.0.2.1]'],
  ])('reads %s', (text, name, address) => {
    expect(readMailbox(text)).toEqual({ name, address })
  })

  test.each([
    [''],
    ['ann'],
    ['ann@'],
    ['@example.org'],
    ['a..b@example.org'],
    ['ann@example..org'],
    ['ann@-example.org'],
    ['ann@exa_mple.org'],
    ['ann@example.org, bob@example.org'],
    ['ann@example.org;bob@example.org'],
    ['staff: ann@example.org, bob@example.org;'],
    ['ann@example.org\r\nBcc: eve@example.org'],
    ['ann@example.org\nX'],
    ['\u202eann@example.org'],
    ['ann@example.org\u200b'],
    [`${'a'.repeat(65)}@example.org`],
    [`ann@${'a'.repeat(64)}.org`],
    [`ann@${Array.from({ length: 60 }, () => 'abc').join('.')}.org.${'d'.repeat(60)}`],
  ])('refuses %j', text => {
    expect(isFault(readMailbox(text))).toBe(true)
  })

  it('holds no character that could end a header, whatever is read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('', '@b.org', '<a@b.org>'),
        (a, b) => {
          const read = readMailbox(a + b)
          if (isFault(read)) return
          expect(read.address).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
          expect(read.name ?? '').not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
          expect(readMailbox(read.address)).toEqual({ name: null, address: read.address })
        },
      ),
    )
  })
})

describe('a list', () => {
  it('takes any column for the greeting, and the known ones whatever their case', () => {
    const { recipients, faults } = list(
      'Name,E-Mail list,Email,Documents,Lang,Ministry\n"Lee, Ann",x,ann@example.org,"memo, one-pager",en,Water\n',
    )
    expect(faults).toEqual([])
    expect(recipients).toEqual([
      {
        name: 'Lee, Ann',
        address: 'ann@example.org',
        documents: ['memo', 'one-pager'],
        lang: 'en',
        columns: {
          Name: 'Lee, Ann',
          'E-Mail list': 'x',
          Email: 'ann@example.org',
          Documents: 'memo, one-pager',
          Lang: 'en',
          Ministry: 'Water',
          name: 'Lee, Ann',
          email: 'ann@example.org',
          documents: 'memo, one-pager',
          lang: 'en',
        },
        place: { file: 'list.csv', line: 2 },
      },
    ])
  })

  test.each([
    [';', 'name;email\nAnn;ann@example.org\n'],
    ['tab', 'name\temail\nAnn\tann@example.org\n'],
    ['a byte order mark and CRLF', '\ufeffname,email\r\nAnn,ann@example.org\r\n\r\n'],
  ])('is read with %s', (_, text) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'broadside-')), 'list.csv')
    writeFileSync(file, text)
    return expect(readRows(file, 'list.csv')).resolves.toEqual([
      { values: { name: 'Ann', email: 'ann@example.org' }, place: { file: 'list.csv', line: 2 } },
    ])
  })

  it('merges one address whatever its case, adds up the documents, and says so', () => {
    const { recipients, merged } = list(
      'email,name,documents\nann@example.org,,\nbob@example.org,Bob,\nANN@Example.org,Ann Lee,one-pager\n',
    )
    expect(recipients.map(({ address, name, documents }) => [address, name, documents])).toEqual([
      ['ann@example.org', 'Ann Lee', ['memo', 'one-pager']],
      ['bob@example.org', 'Bob', ['memo']],
    ])
    expect(recipients[0]?.columns.name).toBe('Ann Lee')
    expect(merged).toEqual([
      {
        code: 'recipients.twice',
        message: 'ANN@example.org stands in line 2 already; it gets one message.',
        hint: null,
        line: 4,
        file: 'list.csv',
      },
    ])
  })

  test.each([
    ['an address', 'email\nann\n', 'recipients.address', 'The address "ann" is no address.', 2],
    ['an empty address', 'email,name\n,Ann\n', 'recipients.address', 'The address is empty.', 2],
    [
      'a name of two lines',
      'name,email\n"Ann\nBcc: eve@example.org",ann@example.org\n',
      'recipients.name',
      'The name of ann@example.org holds a line break or control character.',
      2,
    ],
    [
      'a document',
      'email,documents\n"a@example.org",\nb@example.org,memmo\n',
      'recipients.documents',
      'There is no document memmo for b@example.org.',
      3,
    ],
    [
      'a language',
      'email,lang\na@example.org,English!\n',
      'recipients.lang',
      '"English!" is no language code.',
      2,
    ],
    ['a header', 'mail,name\na@example.org,Ann\n', 'recipients.no-email', 'There is no column email.', 2],
    [
      'the row after one of several lines',
      'email,note\na@example.org,"one\ntwo\nthree"\n\nb,x\n',
      'recipients.address',
      'The address "b" is no address.',
      6,
    ],
  ])('names the line of a fault in %s', (_, text, code, message, line) => {
    expect(list(text).faults).toEqual([expect.objectContaining({ code, message, line, file: 'list.csv' })])
  })

  it('says which column the addresses may be in', () => {
    expect(list('E-mail address\na@example.org\n').faults[0]?.hint).toBe(
      'Is it E-mail address? Then rename that column to email.',
    )
  })

  test.each([
    ['too many cells', 'email,name\na@example.org,Lee, Ann\n', 'recipients.row', 2],
    ['a column twice', 'email,name,name\na@example.org,A,B\n', 'recipients.header', 1],
    ['an open quotation mark', 'email,name\na@example.org,"Ann\nb@example.org,Bob\n', 'recipients.syntax', 3],
  ])('is refused with %s', (_, text, code, line) => {
    expect(thrown(() => list(text))).toMatchObject({ code, line, file: 'list.csv' })
  })

  it('goes through any text without another error than its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a@.,;"\n\r\t 1é|'), maxLength: 80 }), body => {
        try {
          for (const { address } of list(`email,name\n${body}`).recipients) expect(address).toContain('@')
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^recipients\./)
        }
      }),
    )
  })
})

describe('a YAML list', () => {
  it('takes groups and addresses alone, and keeps every value as written', () => {
    const rows = yamlRows(
      '# the board\n- ann@example.org\n- email: bob@example.org\n  name: Bob\n  room: 0123\n  documents: [memo, one-pager]\n',
      'list.yaml',
    )
    expect(rows).toEqual([
      { values: { email: 'ann@example.org' }, place: { file: 'list.yaml', line: 2 } },
      {
        values: { email: 'bob@example.org', name: 'Bob', room: '0123', documents: 'memo, one-pager' },
        place: { file: 'list.yaml', line: 3 },
      },
    ])
    expect(yamlRows('recipients:\n  - ann@example.org\n', 'list.yaml')).toHaveLength(1)
  })

  test.each([
    ['- [a, b]\n', 'recipients.row', 1],
    ['- ann@example.org\n- { email: { at: x } }\n', 'recipients.row', 2],
    ['email: ann@example.org\n', 'recipients.syntax', 1],
    ['- a@example.org\n- "\n', 'recipients.syntax', 3],
  ])('refuses %j with its line', (text, code, line) => {
    expect(thrown(() => yamlRows(text, 'list.yaml'))).toMatchObject({ code, line })
  })
})

test.each([
  ['list.xlsx', 'x', 'recipients.format'],
  ['list.csv', '', 'recipients.empty'],
  ['list.csv', '\0\0\0PK', 'recipients.format'],
])('refuses %s that holds %j', async (name, text, code) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'broadside-')), name)
  writeFileSync(file, text)
  await expect(readRows(file, name)).rejects.toMatchObject({ code, file: name })
  await expect(readRows(`${file}.csv`, name)).rejects.toMatchObject({ code: 'recipients.unreadable' })
})
