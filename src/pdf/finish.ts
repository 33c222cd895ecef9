import { markUntaggedContent } from './artifacts.ts'
import { embedFiles } from './attachments.ts'
import { correctCharacters } from './characters.ts'
import { type Claims, claimsOf, type Shortfall } from './claims.ts'
import { placeDestinations } from './destinations.ts'
import { pagesOf, parsed } from './document.ts'
import { mendFigures } from './figures.ts'
import { steadyHeaderNames } from './header-names.ts'
import { skipsHeadingLevel } from './heading-levels.ts'
import { writeIdentity } from './identity.ts'
import { describeLinks } from './link-descriptions.ts'
import { rewriteLinks } from './links.ts'
import { mendLists } from './lists.ts'
import { writeMetadata } from './metadata.ts'
import { hasNamelessGlyph } from './nameless.ts'
import { writeOutline } from './outline.ts'
import { writeOutputIntent } from './output-intent.ts'
import type { Record } from './record.ts'
import { mapRoles } from './roles.ts'
import { structureOf } from './structure.ts'
import { hasBrokenTable } from './tables.ts'
import { written } from './write.ts'
import { writeXmp } from './xmp.ts'

export { attachmentOf } from './attachments.ts'

/** Changes with the passes: it is part of the key of a finished document. */
export const PASSES = 5

/** A finished document: its bytes, the number of its pages, the standards it says it keeps, and what keeps it from others. */
export type FinishedPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly claims: Claims
  readonly shortfalls: readonly Shortfall[]
}

/**
 * Takes what Chromium printed through the passes, in order; the file is parsed and written once. Between them others get a turn: the
 * browser would wait for a word while a document is finished.
 */
export async function finish(printed: Uint8Array, record: Record): Promise<FinishedPdf> {
  const pdf = await parsed(printed)
  await turn()
  const structure = structureOf(pdf)
  placeDestinations(pdf)
  const { missingGlyph } = markUntaggedContent(pdf, structure)
  await turn()
  mapRoles(pdf, structure)
  mendLists(structure)
  const bareFigures = mendFigures(structure)
  steadyHeaderNames(pdf)
  describeLinks(pdf, record)
  rewriteLinks(pdf, record)
  writeOutline(pdf, record)
  correctCharacters(pdf, record)
  const shortfalls = shortfallsOf({
    'missing-glyph': missingGlyph,
    'nameless-glyph': hasNamelessGlyph(pdf),
    'figure-without-text': bareFigures > 0,
    'broken-table': hasBrokenTable(structure),
    'skipped-heading': skipsHeadingLevel(structure),
    untagged: structure.elements.length === 0,
  })
  const claims = claimsOf(shortfalls)
  writeMetadata(pdf, record)
  writeXmp(pdf, record, claims)
  writeOutputIntent(pdf)
  embedFiles(pdf, record)
  writeIdentity(pdf, record)
  await turn()
  return { bytes: written(pdf), pages: pagesOf(pdf).length, claims, shortfalls }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

function shortfallsOf(found: Readonly<globalThis.Record<Shortfall, boolean>>): readonly Shortfall[] {
  return (Object.keys(found) as Shortfall[]).filter(shortfall => found[shortfall])
}
