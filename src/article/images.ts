import { visit } from 'unist-util-visit'
import type { Article, Block } from './article.ts'

/** An image that an article shows; `alt` is null where nothing says what it shows. */
type Image = { readonly src: string; readonly alt: string | null; readonly line: number }

/** Every image of an article with the line it stands on, blocks and running text alike. */
export function imagesOf(article: Article): readonly Image[] {
  return article.sections.flatMap(section => section.blocks.flatMap(imagesIn))
}

function imagesIn(block: Block): readonly Image[] {
  switch (block.type) {
    case 'image':
      return [{ src: block.src, alt: block.alt || null, line: block.line }]
    case 'list':
      return block.items.flatMap(item => item.flatMap(imagesIn))
    case 'quote':
      return block.blocks.flatMap(imagesIn)
    case 'table':
      return []
    case 'paragraph': {
      const found: Image[] = []
      const { inline, line } = block.paragraph
      visit({ type: 'paragraph', children: [...inline] }, 'image', image => {
        found.push({ src: image.url, alt: image.alt || null, line })
      })
      return found
    }
  }
}
