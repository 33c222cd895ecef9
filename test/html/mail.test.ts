import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/deliver/edition.ts'
import { createMailRenderer } from '../../src/html/mail.ts'
import { HEAD, LABELS, OFFICE, readBack, told } from '../deliver/sample-mail.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../templates')
const TEMPLATES = Object.fromEntries(
  ['mail', 'partials'].flatMap(place =>
    readdirSync(path.join(FOLDER, place)).map(name => [
      `${place}/${name}`,
      readFileSync(path.join(FOLDER, place, name), 'utf8'),
    ]),
  ),
)
const { view } = await editionOf(
  readBack(await told('# Talks fail\n\nThe talks failed on Monday.')),
  null,
  OFFICE,
  HEAD,
  LABELS,
)

describe('the templates of a message', () => {
  it('set its styles on its elements, with the colours of the office', () => {
    const html = createMailRenderer(TEMPLATES)(view)
    expect(html).toMatch(/<h1 class="headline" style="[^"]*color: #1b1b1b;/)
    expect(html).toMatch(/<td class="office" style="[^"]*border-top: 3px solid #0b4f80;/)
  })

  it('can be added to by an office, for dark screens too', () => {
    const brand =
      '.headline { color: #123456 }\n@media (prefers-color-scheme: dark) { .headline { color: var(--night-accent) } }'
    const html = createMailRenderer({ ...TEMPLATES, 'mail/brand.css': brand })(view)
    expect(html).toMatch(/<h1 class="headline" style="[^"]*color: #123456;/)
    expect(html.slice(html.lastIndexOf('@media'))).toContain(view.night.accent)
  })

  it('that ask for a field which a message does not have are an error with its line', () => {
    const templates = { ...TEMPLATES, 'mail/mail.hbs': '<p>\n{{subjekt}}</p>' }
    expect(() => createMailRenderer(templates, { 'mail/mail.hbs': 'house/mail/mail.hbs' })(view)).toThrow(
      'The template house/mail/mail.hbs uses the field "subjekt", which the document does not have.',
    )
  })
})
