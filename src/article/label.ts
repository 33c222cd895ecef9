import { anyLetter } from './any-letter.ts'
import type { Section } from './article.ts'

/** Words that join a heading to a phrase all headings repeat; they go with the phrase. */
const CONNECTORS: ReadonlySet<string> = new Set(
  `in for of amid amidst surrounding through on at about around over during regarding concerning behind from with within under after
  before across into since against beyond inside`.split(/\s+/),
)
const ARTICLES = /^(?:the|a|an|this|these|our)$/
const SMALL_WORDS =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|are|be|how|what|why|who|when|where)$/
const BAD_END = /^(?:of|the|a|an|and|or|to|in|for|on|at|by|with|from|is|are|be)$/

/** What is longer is no heading that a label would help; it keeps the search for the phrase short. */
const MAX_HEADING = 300

/** A shared phrase is at most this long; longer ones would leave nothing to read. */
const MAX_PHRASE = 6

/**
 * Sections with their labels: a phrase of two words or more that ends (or, before a colon or dash, opens) three headings
 * and half of all is cut with the connector beside it, where at least two content words stay and the rest still reads well.
 */
export function labelSections(sections: readonly Section[]): readonly Section[] {
  const headings = sections.flatMap(section => (section.heading === null ? [] : [section.heading]))
  const phrase = trailingPhrase(headings)
  const topic = leadingTopic(headings)
  return sections.map(section =>
    section.heading === null ? section : { ...section, label: labelOf(section.heading, phrase, topic) },
  )
}

function labelOf(heading: string, phrase: readonly string[] | null, topic: string | null): string {
  if (heading.length > MAX_HEADING) return heading
  return (phrase && withoutPhrase(heading, phrase)) ?? (topic && withoutTopic(heading, topic)) ?? heading
}

function wordOf(token: string): string {
  const lower = token.toLowerCase()
  return lower.replace(MARKS(lower), '')
}

const MARKS = anyLetter(String.raw`^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$`, 'gu')

function tokensOf(heading: string): readonly string[] {
  return heading.split(' ')
}

/** The longest phrase that ends enough headings. */
function trailingPhrase(headings: readonly string[]): readonly string[] | null {
  const counts = new Map<string, number>()
  for (const heading of headings.filter(each => each.length <= MAX_HEADING)) {
    const words = tokensOf(heading).map(wordOf)
    for (let length = 2; length <= Math.min(MAX_PHRASE, words.length - 1); length++) {
      const phrase = words.slice(-length)
      if (phrase.includes('') || SMALL_WORDS.test(phrase[0] ?? '') || CONNECTORS.has(phrase[0] ?? ''))
        continue
      const key = phrase.join(' ')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const shared = [...counts]
    .filter(([, count]) => count >= 3 && count * 2 >= headings.length)
    .map(([key]) => key.split(' '))
  return shared.reduce<readonly string[] | null>(
    (best, each) => (best === null || each.length > best.length ? each : best),
    null,
  )
}

function withoutPhrase(heading: string, phrase: readonly string[]): string | null {
  const tokens = tokensOf(heading)
  const words = tokens.map(wordOf)
  if (words.slice(-phrase.length).join(' ') !== phrase.join(' ')) return null
  let end = tokens.length - phrase.length
  while (end > 0 && ARTICLES.test(words[end - 1] ?? '')) end -= 1
  const before = tokens[end - 1] ?? ''
  if (CONNECTORS.has(words[end - 1] ?? '') || words[end - 1] === '') end -= 1
  else if (!/[:,–—-]$/u.test(before)) return null
  const rest = tokens
    .slice(0, end)
    .join(' ')
    .replace(/[\s:,;–—-]+$/u, '')
  return readsWell(rest) ? rest : null
}

function readsWell(text: string): boolean {
  const words = tokensOf(text)
    .map(wordOf)
    .filter(word => word !== '')
  return words.filter(word => !SMALL_WORDS.test(word)).length >= 2 && !BAD_END.test(words.at(-1) ?? '')
}

/** "Peace talks: …" before three headings and half of all. */
function leadingTopic(headings: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const heading of headings) {
    const topic = topicOf(heading)
    if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  for (const [topic, count] of counts) if (count >= 3 && count * 2 >= headings.length) return topic
  return null
}

function topicOf(heading: string): string | null {
  return /^(.{3,60}?)(?::\s|\s[–—-]\s)/u.exec(heading)?.[1]?.toLowerCase() ?? null
}

function withoutTopic(heading: string, topic: string): string | null {
  if (topicOf(heading) !== topic) return null
  const rest = heading.slice(topic.length).replace(/^[\s:–—-]+/u, '')
  return readsWell(rest) ? rest.charAt(0).toUpperCase() + rest.slice(1) : null
}
