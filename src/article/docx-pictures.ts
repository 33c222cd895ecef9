import type { Image } from 'mdast'
import { noteUnread, type Reading } from './docx-reading.ts'
import { collapse } from './inline.ts'
import { PICTURE_TYPES } from './lexicon/docx.ts'
import { positionAt } from './position.ts'
import { childrenOf, findXml, type Xml } from './xml.ts'

const MAX_BYTES = 20 * 2 ** 20

/** The pictures in a drawing as images that carry their own bytes; what cannot be printed is noted. */
export function picturesOf(drawing: Xml, reading: Reading): readonly Image[] {
  const described = findXml(drawing, 'wp:docPr')?.attributes ?? findXml(drawing, 'v:shape')?.attributes ?? {}
  const alt = collapse(described.descr || described.title || described.alt || '')
  return idsIn(drawing).flatMap((id): Image[] => {
    const url = uriOf(id, reading)
    return url === null
      ? []
      : [
          {
            type: 'image',
            url,
            alt: alt === '' ? null : alt,
            title: null,
            position: positionAt(reading.line),
          },
        ]
  })
}

function idsIn(element: Xml): readonly string[] {
  const id =
    element.name === 'a:blip'
      ? (element.attributes['r:embed'] ?? element.attributes['r:link'])
      : element.name === 'v:imagedata'
        ? element.attributes['r:id']
        : undefined
  const within = childrenOf(element).flatMap(idsIn)
  return id === undefined ? within : [id, ...within]
}

function uriOf(id: string, reading: Reading): string | null {
  const target = reading.targets.get(id)
  if (target === undefined) return null
  if (target.isExternal) {
    noteUnread(reading, 'A picture that is not in the document', 'Insert the picture itself.')
    return null
  }
  const type = PICTURE_TYPES[/[^.]*$/.exec(target.path)?.[0].toLowerCase() ?? '']
  if (type === undefined) {
    noteUnread(reading, 'A picture that is no PNG, JPEG, GIF or WebP', 'Convert it to one of these.')
    return null
  }
  const bytes = reading.file.media(target.path)
  if (bytes === null || bytes.length > MAX_BYTES) {
    noteUnread(
      reading,
      bytes === null ? 'A picture that is missing' : 'A picture of more than 20 MB',
      'Insert it anew.',
    )
    return null
  }
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
