import type { Article, Paragraph, Sentence, SentenceId } from '../article/article.ts'
import { DEICTIC } from './date-doubt.ts'
import { findDates } from './dates.ts'
import type { TimelineEvent } from './facts.ts'
import { DATE_DOUBT } from './lexicon/date-doubt.ts'
import { forLanguage } from './lexicon/language.ts'
import { TIMELINE_WORDS } from './lexicon/timeline-words.ts'
import { speechOf } from './speech.ts'
import { leansOnOthers } from './standalone.ts'
import { mended } from './statement.ts'

/**
 * How an event stands in its sentence: `guessed` where its date is counted from the day of publication, `aside` where the
 * sentence is about something else or somebody says it, `leaning` where it leans on another in a way that cannot be mended.
 * `at` is where its date stands, `whole` the sentence as it may be printed.
 */
export type EventStanding = {
  readonly guessed: boolean
  readonly aside: boolean
  readonly leaning: boolean
  readonly isLead: boolean
  readonly at: number
  readonly whole: string
}

/** Sees how events of an article stand in their sentences. */
export function eventStandings(article: Article): (event: TimelineEvent) => EventStanding {
  const places = new Map<SentenceId, { paragraph: Paragraph; index: number; sentence: Sentence }>()
  for (const { paragraphs } of article.sections)
    for (const paragraph of paragraphs)
      paragraph.sentences.forEach((sentence, index) => {
        places.set(sentence.id, { paragraph, index, sentence })
      })
  const lead = [...places.values()][0]?.paragraph
  const since = forLanguage(TIMELINE_WORDS, article.lang).since
  const clause = forLanguage(DATE_DOUBT, article.lang).byTheWay
  return event => {
    const place = places.get(event.cites[0] ?? 'p0s0')
    const whole = { guessed: false, aside: false, leaning: false, isLead: false, at: 0, whole: event.text }
    if (place === undefined) return whole
    const { text } = place.sentence
    const mention = findDates(text, { published: article.date, lang: article.lang }).find(
      ({ edtf }) => edtf === event.date,
    )
    const at = mention?.start ?? text.indexOf(event.text)
    const before = text.slice(Math.max(0, at - REACH), at)
    const isBackground = since.test(before) && (clause.test(before) || LATER_CLAUSE.test(before))
    const display = mended(place.sentence, article)
    return {
      guessed: mention !== undefined && DEICTIC.has(mention.form),
      aside: isBackground || speechOf(place.paragraph, article.lang).isSaid(place.index, at),
      leaning: display === null && leansOnOthers(text, article.lang),
      isLead: place.paragraph === lead,
      at,
      whole: display ?? text,
    }
  }
}

const REACH = 240
/** Four words or more and a comma: what follows is another clause. */
const LATER_CLAUSE = /(?:\S+ ){3,}\S+[,;:] /u
