import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { lintTemplates } from '../../src/html/lint.ts'
import { DOCUMENTS, type OwnKind } from '../../src/options.ts'
import { viewShape } from '../../view-shape.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SHAPE = viewShape(ROOT)
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(path.join(ROOT, 'templates', folder))
      .filter(file => /\.(?:hbs|css)$/.test(file))
      .map(file => [`${folder}/${file}`, readFileSync(path.join(ROOT, 'templates', folder, file), 'utf8')]),
  )
const STANDARD = Object.assign({}, ...[...DOCUMENTS, 'partials', 'styles'].map(filesIn))
const RELEASE: OwnKind = { name: 'release', title: 'Release', pages: 1, slots: { quotes: 2, people: 5 } }

const lint = (own: Readonly<Record<string, string>>, documents: readonly (string | OwnKind)[] = DOCUMENTS) =>
  lintTemplates({
    templates: { ...STANDARD, ...own },
    documents,
    shape: SHAPE,
    own: file => file in own,
  })
const memo = (text: string) => lint({ 'memo/memo.hbs': text }, ['memo'])

test('the default templates ask for nothing that is not there', () => {
  expect(lint({})).toEqual([])
  expect(lint(STANDARD)).toEqual([])
})

describe('lintTemplates', () => {
  it.each([
    ['{{zzzz}}', 'zzzz', /^Known are: kind, frame, head, /],
    ['{{frame.titel}}', 'titel', 'Did you mean title?'],
    ['{{#if bottomLin}}x{{/if}}', 'bottomLin', 'Did you mean bottomLine?'],
    ['{{#each peopel}}x{{/each}}', 'peopel', 'Did you mean people?'],
    ['{{#each people}}{{nam}}{{/each}}', 'nam', 'Did you mean name?'],
    ['{{#each people}}{{#each refs}}{{lable}}{{/each}}{{/each}}', 'lable', 'Did you mean label?'],
    ['{{#each people as |person|}}{{person.nam}}{{/each}}', 'nam', 'Did you mean name?'],
    ['{{#with bottomLine}}{{txt}}{{/with}}', 'txt', 'Did you mean text?'],
    ['{{#people}}{{nam}}{{/people}}', 'nam', 'Did you mean name?'],
    ['{{#if (eq frame.dirr "rtl")}}x{{/if}}', 'dirr', 'Did you mean dir?'],
    ['{{lookup frame.lables "to"}}', 'lables', 'Did you mean labels?'],
    ['{{#each people}}{{@root.frame.titel}}{{/each}}', 'titel', 'Did you mean title?'],
    ['{{#each people}}{{../frame.titel}}{{/each}}', 'titel', 'Did you mean title?'],
    ['{{#if head}}{{else}}{{headd}}{{/if}}', 'headd', 'Did you mean head?'],
    ['{{#each annex}}{{#each blocks}}{{inlin}}{{/each}}{{/each}}', 'inlin', 'Did you mean inline?'],
  ])('names the field and the line: %s', (template, field, hint) => {
    const [fault, ...more] = memo(`<p>\n${template}</p>`)
    expect(more).toEqual([])
    expect(fault).toMatchObject({ code: 'template.field', file: 'memo/memo.hbs', line: 2 })
    expect(fault?.message).toContain(`the field "${field}"`)
    expect(fault?.hint).toEqual(typeof hint === 'string' ? hint : expect.stringMatching(hint))
  })

  it.each([
    '{{#each people}}{{@index}} {{@first}} {{this.name}} {{../frame.title}}{{/each}}',
    '{{#each frame.labels}}{{this}}{{/each}}{{frame.labels.anything}}',
    '{{people.length}}{{people.0.name}}',
    '{{#each people as |person at|}}{{person.name}} {{at}} {{priority}}{{/each}}',
    '{{#unless bottomLine}}x{{else}}y{{/unless}}',
    '{{> source rows=frame.source}}{{> names names=people}}',
    '{{#each annex}}{{#each blocks}}{{> annex-block}}{{/each}}{{/each}}',
  ])('has nothing to say of %s', template => {
    expect(memo(template)).toEqual([])
  })

  it('finds a fault in a partial of one’s own, whichever document calls it', () => {
    expect(lint({ 'partials/quote.hbs': '\n\n{{txt}}' })).toEqual([
      expect.objectContaining({ code: 'template.field', file: 'partials/quote.hbs', line: 3 }),
    ])
  })

  it('tells of a default partial where it is called without what it needs', () => {
    expect(memo('\n{{> names}}')).toEqual([
      {
        code: 'template.field',
        file: 'memo/memo.hbs',
        line: 2,
        message:
          'calls partials/names.hbs, which uses the field "names", which the document does not have there',
        hint: expect.any(String),
      },
    ])
  })

  it.each([
    ['{{> nowhere}}', 'template.missing', 1],
    ['\n{{#if head}}', 'template.syntax', 2],
    ['\n\n{{shout frame.title}}', 'template.helper', 3],
  ] as const)('names what cannot be called or read: %j', (template, code, line) => {
    expect(memo(template)).toEqual([expect.objectContaining({ code, file: 'memo/memo.hbs', line })])
  })

  it('reads a partial that nothing calls', () => {
    expect(lint({ 'partials/spare.hbs': '{{#if' })).toEqual([
      expect.objectContaining({ code: 'template.syntax', file: 'partials/spare.hbs' }),
    ])
  })

  it('knows the slots of a document of one’s own, and asks for the others', () => {
    const template = '{{title}}{{#each quotes}}{{text}}{{/each}}\n{{#each timeline}}{{date}}{{/each}}'
    expect(lint({ 'release/release.hbs': template }, [RELEASE])).toEqual([
      expect.objectContaining({
        file: 'release/release.hbs',
        line: 2,
        hint: 'Add timeline to the slots of release.yaml.',
      }),
    ])
  })
})
