import { type Briefing, type BriefOptions, brief } from '../../src/brief.ts'
import type { FitReport } from '../../src/print/fit.ts'
import { article, type Generated } from './articles.ts'
import type { Looked } from './looked-at.ts'
import type { WatchedWorld } from './watched-world.ts'

/** The one-pager of a generated article, and what is wrong with it: nothing, where all is well. */
export type OnePage = {
  readonly generated: Generated
  readonly briefing: Briefing
  readonly fit: FitReport
  readonly looked: Looked
  readonly faults: readonly string[]
}

const ORGANISATION = 'Directorate-General for Inland Waterways, Harbours and Ferries'
const CONTACT =
  'Office of the spokesperson, press@inland-waterways-harbours-and-ferries.example.org, +31 20 555 01 00'

/** The setting of a seed: both papers, with and without the office's name, contact and handling mark, at times long ones. */
export function optionsOf(seed: number): BriefOptions {
  const long = seed % 5 === 4
  return {
    documents: ['one-pager'],
    paper: seed % 3 === 2 ? 'Letter' : 'A4',
    lang: null,
    brand: {
      organisation: long ? `${ORGANISATION}, ${ORGANISATION}` : seed % 2 === 0 ? 'Press Office' : null,
      logo: null,
      accent: null,
      contact: long ? `${CONTACT}, ${CONTACT}` : seed % 2 === 0 ? 'press@example.org' : null,
    },
    memo: {
      to: null,
      from: null,
      cc: null,
      reference: null,
      classification: long ? `TLP:AMBER+STRICT ${ORGANISATION} ${ORGANISATION}` : null,
    },
  }
}

const LEAST_FILL = 0.7

/** Makes the one-pager of a seed (0, 1, 2 …) and tells what breaks the rules of one page. */
export async function onePageOf(
  seed: number,
  world: WatchedWorld,
  options: BriefOptions = optionsOf(seed),
): Promise<OnePage> {
  const generated = article(seed)
  const source = {
    name: generated.name,
    stem: generated.name,
    format: generated.format,
    bytes: generated.bytes,
  }
  const briefing = await brief(source, options, world)
  const { fit, looked } = world.last()
  if (fit === null) throw new Error(`${generated.name} was not fitted`)
  const pages = briefing.documents[0]?.pages
  const faults = [
    ...(pages === 1 ? [] : [`${pages} pages`]),
    ...(fit.fits ? [] : ['does not fit']),
    ...looked.faults,
    ...(fit.bodyPoints >= 9.5 ? [] : [`body of ${fit.bodyPoints} pt`]),
    ...(fit.fill >= LEAST_FILL || (looked.waiting === 0 && fit.dropped.length === 0)
      ? []
      : [`filled to ${fit.fill}, ${looked.waiting} lines wait, ${fit.dropped.length} left out`]),
  ]
  return { generated, briefing, fit, looked, faults }
}
