import { createHash } from 'node:crypto'
import { BroadsideError, type Note } from '../error.ts'
import type { Format, Source } from '../intake/source.ts'
import type { Article } from './article.ts'
import { declaredCharset } from './charset.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { labelSections } from './label.ts'
import { normalise } from './normalise.ts'
import { numberSections } from './sections.ts'

type Parser = (bytes: Uint8Array) => Draft

/** A new input format is a parser and a row here; a parser is loaded with the first article of its format. */
const PARSERS: Readonly<Record<Format, () => Promise<Parser>>> = {
  markdown: async () => fromText((await import('./markdown.ts')).parseMarkdown),
  text: async () => fromText((await import('./text.ts')).parseText),
  html: async () => {
    const { parseHtml } = await import('./html.ts')
    return bytes => withText(bytes, declaredCharset(bytes), parseHtml)
  },
  docx: async () => unread('docx'),
}

/**
 * One source as an article in numbered sections, paragraphs and sentences. The language is front matter's, else
 * the option's, else English. Rejects with `input.format`, `input.binary`, `input.empty` and `input.front-matter`.
 */
export async function parseArticle(
  source: Source,
  options: { readonly lang?: string } = {},
): Promise<Article> {
  const parse = await PARSERS[source.format]()
  return articleOf(source, parse(source.bytes), options)
}

/** The article that the draft of a source makes. */
export function articleOf(source: Source, draft: Draft, options: { readonly lang?: string } = {}): Article {
  const { meta } = draft
  const cleaned = normalise(draft, source.stem)
  const lang = meta.lang ?? options.lang ?? 'en'
  const { sections, tables, words } = numberSections(cleaned.blocks, lang)
  return {
    title: cleaned.title,
    subtitle: meta.subtitle,
    byline: cleaned.byline,
    date: cleaned.date,
    source: meta.source,
    url: meta.url,
    lang,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
    words,
    sections: labelSections(sections),
    tables,
    setAside: cleaned.setAside,
    memo: meta.memo,
    notes: [...draft.notes, ...(words === 0 ? [NO_TEXT] : [])],
  }
}

const NO_TEXT: Note = {
  code: 'article.no-text',
  message: 'The article has a title but no text.',
  hint: 'Check that the whole article was saved.',
  line: null,
}

function fromText(parse: (text: string) => Draft): Parser {
  return bytes => withText(bytes, null, parse)
}

function withText(bytes: Uint8Array, charset: string | null, parse: (text: string) => Draft): Draft {
  const { text, notes } = decode(bytes, charset)
  const draft = parse(text)
  return { ...draft, notes: [...notes, ...draft.notes] }
}

function unread(format: Format): Parser {
  return () => {
    throw new BroadsideError('input.format', `Articles in ${format} cannot be read yet.`, {
      hint: 'Save the article as Markdown or plain text.',
    })
  }
}
