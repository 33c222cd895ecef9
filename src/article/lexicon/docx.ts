const OFFICE = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'
const MICROSOFT = 'http://schemas.microsoft.com/office/'

/** The prefix that each namespace of an Office Open XML file goes by, transitional and strict (ISO/IEC 29500-1 and -4). */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OFFICE}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OFFICE}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${OFFICE}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${OFFICE}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}drawingml/2006/chart`, 'c'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${OFFICE}drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}drawingml/diagram`, 'dgm'],
  [`${OFFICE}markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${MICROSOFT}word/2010/wordprocessingShape`, 'wps'],
  [`${OFFICE}package/2006/relationships`, 'rel'],
  [`${OFFICE}package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
])

/** What a paragraph is by the built-in name of its style (or of one that it is based on), in lower case. */
export type ParagraphRole =
  | 'title'
  | 'subtitle'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'date'
  | 'contents'
  | 'code'

/** Names as Word, LibreOffice, Google Docs and pandoc give them. */
export const STYLE_ROLES: Readonly<Record<string, ParagraphRole>> = {
  title: 'title',
  subtitle: 'subtitle',
  quote: 'quote',
  'intense quote': 'quote',
  'block text': 'quote',
  'block quotation': 'quote',
  quotations: 'quote',
  caption: 'caption',
  'table caption': 'caption',
  'image caption': 'caption',
  'captioned figure': 'caption',
  illustration: 'caption',
  figure: 'caption',
  author: 'byline',
  byline: 'byline',
  date: 'date',
  'toc heading': 'contents',
  'contents heading': 'contents',
  'table of contents': 'contents',
  'table of figures': 'contents',
  'source code': 'code',
  'html preformatted': 'code',
  'preformatted text': 'code',
}

/** Authors that programs fill in themselves. */
export const NO_CREATOR =
  /^(?:microsoft|windows|python-docx|docx|apache|openoffice|libreoffice|google|un-named|unknown|user|owner|admin|author)\b/i

/** Pictures that can be printed, by the ending of their name. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}
