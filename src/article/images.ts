import { visit } from 'unist-util-visit'
import type { Article, Block } from './article.ts'

/** Every image of an article with the line it stands on, blocks and running text alike. */
export function imagesOf(article: Article): readonly { readonly src: string; readonly line: number }[] {
  return article.sections.flatMap(section => section.blocks.flatMap(imagesIn))
}

function imagesIn(block: Block): readonly { readonly src: string; readonly line: number }[] {
  switch (block.type) {
    case 'image':
      return [{ src: block.src, line: block.line }]
    case 'list':
      return block.items.flatMap(item => item.flatMap(imagesIn))
    case 'quote':
      return block.blocks.flatMap(imagesIn)
    case 'table':
      return []
    case 'paragraph': {
      const found: { src: string; line: number }[] = []
      const { inline, line } = block.paragraph
      visit({ type: 'paragraph', children: [...inline] }, 'image', image => {
        found.push({ src: image.url, line })
      })
      return found
    }
  }
}
