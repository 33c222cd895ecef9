import { expect, test } from 'vitest'
import { outline, parseString } from './parse-string.ts'

const PROSE = 'The council voted on Tuesday to close the bridge.'

test.each([
  ['Sign up for our newsletter', 'newsletter line'],
  ['Subscribe to our daily briefing and get it in your inbox.', 'newsletter line'],
  ['Read more: The bridges of the west', 'related link'],
  ['Related: Who pays for bridges?', 'related link'],
  ['See also', 'related link'],
  ['Share this article', 'share line'],
  ['Follow us on Facebook and X', 'share line'],
  ['Advertisement', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['© 2026 The Post. All rights reserved.', 'copyright line'],
  ['Skip to content', 'navigation'],
  ['5 min read', 'reading time'],
  ['Photo: A. Bell/Agency', 'photo credit'],
  ['-30-', 'end mark'],
])('sets aside %j', (line, why) => {
  for (const format of ['markdown', 'text'] as const) {
    const article = parseString(
      `${format === 'markdown' ? '# ' : ''}The Title of It\n\n${PROSE}\n\n${line}\n\n${PROSE}\n`,
      format,
    )
    expect(outline(article)).toEqual([`text: ${PROSE}`, `text: ${PROSE}`])
    expect(article.setAside).toEqual([{ line: 5, text: line, why }])
  }
})

test.each([
  'Share prices fell by 4 percent on Tuesday.',
  'Share of the vote rose in March, the party said.',
  'Related companies paid nothing.',
  'Print sales fell again.',
  'Sign up to vote by Friday, the mayor told residents.',
  'Get out of the house and into the garden.',
  'Copyright law changes next year.',
  'Watch the harbour closely.',
  'Reporting by the mayor was late.',
])('keeps %j', line => {
  expect(outline(parseString(`# T\n\n${PROSE}\n\n${line}\n\n${PROSE}\n`, 'markdown'))).toContain(
    `text: ${line}`,
  )
})

test('sets aside a heading of links with its links, and nothing after them', () => {
  const article = parseString(
    `# T\n\n${PROSE}\n\n## Related stories\n\n- [a](https://example.org)\n- [b](https://example.org)\n\n## Next\n\n${PROSE}`,
    'markdown',
  )
  expect(outline(article)).toEqual([`text: ${PROSE}`, '## Next', `text: ${PROSE}`])
})

test.each([
  ['By Anna Bell\n3 May 2026\n\nText here.', ['Anna Bell'], '2026-05-03', 'Text here.'],
  ['**By Anna Bell** | Published 3 May 2026\n\nText here.', ['Anna Bell'], '2026-05-03', 'Text here.'],
  [
    'A standfirst says what it is about.\n\n*By Anna Bell*\n\nText here.',
    ['Anna Bell'],
    null,
    'A standfirst says what it is about.',
  ],
  ['**LAGOS, 3 May 2026** — *Text* here.', [], '2026-05-03', 'Text here.'],
  ['By Anna Bell\nText here.', ['Anna Bell'], null, 'Text here.'],
  ['Text here.\n\nReporting by Anna Bell; editing by Jo Park', ['Anna Bell'], null, 'Text here.'],
])('takes byline and date from %j', (text, byline, date, first) => {
  const article = parseString(`# The Title\n\n${text}\n`, 'markdown')
  expect(article).toMatchObject({ byline, date })
  expect(article.sections[0]?.paragraphs[0]?.sentences[0]?.text).toBe(first)
})

test('puts front matter before head lines and head lines before credits', () => {
  const text = 'By Anna Bell\n\nText here.\n\nReporting by Jo Park'
  expect(parseString(`# T\n\n${text}`, 'markdown').byline).toEqual(['Anna Bell'])
  expect(parseString(`---\nauthor: Li Wei\n---\n# T\n\n${text}`, 'markdown').byline).toEqual(['Li Wei'])
})
