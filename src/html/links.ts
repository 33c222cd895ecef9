import { plainText } from './headings.ts'

/** The words of each link of a rendered page by its address as written there: its label where it has one, else its text. */
export function linksOf(html: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  for (const [, attributes = '', content = ''] of html.matchAll(/<a\s([^>]*)>(.*?)<\/a>/gs)) {
    const address = attributeOf(attributes, 'href')
    const words = attributeOf(attributes, 'aria-label') || plainText(content)
    if (address && words && !links.has(address)) links.set(address, words)
  }
  return links
}

function attributeOf(attributes: string, name: string): string {
  return plainText(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
}
