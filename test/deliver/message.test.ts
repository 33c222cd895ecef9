import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '../../src/deliver/edition.ts'
import { createComposer, type Message } from '../../src/deliver/message.ts'
import { briefJson } from '../../src/documents/brief-json.ts'
import type { MailView } from '../../src/documents/view.ts'
import { viewOf } from '../../src/documents/views.ts'
import { createWorld } from '../../src/world.ts'
import { labelsIn } from '../labels.ts'
import { ANN, HEAD, LABELS, OFFICE, readBack, type Told, told, toldFile } from './sample-mail.ts'

const GOLDEN = path.resolve(import.meta.dirname, '../golden/mail')
/** Gmail breaks off a message that is longer. */
const MOST_BYTES = 100_000
const FILES = [
  'seeds/port-sallow-inquiry.md',
  'seeds/skerrow-ferry-cut.txt',
  'seeds/us-ukraine-miami-talks.txt',
  'seeds/vallmere-water-losses.md',
  'test/conform/articles/arabic.md',
  'test/conform/articles/chinese.md',
]

const { mail: render } = createWorld()

async function viewFor(about: Told, lang: string | null = null): Promise<MailView> {
  return (await editionOf(readBack(about), lang, OFFICE, HEAD, LABELS)).view
}

async function messageFor(about: Told): Promise<Message> {
  return createComposer(await viewFor(about), render)(ANN)
}

/** Text as it can be compared: references and white space are another matter. */
function bare(text: string): string {
  return text.replace(/\s*\[?¶\d+\]?/g, '').replace(/[\s\u00a0]+/g, ' ')
}

describe.each(FILES)('the message about %s', file => {
  let about: Told
  beforeAll(async () => {
    about = await toldFile(file)
  })

  it('says what it said; UPDATE=1 takes the new one for right', async () => {
    const { html, text, ...head } = await messageFor(about)
    const parts = { html, txt: `${JSON.stringify(head, null, 2)}\n\n${text}` }
    for (const [ending, actual] of Object.entries(parts)) {
      const golden = path.join(GOLDEN, `${path.parse(file).name}.${ending}`)
      if (process.env.UPDATE) {
        mkdirSync(GOLDEN, { recursive: true })
        writeFileSync(golden, actual)
      }
      expect(actual).toBe(readFileSync(golden, 'utf8'))
    }
  })

  it('says what the memo and the one-pager say', async () => {
    const { article, facts } = about
    const mail = await viewFor(about)
    const setting = {
      ...OFFICE,
      brand: { ...OFFICE.brand, logo: null },
      paper: 'A4',
      annex: null,
      pictures: {},
      dropped: [],
      labels: labelsIn(article.lang),
    } as const
    const memo = viewOf('memo', article, facts, setting)
    const onePager = viewOf('one-pager', article, facts, setting)
    if (memo.kind !== 'memo' || onePager.kind !== 'one-pager') throw new Error()
    const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
    const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => spaced(text))
    expect(mail.headline).toBe(onePager.headline)
    expect(mail.subject).toBe(`[INFO] ${onePager.headline}`)
    expect(spaced(mail.bottomLine?.text ?? '')).toBe(spaced(memo.bottomLine?.text ?? ''))
    expect(texts(mail.keyPoints)).toEqual(texts(memo.keyPoints))
    expect(mail.keyPoints.slice(0, 5).map(({ lead }) => lead)).toEqual(
      onePager.keyPoints.map(({ lead }) => lead),
    )
    expect(mail.figures.map(({ number, rest, label }) => [number, rest, label])).toEqual(
      memo.figures.map(({ number, rest, label }) => [number, rest, label]),
    )
    expect(texts(memo.obstacles)).toEqual(expect.arrayContaining(texts(mail.obstacles)))
    expect(texts(memo.next)).toEqual(expect.arrayContaining(texts(mail.next)))
    expect(mail.people).toHaveLength(Math.min(6, memo.people.length))
    for (const person of mail.people)
      expect(memo.people.map(({ name, role }) => [name, role])).toContainEqual([person.name, person.role])
  })

  it('says the same in both of its forms', async () => {
    const view = await viewFor(about)
    const { html, text } = await createComposer(view, render)(ANN)
    const shown = bare(
      html
        .replace(/<head>.*<\/head>|<!--.*?-->|<div class="preheader".*?<\/div>/gs, '')
        .replace(/<[^>]+>/g, '')
        .replace(/&nbsp;/g, ' ')
        .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
        .replace(/&quot;/g, '"')
        .replace(/&#x27;/g, "'")
        .replace(/&amp;/g, '&'),
    )
    const lines = [view.bottomLine, ...view.keyPoints, ...view.obstacles, ...view.next]
    for (const line of lines.flatMap(found => found ?? [])) {
      expect(shown).toContain(bare(line.text))
      expect(bare(text).replaceAll(' ', '')).toContain(bare(line.text).replaceAll(' ', ''))
    }
    for (const { name } of view.people) {
      expect(shown).toContain(name)
      expect(text).toContain(name)
    }
  })
})

