import { createHash } from 'node:crypto'
import type { Note } from '../error.ts'
import type { Format, Source } from '../intake/source.ts'
import type { Article } from './article.ts'
import { declaredCharset } from './charset.ts'
import { decode } from './decode.ts'
import { type Draft, NO_META } from './draft.ts'
import type { FrontMatter } from './front-matter.ts'
import { labelSections } from './label.ts'
import { canonicalLanguage, languageOf } from './language.ts'
import { normalise } from './normalise.ts'
import { numberSections } from './sections.ts'

type Parser = (bytes: Uint8Array) => Draft | Promise<Draft>

/** A new input format is a parser and a row here; a parser is loaded with the first article of its format. */
const PARSERS: Readonly<Record<Format, () => Promise<Parser>>> = {
  markdown: async () => fromText((await import('./markdown.ts')).parseMarkdown),
  text: async () => fromText((await import('./text.ts')).parseText),
  html: async () => {
    const { parseHtml } = await import('./html.ts')
    return bytes => {
      const { text, notes } = decode(bytes, declaredCharset(bytes))
      return withNotes(parseHtml(text), notes)
    }
  },
  docx: async () => (await import('./docx.ts')).parseDocx,
}

/**
 * One source as an article in numbered sections, paragraphs and sentences. The language is front matter's, else
 * the option's, else what the text looks like. Rejects with `input.binary`, `input.empty`,
 * `input.front-matter`, `input.markup` and `input.docx`.
 */
export async function parseArticle(
  source: Source,
  options: { readonly lang?: string } = {},
): Promise<Article> {
  const parse = await PARSERS[source.format]()
  const draft = await parse(source.bytes)
  const stated = draft.meta.lang ?? options.lang
  return articleOf(source, draft, { lang: stated ?? (await languageOf(draft.blocks)) })
}

/** The article that the draft of a source makes; English where no language is given. */
export function articleOf(source: Source, draft: Draft, options: { readonly lang?: string } = {}): Article {
  const { meta } = draft
  const lang = canonicalLanguage(meta.lang ?? options.lang ?? 'en')
  const cleaned = normalise(draft, source.stem)
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

function fromText(parse: (body: string, front: FrontMatter) => Draft): Parser {
  return async bytes => {
    const { text, notes } = decode(bytes)
    const { front, body } = await frontMatterOf(text)
    return withNotes(parse(body, front), notes)
  }
}

/** The reader of YAML is loaded for texts that begin with a rule only. */
async function frontMatterOf(text: string): Promise<{ readonly front: FrontMatter; readonly body: string }> {
  if (!/^---[ \t]*\n/.test(text)) return { front: { meta: NO_META, notes: [], setAside: [] }, body: text }
  return (await import('./front-matter.ts')).splitFrontMatter(text)
}

function withNotes(draft: Draft, notes: readonly Note[]): Draft {
  return { ...draft, notes: [...notes, ...draft.notes] }
}
