import type { Format, Source } from '../intake/source.ts'
import type { Attachment } from '../pdf/record.ts'

const KINDS: Readonly<Record<Format, { readonly mime: string; readonly extension: string }>> = {
  markdown: { mime: 'text/markdown', extension: 'md' },
  text: { mime: 'text/plain', extension: 'txt' },
  html: { mime: 'text/html', extension: 'html' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
}

/** The files that every document carries: the article as it was read, and `brief.json`. */
export async function carriedFiles(source: Source, json: string): Promise<readonly Attachment[]> {
  const { attachmentOf } = await import('../pdf/finish.ts')
  const { mime, extension } = KINDS[source.format]
  const article = {
    name: nameOf(source, extension),
    mime,
    description: 'The article',
    relationship: 'Source',
  } as const
  const facts = {
    name: 'brief.json',
    mime: 'application/json',
    description: 'What was found in the article, with the sentences it stands in',
    relationship: 'Data',
  } as const
  return [attachmentOf(article, source.bytes), attachmentOf(facts, Buffer.from(json))]
}

/** The name of the article's file, without its folders; standard input gets one by its format. */
function nameOf({ name, stem }: Source, extension: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  return base.startsWith(`${stem}.`) ? base : `${stem}.${extension}`
}
