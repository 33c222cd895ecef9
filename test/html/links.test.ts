import { expect, it } from 'vitest'
import { linksOf } from '../../src/html/links.ts'

it('names links by their label, else by their text, the first of an address', () => {
  const html = `<a href="#p5" aria-label="paragraph 5">¶5</a> <a class="x" href="https://a.example/?b&#x26;c"><b>A</b> &amp; B</a>
    <a href="#p5">again</a> <a href="#empty"></a> <a id="no-address">x</a>`
  expect([...linksOf(html)]).toEqual([
    ['#p5', 'paragraph 5'],
    ['https://a.example/?b&c', 'A & B'],
  ])
})
