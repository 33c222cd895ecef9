const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The plain text of a rendered page's headings (h1 to h6), in order. */
export function headingsOf(html: string): readonly string[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(match => plainText(match[2] ?? ''))
}

/** Rendered markup without its tags, entities and extra white space. */
export function plainText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
      hex || decimal
        ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
        : (ENTITIES[name] ?? all),
    )
    .replace(/\s+/g, ' ')
    .trim()
}
