import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { addressesOf } from '../../src/documents/addresses.ts'
import { createReferrer } from '../../src/documents/references.ts'

const refer = createReferrer('', 'Paragraph')

async function printed(text: string) {
  const bytes = new TextEncoder().encode(`# The river\n\n${text}\n`)
  const article = await parseArticle({ name: 'a.md', stem: 'a', format: 'markdown', bytes }, {})
  return addressesOf(article, refer).map(({ words, address, refs }) => [
    words,
    address,
    ...refs.map(({ label }) => label),
  ])
}

describe('addresses of links', () => {
  it('are printed each once, in their order, with the paragraphs that lead there', async () => {
    const text =
      'The [board](https://a.example/b) met [again](https://c.example).\n\nThe [old board](https://a.example/b) left.'
    expect(await printed(text)).toEqual([
      ['board', 'https://a.example/b', '¶1', '¶2'],
      ['again', 'https://c.example', '¶1'],
    ])
  })

  it.each([
    '<https://a.example/b>',
    '[a.example/b](https://a.example/b)',
    '[www.a.example](https://www.a.example/)',
    '<clerk@a.example>',
    'See [it](https://a.example/b), that is <https://a.example/b>.',
  ])('are not said twice: %s', async text => {
    expect(await printed(`The board met. ${text}`)).toEqual([])
  })

  it.each([
    '[it](#p1)',
    '[it](/a/b)',
    '[it](javascript:alert)',
    '[it](file:///etc/passwd)',
    '[it](ftp://a.example)',
  ])('are of the web or of mail alone: %s', async text => {
    expect(await printed(`The board met. ${text}`)).toEqual([])
  })

  it('keep every parameter, and show what cannot be seen', async () => {
    const text = '[It](https://a.example/?utm_source=x&id=7) and [that](<https://a.example/a\u202eb c>).'
    expect(await printed(text)).toEqual([
      ['It', 'https://a.example/?utm_source=x&id=7', '¶1'],
      ['that', 'https://a.example/a%E2%80%AEb%20c', '¶1'],
    ])
  })

  it('stand without words where the link is a picture, and without scheme where they are of mail', async () => {
    const text =
      'The board ![](a.png) met [![](a.png)](https://a.example/b), says [the clerk](mailto:c@a.example).'
    expect(await printed(text)).toEqual([
      [null, 'https://a.example/b', '¶1'],
      ['the clerk', 'c@a.example', '¶1'],
    ])
  })
})
