import { type Briefing, type BriefOptions, brief } from '../../src/brief.ts'
import type { FitReport } from '../../src/print/fit.ts'
import { article, type Generated } from './articles.ts'
import type { Looked } from './looked-at.ts'
import type { WatchedWorld } from './watched-world.ts'

/** What one page promises, each true of every one-pager. */
export const PROMISES = {
  'exactly one page, and all on it': ({ briefing, fit }) =>
    briefing.documents[0]?.pages === 1 && fit.fits
      ? []
      : [`${briefing.documents[0]?.pages} pages, ${fit.fits ? 'fits' : 'does not fit'}`],
  'nothing clipped, covered or in a margin': ({ looked }) => looked.misplaced,
  'no running text under 9.5 pt': ({ fit, looked }) => [
    ...looked.small,
    ...(fit.bodyPoints >= 9.5 ? [] : [`body of ${fit.bodyPoints} pt`]),
  ],
  'filled to 70 %, or with all there is': ({ fit, looked }) =>
    Math.min(fit.fill, looked.reach) >= 0.7 || (looked.waiting === 0 && fit.dropped.length === 0)
      ? []
      : [
          `filled to ${fit.fill}, text to ${looked.reach}, ${looked.waiting} lines wait, ${fit.dropped.length} left out`,
        ],
  'left out by priority, and said once': ({ briefing, fit }) => {
    const priorities = fit.dropped.map(item => item.priority)
    const notes = briefing.notes.filter(note => note.code === 'one-pager.left-out').length
    return [
      ...(priorities.every((one, i) => i === 0 || one <= priorities[i - 1]!)
        ? []
        : [`out of order: ${priorities}`]),
      ...(notes === (priorities.length > 0 ? 1 : 0)
        ? []
        : [`${notes} warnings for ${priorities.length} items`]),
    ]
  },
} as const satisfies Readonly<Record<string, (made: Made) => readonly string[]>>

export type PromiseName = keyof typeof PROMISES

type Made = {
  readonly generated: Generated
  readonly briefing: Briefing
  readonly fit: FitReport
  readonly looked: Looked
}

/** The one-pager of a generated article, and what breaks a promise: nothing, where all is well. */
export type OnePage = Made & { readonly broken: Readonly<Partial<Record<PromiseName, readonly string[]>>> }

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

/** Makes the one-pager of a seed (0, 1, 2 …) and tells which promises it breaks. */
export async function onePageOf(
  seed: number,
  world: WatchedWorld,
  options: BriefOptions = optionsOf(seed),
): Promise<OnePage> {
  const generated = article(seed)
  const { name, format, bytes } = generated
  const briefing = await brief({ name, stem: name, format, bytes }, options, world)
  const { fit, looked } = world.last()
  if (fit === null) throw new Error(`${name} was not fitted`)
  const made = { generated, briefing, fit, looked }
  const broken = Object.entries(PROMISES).map(([promise, faults]) => [promise, faults(made)] as const)
  return { ...made, broken: Object.fromEntries(broken.filter(([, faults]) => faults.length > 0)) }
}
