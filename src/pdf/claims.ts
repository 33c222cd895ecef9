/** The standards that a file says it keeps: PDF/UA-1 (ISO 14289-1) and PDF/A-3 level A (ISO 19005-3). */
export type Claims = { readonly accessible: boolean; readonly archival: boolean }

/** What keeps a document from a standard. */
export type Shortfall =
  | 'missing-glyph'
  | 'nameless-glyph'
  | 'figure-without-text'
  | 'broken-table'
  | 'skipped-heading'
  | 'untagged'

/** A glyph that no font has breaks both standards (ISO 14289-1 §7.21.8, ISO 19005-3 §6.2.11.8), and so does a file without tags. */
const BREAKS_BOTH: ReadonlySet<Shortfall> = new Set(['missing-glyph', 'nameless-glyph', 'untagged'])

/**
 * Which standards the shortfalls leave: PDF/UA none; PDF/A those that it only recommends against, such as a figure
 * without alternative text (§6.7.5).
 */
export function claimsOf(shortfalls: readonly Shortfall[]): Claims {
  return {
    accessible: shortfalls.length === 0,
    archival: !shortfalls.some(shortfall => BREAKS_BOTH.has(shortfall)),
  }
}