describe('a message', () => {
  const PLACED = '---\nsubject: Losses, for decision\nclassification: "TLP:AMBER"\n---\n'

  it('is the same from an article and from the brief.json of its build, the editor’s order included', async () => {
    const text = readFileSync('seeds/vallmere-water-losses.md', 'utf8').replace(/^---\n/, PLACED.slice(0, -4))
    const about = await told(text, 'markdown', 'people:\n  use: [Marta Oyelaran]\n')
    const made = async (brief: ReturnType<typeof briefJson>) =>
      createComposer((await editionOf(brief, null, OFFICE, HEAD, LABELS)).view, render)(ANN)
    const fromBuild = await made(readBack(about))
    expect(await made(briefJson(about.article, about.facts))).toEqual(fromBuild)
    expect(fromBuild.subject).toBe('[INFO] Losses, for decision')
    expect(fromBuild.text).toMatch(/^ +TLP:AMBER\n/)
    expect(fromBuild.text).toMatch(/\n {33}TLP:AMBER\n$/)
    expect(fromBuild.text).toContain('Who is who\n----------\n- Marta Oyelaran')
  })

  it('has its own words in the language of the reader, the article’s in that of the article', async () => {
    const view = await viewFor(await toldFile('seeds/us-ukraine-miami-talks.txt'), 'de')
    const { html, text, lang } = await createComposer(view, render)(ANN)
    expect(lang).toBe('en')
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr"/)
    expect(html).toContain(
      '<span lang="de">Nächste Schritte</span>'.replace('Nächste Schritte', labelsIn('de').next!),
    )
    expect(text).toContain(labelsIn('de').obstacles)
    expect(text).toContain('The United States met with Ukraine')
  })

  it('is for one reader: what another reads has nothing of it', async () => {
    const compose = createComposer(await viewFor(await toldFile(FILES[2]!)), render)
    const ann = await compose(ANN)
    const bob = await compose({
      ...ANN,
      columns: { name: 'Bob' },
      unsubscribe: 'https://example.org/u?token=xyz',
    })
    expect(bob.html).toBe(ann.html.replace('Ann Lee', 'Bob').replaceAll('list=1&#38;token=abc', 'token=xyz'))
    expect(bob.text).toBe(ann.text.replace('Ann Lee', 'Bob').replace('list=1&token=abc', 'token=xyz'))
    const nobody = await compose({ ...ANN, columns: {}, unsubscribe: null })
    expect(nobody.text).not.toMatch(/Dear|Unsubscribe|greeting-|unsubscribe-/)
    expect(nobody.html).not.toMatch(/Dear|Unsubscribe|greeting-|unsubscribe-/)
  })

  it('tells what is attached, and links what is not', async () => {
    const view = await viewFor(await toldFile(FILES[2]!))
    const href = 'https://briefs.example.org/a&b/memo.pdf'
    const linked = await createComposer(view, render)({ ...ANN, files: [{ ...ANN.files[0]!, href }] })
    expect(linked.text).toContain(`Documents\n---------\n- Briefing memo (PDF, 84 KB)\n  ${href}\n`)
    expect(linked.html).toContain('href="https://briefs.example.org/a&amp;b/memo.pdf"')
    const none = await createComposer(view, render)({ ...ANN, files: [], refers: false })
    expect(none.text).not.toContain('¶')
    expect(none.html).not.toContain('¶')
    const bare = { ...view, frame: { ...view.frame, contact: null } }
    const footless = await createComposer(
      bare,
      render,
    )({ ...ANN, files: [], refers: false, unsubscribe: null })
    expect(footless.text).not.toContain('-'.repeat(76))
    expect(footless.html).not.toContain('class="foot"')
  })

  it('brings no script, no picture, no font and nothing from elsewhere', async () => {
    for (const file of FILES) {
      const { html } = await messageFor(await toldFile(file))
      expect(html).not.toMatch(
        /<(?:script|img|link|iframe|object|embed|form|svg|base)\b|url\(|@import|@font-face/i,
      )
      expect(html.match(/<style>/g)).toHaveLength(1)
      expect(html).not.toMatch(/var\(--|class="[^"]*"(?![^>]*style=)[^>]*>\s*<\/td/)
    }
  })
})

/** Titles that would be something else in a header, a page or a template. */
const HOSTILE = [
  ['a line break', 'Talks fail\r\nBcc: all@example.org'],
  ['other line ends', 'Talks\u2028fail\u2029now\u0085soon\u000b'],
  ['control characters', 'Talks\u0000 fail\u001b[31m now\u0007'],
  ['a script', '<script>alert(1)</script></title><img src=x onerror=alert(1)>'],
  ['quotation marks', `Talks" onload="alert(1)" x='`],
  ['a template', 'Talks {{constructor}} {{{name}}} <% x %>'],
  ['juice’s own words', 'Talks JUICE_CODE_BLOCK_0_ fail'],
  ['a turn of direction', 'Talks \u202egnp.exe\u2066 fail'],
  ['half a pair', 'Talks \ud83d fail'],
  ['a conditional comment', 'Talks <!--[if mso]><b><![endif]--> --> fail'],
] as const

describe.each(HOSTILE)('a title with %s', (_, title) => {
  it('is words, on one line of the subject and within the page', async () => {
    const brief = readBack(await told('# Talks fail\n\nThe talks failed on Monday.'))
    const { view } = await editionOf(
      { ...brief, article: { ...brief.article, title }, bottomLine: { text: title, cites: ['p1s1'] } },
      null,
      OFFICE,
      HEAD,
      LABELS,
    )
    const { subject, preheader, html, text } = await createComposer(
      view,
      render,
    )({ ...ANN, columns: { name: title } })
    for (const line of [subject, preheader])
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
    expect(subject).toMatch(/^\[INFO\] \S/)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(html).not.toMatch(/<script|<img|<b>|onload="|[\u0000\ud800-\udfff](?![\udc00-\udfff])/)
    expect(html.match(/<!--/g)).toHaveLength(3)
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html).not.toContain('undefined')
  })
})

describe('the subject', () => {
  const subjectOf = async (title: string, head: Parameters<typeof editionOf>[3] = HEAD) => {
    const read = readBack(await told('# T\n\nThe talks failed on Monday.'))
    const brief = { ...read, article: { ...read.article, title } }
    return (await editionOf(brief, null, OFFICE, head, LABELS)).view.subject
  }

  it.each([
    [HEAD, '[INFO] Talks fail'],
    [{ subjectPrefix: null, keyword: null }, 'Talks fail'],
    [{ subjectPrefix: '[PO]', keyword: 'DECISION' }, '[PO] DECISION: Talks fail'],
    [{ subjectPrefix: null, keyword: 'ACTION' }, 'ACTION: Talks fail'],
  ])('begins as the configuration says: %j', async (head, subject) => {
    expect(await subjectOf('Talks fail', head)).toBe(subject)
  })

  it('is at most 110 characters long, cut at a word', async () => {
    const subject = await subjectOf('Ministers consider an extraordinarily comprehensive '.repeat(6))
    expect(subject).toMatch(/\w…$/)
    expect(subject.length).toBeLessThanOrEqual(111)
    expect((await subjectOf('部'.repeat(400))).length).toBeLessThanOrEqual(111)
    expect(await subjectOf('👩‍🚒'.repeat(90))).not.toMatch(/\p{Cs}/u)
  })
})

describe('a message of any article', () => {
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '"'.repeat(700),
      '部'.repeat(3000),
      '&'.repeat(900),
      'x'.repeat(20_000),
      '<b>',
      '90 billion euros',
    ),
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(' '))

  it('is shorter than what Gmail shows, in lines that a mail may have', async () => {
    const brief = readBack(await toldFile('seeds/vallmere-water-losses.md'))
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 8, maxLength: 8 }), async texts => {
        const [title, text, name, role, label, url] = texts as [
          string,
          string,
          string,
          string,
          string,
          string,
        ]
        const long = { text, cites: ['p1s1' as const] }
        const { view } = await editionOf(
          {
            ...brief,
            article: {
              ...brief.article,
              title,
              byline: [name],
              url: `https://example.org/${encodeURI(url.replace(/\p{Cs}/gu, ''))}`,
            },
            bottomLine: long,
            keyPoints: brief.keyPoints.map((point, i) => ({ ...point, text: `${i}${text}` })),
            obstacles: brief.obstacles.map((item, i) => ({ ...item, text: `o${i}${role}` })),
            next: brief.next.map((item, i) => ({ ...item, text: `n${i}${label}` })),
            figures: brief.figures.map(figure => ({ ...figure, text: label, label: role })),
            people: brief.people.map(person => ({ ...person, name, roles: [role] })),
          },
          null,
          OFFICE,
          HEAD,
          LABELS,
        )
        const { html, text: plain } = await createComposer(view, render)(ANN)
        expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES)
        expect(plain).not.toMatch(/[\p{Cs}\u0000-\u0009\u000b-\u001f]/u)
      }),
      { numRuns: 12, examples: [[Array<string>(8).fill('"'.repeat(700))]] },
    )
  })
})
