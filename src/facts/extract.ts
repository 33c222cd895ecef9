import type { Article } from '../article/article.ts'
import { extractBottomLine } from './bottom-line.ts'
import type { Facts } from './facts.ts'
import { extractFigures } from './figures.ts'
import { extractKeyPoints } from './key-points.ts'
import { extractNext } from './next.ts'
import { extractObstacles } from './obstacles.ts'
import { extractOrganisations } from './organisations.ts'
import { extractPeople } from './people.ts'
import { extractPlaces } from './places.ts'
import { extractQuotes } from './quotes.ts'
import { extractTimeline } from './timeline.ts'

/** One extractor for each kind of fact: a new key of `Facts` asks for its row here. */
const EXTRACTORS = {
  bottomLine: extractBottomLine,
  keyPoints: extractKeyPoints,
  figures: extractFigures,
  people: extractPeople,
  organisations: extractOrganisations,
  places: extractPlaces,
  timeline: extractTimeline,
  quotes: extractQuotes,
  obstacles: extractObstacles,
  next: extractNext,
} satisfies { readonly [K in keyof Facts]: (article: Article) => Facts[K] }

/** Every fact of an article, each with the sentence it stands in; the same for the same article. */
export function extractFacts(article: Article): Facts {
  return {
    bottomLine: EXTRACTORS.bottomLine(article),
    keyPoints: EXTRACTORS.keyPoints(article),
    figures: EXTRACTORS.figures(article),
    people: EXTRACTORS.people(article),
    organisations: EXTRACTORS.organisations(article),
    places: EXTRACTORS.places(article),
    timeline: EXTRACTORS.timeline(article),
    quotes: EXTRACTORS.quotes(article),
    obstacles: EXTRACTORS.obstacles(article),
    next: EXTRACTORS.next(article),
  }
}
