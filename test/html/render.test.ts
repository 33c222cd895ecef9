import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { KeyFiguresView } from '../../src/documents/view.ts'
import { BroadsideError } from '../../src/error.ts'
import { prose } from '../../src/html/prose.ts'
import { createRenderer } from '../../src/html/render.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../templates')
const TEMPLATES = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(hbs|css)$/.test(file))
    .map(file => [file, readFileSync(path.join(FOLDER, file), 'utf8')]),
)

const VIEW: KeyFiguresView = {
  kind: 'key-figures',
  frame: {
    lang: 'en',
    dir: 'ltr',
    paper: 'A4',
    title: 'Dikes & <dams>',
    subject: 'Dikes',
    author: null,
    keywords: [],
    organisation: 'Office',
    contact: null,
    logo: null,
    accent: '#0b4f80',
    colours: { ink: '#1b1b1b', grey: '#585858', tint: '#f0f4f7', hair: '#c4c4c4' },
    fonts: { serif: null, sans: null },
    classification: null,
    reference: null,
    labels: {
      keyFigures: 'Key figures',
      noFigures: 'None.',
      source: 'Source',
      numbersRefer: '¶.',
      brief: 'Brief',
    },
    source: [],
    creditLine: '',
    sourceLine: '<img src=x onerror=alert(1)>',
  },
  headline: 'Dikes "and" \\dams</style><script>alert(1)</script>',
  cards: [],
  figures: [],
  numbered: [],
  tables: [],
  people: [],
  organisations: [],
  places: [],
  timeline: [],
  quotes: [],
  beyond: [],
}

const failure = (templates: Record<string, string>): BroadsideError => {
  try {
    createRenderer(templates)(VIEW)
  } catch (error) {
    if (error instanceof BroadsideError) return error
    throw error
  }
  throw new Error('rendered')
}

describe('createRenderer', () => {
  it('escapes the article’s text everywhere', () => {
    const html = createRenderer(TEMPLATES)(VIEW)
    expect(html).toContain('\\dams&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
    expect(html).not.toContain('<img src=x')
    expect(html).not.toContain('<script')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  })

  it('lets the page load nothing', () => {
    expect(createRenderer(TEMPLATES)(VIEW)).toContain(
      `default-src 'none'; img-src data:; style-src 'unsafe-inline'`,
    )
  })

  it('names the template, line and field when a field is missing', () => {
    const error = failure({ ...TEMPLATES, 'key-figures/key-figures.hbs': '<p>\n{{headlin}}</p>' })
    expect(error).toMatchObject({ code: 'template.field', file: 'key-figures/key-figures.hbs', line: 2 })
    expect(error.message).toContain('"headlin"')
  })

  it('names the partial when the missing field stands in one', () => {
    const error = failure({
      ...TEMPLATES,
      'key-figures/key-figures.hbs': '{{> head}}',
      'partials/head.hbs': '\n\n{{frame.titel}}',
    })
    expect(error).toMatchObject({ code: 'template.field', file: 'partials/head.hbs', line: 3 })
    expect(error.message).toContain('"titel"')
  })

  it.each([
    '{{#if headlin}}x{{/if}}',
    '{{#each card}}x{{/each}}',
    '{{#with fram}}x{{/with}}',
    '{{frame.labels.nothing}}',
    '{{#each frame.source}}{{/each}}{{lookup nosuch "x"}}',
  ])('takes a missing field inside a block or a helper as an error too: %s', template => {
    expect(failure({ ...TEMPLATES, 'key-figures/key-figures.hbs': template }).code).toBe('template.field')
  })

  it('names a partial that does not exist', () => {
    const error = failure({ ...TEMPLATES, 'key-figures/key-figures.hbs': '{{> nowhere}}' })
    expect(error).toMatchObject({ code: 'template.missing', file: 'key-figures/key-figures.hbs' })
    expect(error.message).toContain('"nowhere"')
  })

  it('names the line of a template that cannot be parsed', () => {
    const error = failure({ ...TEMPLATES, 'key-figures/key-figures.hbs': 'a\nb {{#if headline}}' })
    expect(error).toMatchObject({ code: 'template.syntax', file: 'key-figures/key-figures.hbs' })
    expect(error.line).toBeGreaterThan(1)
  })
})

describe('prose', () => {
  it('keeps the markup of running text', () => {
    expect(
      prose([
        { type: 'text', value: 'a < b ' },
        { type: 'strong', children: [{ type: 'text', value: 'c' }] },
        { type: 'link', url: 'https://example.org/', children: [{ type: 'text', value: 'd' }] },
      ]),
    ).toBe('a &#x3C; b <strong>c</strong><a href="https://example.org/">d</a>')
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vbscript:x',
    ' javascript:alert(1)',
  ])('drops a link to %s but keeps its words', url => {
    expect(prose([{ type: 'link', url, children: [{ type: 'text', value: 'words' }] }])).toBe('<a>words</a>')
  })

  it('drops raw HTML and images from elsewhere', () => {
    expect(
      prose([
        { type: 'html', value: '<script>alert(1)</script>' },
        { type: 'text', value: 'x' },
      ]),
    ).toBe('x')
    expect(prose([{ type: 'image', url: 'https://example.org/a.png', alt: 'A' }])).toBe('<img alt="A">')
  })
})
