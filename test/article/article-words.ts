import type { Article, Block } from '../../src/article/article.ts'

/** Every word (run of letters and digits) that an article keeps or sets aside; `title` only if the text gives it. */
export function wordsOfArticle(article: Article, options: { readonly title: boolean }): readonly string[] {
  const texts = [
    ...(options.title ? [article.title] : []),
    ...article.sections.flatMap(section => [
      section.heading ?? '',
      ...section.paragraphs.flatMap(paragraph => paragraph.sentences.map(sentence => sentence.text)),
      ...section.blocks.flatMap(imageTexts),
    ]),
    ...article.sections.flatMap(section =>
      section.paragraphs.flatMap(paragraph => inlineAlts(paragraph.inline)),
    ),
    ...article.tables.flatMap(table => [table.caption ?? '', ...table.header, ...table.rows.flat()]),
    ...article.setAside.map(({ text }) => text),
  ]
  return texts.flatMap(wordsOf)
}

export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

function imageTexts(block: Block): readonly string[] {
  if (block.type === 'image') return [block.alt ?? '']
  if (block.type === 'quote') return block.blocks.flatMap(imageTexts)
  return block.type === 'list' ? block.items.flat().flatMap(imageTexts) : []
}

function inlineAlts(nodes: readonly object[]): readonly string[] {
  return nodes.flatMap(node => {
    const alt = 'alt' in node && typeof node.alt === 'string' ? [node.alt] : []
    return 'children' in node && Array.isArray(node.children) ? [...alt, ...inlineAlts(node.children)] : alt
  })
}
