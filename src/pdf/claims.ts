/** The standards that a file says it keeps: PDF/UA-1 (ISO 14289-1) and PDF/A-3 level A (ISO 19005-3). */
export type Claims = { readonly accessible: boolean; readonly archival: boolean }

/** What keeps a document from a standard. */
export type Shortfall = 'missing-glyph' | 'figure-without-text' | 'untagged'

/**
 * Which standards the shortfalls leave. A glyph that no font has breaks both (ISO 14289-1 §7.21.8, ISO 19005-3 §6.2.11.8), and so does
 * a file without tags; a figure without alternative text breaks PDF/UA (§7.3), while PDF/A-3 recommends the text only (§6.7.5).
 */
export function claimsOf(shortfalls: readonly Shortfall[]): Claims {
  const archival = !shortfalls.some(shortfall => shortfall !== 'figure-without-text')
  return { archival, accessible: shortfalls.length === 0 }
}
