const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  middot: '·',
  copy: '©',
  pound: '£',
  euro: '€',
  aacute: 'á',
  ntilde: 'ñ',
  uuml: 'ü',
}

/** An article as blocks of plain text (paragraph, heading, list item, table row), spaces collapsed: read by other means than the product's, so that both cannot err alike. */
export function blocksOf(file: string, source: string): readonly string[] {
  const text = source.replace(/\r\n/g, '\n')
  const blocks = file.endsWith('.html')
    ? htmlBlocks(text)
    : file.endsWith('.md')
      ? markdownBlocks(text)
      : text.split(/\n\s*\n/)
  return blocks.map(block => block.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

function htmlBlocks(source: string): string[] {
  return source
    .replace(/<!--.*?-->|<(head|script|style)\b.*?<\/\1>/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(a|abbr|b|cite|code|em|i|q|small|span|strong|sub|sup|time)\b[^>]*>/g, '')
    .replace(/<\/?t[dh]\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map(decoded)
}

function decoded(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (all, numeric: string | undefined, name: string) =>
    numeric
      ? String.fromCodePoint(Number.parseInt(name, numeric === '#' ? 10 : 16))
      : (ENTITIES[name] ?? all),
  )
}

function markdownBlocks(source: string): string[] {
  const [, matter = '', body = ''] = /^(?:---\n(.*?)\n---\n)?(.*)$/s.exec(source) ?? []
  const values = matter.split('\n').map(line => line.replace(/^(\w+:|\s*-)\s*/, '').replace(/^"(.*)"$/, '$1'))
  const blocks = body
    .replace(/^ {0,3}(=+|-+)$/gm, '')
    .replace(/^\|[\s|:-]+\|$/gm, '')
    .replace(/^\|(.*)\|$/gm, (_, row: string) => `\n${row.replaceAll('|', ' ')}\n`)
    .replace(/^(#{1,6}|[*+-]|\d+\.|\[\^\w+\]:) +(.*)$/gm, '\n$2\n')
    .replace(/^> ?/gm, '')
    .split(/\n\s*\n/)
  return [...values, ...blocks.map(withoutMarks)]
}

function withoutMarks(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\^[^\]]+\]:?/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|\*|__|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\*(?=\S)(.+?)(?<=\S)\*/g, '$1')
}
