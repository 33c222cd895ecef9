import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NAMES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"`
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word document beside its body, each as the XML within its root element. */
export type Parts = {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  readonly footer?: string
  readonly comments?: string
  readonly properties?: string
  /** Relationships of the main document: id → target, external ones with a scheme. */
  readonly links?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, Uint8Array>>
}

/** A `.docx` file (transitional ISO/IEC 29500) with a body of the XML given. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
    header: 'hdr',
    footer: 'ftr',
    comments: 'comments',
  } as const
  const given = (Object.keys(roots) as (keyof typeof roots)[]).filter(name => parts[name] !== undefined)
  const relations = [
    ...given.map(name => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(parts.links ?? {}).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${/^[a-z]+:/.test(target) ? 'hyperlink' : 'image'}" Target="${target}"${/^[a-z]+:/.test(target) ? ' TargetMode="External"' : ''}/>`,
    ),
  ]
  return zipSync({
    '_rels/.rels': relationships(
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': xml(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    ...Object.fromEntries(
      given.map(name => [
        `word/${name}.xml`,
        xml(`<w:${roots[name]} ${NAMES}>${parts[name]}</w:${roots[name]}>`),
      ]),
    ),
    ...(parts.properties === undefined
      ? {}
      : {
          'docProps/core.xml': xml(
            `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.properties}</cp:coreProperties>`,
          ),
        }),
    ...parts.files,
  })
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
}

function relationships(inside: string): Uint8Array {
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
  )
}

/** A paragraph of plain text, or of runs where the text begins with a tag; `style` is its style's id. */
export function paragraph(text: string, style?: string, more = ''): string {
  const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr>`
  return `<w:p>${properties}${text.startsWith('<') ? text : run(text)}</w:p>`
}

/** A run of text with the properties given. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of plain cells. */
export function table(rows: readonly (readonly string[])[], first = ''): string {
  const cells = (row: readonly string[]) =>
    row.map(cell => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row, index) => `<w:tr>${index === 0 ? first : ''}${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** The styles of Word by its ids and names. */
export const STYLES = [
  ['Normal', 'Normal', ''],
  ['Title', 'Title', ''],
  ['Subtitle', 'Subtitle', ''],
  ['Heading1', 'heading 1', ''],
  ['Heading2', 'heading 2', ''],
  ['Quote', 'Quote', ''],
  ['Caption', 'caption', ''],
  ['TOC1', 'toc 1', ''],
  ['ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'],
  ['MyHead', 'House head', '<w:basedOn w:val="Heading2"/>'],
  ['Outlined', 'Outlined', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
]
  .map(
    ([id, name, inside]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${inside}</w:style>`,
  )
  .join('')

/** List 1 has bullets, lists 2 and 3 count on together. */
export const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`
