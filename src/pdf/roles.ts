import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { Pdf } from './document.ts'
import { NAMES } from './names.ts'
import { type Structure, typeOf } from './structure.ts'

/** The structure types of ISO 32000-1 §14.8.4. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/** What Chromium's own types are among the standard ones; `Span` is a stretch of text without a meaning of its own. */
const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  FigCaption: 'Caption',
  Aside: 'Div',
  Title: 'P',
}

/** Maps types that are not standard to such that are (ISO 14289-1 §7.1, ISO 19005-3 §6.7.3.4). */
export function mapRoles(pdf: Pdf, { elements }: Structure): void {
  const root = pdf.catalog.lookupMaybe(NAMES.StructTreeRoot, PDFDict)
  const types = new Set(elements.map(({ dict }) => typeOf(dict)).filter(type => !STANDARD.has(type)))
  if (!root || types.size === 0) return
  const map = root.lookupMaybe(NAMES.RoleMap, PDFDict) ?? pdf.context.obj({})
  for (const type of [...types].sort()) map.set(PDFName.of(type), PDFName.of(ROLES[type] ?? 'Span'))
  root.set(NAMES.RoleMap, map)
}
