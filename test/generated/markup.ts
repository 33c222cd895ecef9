import type { Traits } from './traits.ts'

/** What an article is made of before it has a format. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly note: string | null }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | {
      readonly type: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export type Metadata = {
  readonly title: string
  readonly byline: string
  readonly date: string
  readonly source: string
  readonly classification: string | null
}

type Written = (
  title: string | null,
  metadata: Metadata | null,
  blocks: readonly Block[],
  lang: string,
) => string

/** The same blocks as an article of each format would have them. */
export const WRITERS = { markdown, text, html } as const satisfies Readonly<Record<Traits['format'], Written>>

function markdown(
  title: string | null,
  metadata: Metadata | null,
  blocks: readonly Block[],
  lang: string,
): string {
  const notes = blocks.flatMap(block =>
    block.type === 'paragraph' && block.note !== null ? [block.note] : [],
  )
  let note = 0
  const body = blocks.map(block => {
    if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
    if (block.type === 'list') return block.items.map(item => `- ${item}`).join('\n')
    if (block.type === 'table')
      return [block.header, block.header.map(() => '---'), ...block.rows]
        .map(row => `| ${row.join(' | ')} |`)
        .join('\n')
    return block.note === null ? block.text : `${block.text}[^${++note}]`
  })
  const front = metadata && [
    '---',
    ...Object.entries({ ...metadata, lang }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
  ]
  return `${[
    ...(front ? [front.join('\n')] : []),
    ...(title === null || metadata ? [] : [`# ${title}`]),
    ...body,
    ...notes.map((text, i) => `[^${i + 1}]: ${text}`),
  ].join('\n\n')}\n`
}

function text(title: string | null, metadata: Metadata | null, blocks: readonly Block[]): string {
  const body = blocks.map(block => {
    if (block.type === 'list') return block.items.map(item => `- ${item}`).join('\n')
    if (block.type === 'table') return [block.header, ...block.rows].map(row => row.join('\t')).join('\n')
    return block.text
  })
  const head = title === null ? [] : [title]
  return `${[...head, ...(metadata ? [`By ${metadata.byline}`, metadata.date] : []), ...body].join('\n\n')}\n`
}

function html(
  title: string | null,
  metadata: Metadata | null,
  blocks: readonly Block[],
  lang: string,
): string {
  const row = (cells: readonly string[], cell: string) =>
    `<tr>${cells.map(text => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`
  const body = blocks.map(block => {
    if (block.type === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    if (block.type === 'list')
      return `<ul>${block.items.map(item => `<li>${escaped(item)}</li>`).join('')}</ul>`
    if (block.type === 'table')
      return `<table>${row(block.header, 'th')}${block.rows.map(cells => row(cells, 'td')).join('')}</table>`
    return `<p>${escaped(block.text)}</p>`
  })
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title ?? '')}</title>`,
    ...(metadata
      ? [
          `<meta name="author" content="${escaped(metadata.byline)}">`,
          `<meta property="article:published_time" content="${metadata.date}">`,
        ]
      : []),
    '</head><body><article>',
    ...(title === null ? [] : [`<h1>${escaped(title)}</h1>`]),
    ...body,
    '</article></body></html>\n',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
