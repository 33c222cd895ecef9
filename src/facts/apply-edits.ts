import type { Article, SentenceId } from '../article/article.ts'
import type { Note } from '../error.ts'
import { arrange } from './arrange.ts'
import { keyFor, keyOf } from './edit-keys.ts'
import { createDesk, type EditorsDesk } from './editors-desk.ts'
import type { Edits, Wordings } from './edits.ts'
import type { Facts, Figure, Person, Statement } from './facts.ts'

/** An article and its facts with an editor's hand in them; `dropped` are the sentences that no slot shall print. */
export type EditedFacts = {
  readonly article: Article
  readonly facts: Facts
  readonly dropped: readonly SentenceId[]
  readonly notes: readonly Note[]
}

/**
 * Puts an editor's changes over what was extracted: whatever is printed still cites a sentence of the article. An edit whose
 * sentence, name or heading is gone changes nothing and is a note (`edits.gone`) with its line in the editor's file.
 */
export function applyEdits(article: Article, facts: Facts, edits: Edits): EditedFacts {
  const desk = createDesk(article, edits)
  const bottomLine = editBottomLine(facts.bottomLine, edits.bottomLine, desk)
  const moved = bottomLine === null || bottomLine.cites[0] === facts.bottomLine?.cites[0] ? null : bottomLine
  const statements = <K extends 'obstacles' | 'next'>(kind: K) =>
    arrange(kind, facts[kind], desk, { said: moved, make: spot => spot.statement() }).map(reworded)
  const names = <K extends 'organisations' | 'places' | 'timeline'>(kind: K) =>
    arrange(kind, facts[kind], desk).map(({ item }) => item)
  const edited = {
    bottomLine,
    keyPoints: arrange('keyPoints', facts.keyPoints, desk, {
      said: moved,
      make: spot => ({ section: spot.section, ...spot.statement() }),
    }).map(reworded),
    figures: editFigures(facts.figures, desk),
    people: arrange('people', facts.people, desk).map(({ item, words, placing }) => ({
      ...withRole(item, words),
      ...placed(placing),
    })),
    organisations: names('organisations'),
    places: names('places'),
    timeline: names('timeline'),
    quotes: arrange('quotes', facts.quotes, desk).map(({ item, placing }) => ({
      ...item,
      ...placed(placing),
    })),
    obstacles: statements('obstacles'),
    next: statements('next'),
  } satisfies Facts
  const sections = editSections(article, edits.sections.words, desk)
  return {
    article: sections === article.sections ? article : { ...article, sections },
    facts: edited,
    dropped: [...desk.dropped],
    notes: desk.notes(),
  }
}

/** The sentence that the editor chose or reworded, else the extracted one unless it was dropped. */
function editBottomLine(
  found: Statement | null,
  { drop, use, words }: Edits['bottomLine'],
  desk: EditorsDesk,
): Statement | null {
  const dropped = new Set(drop.map(keyFor))
  drop.forEach((called, i) => {
    const spot = desk.spot(called)
    if (spot === null) desk.miss('gone', ['bottomLine', 'drop', i], called)
    else desk.dropped.add(spot.id)
  })
  const chosen = use === null ? null : desk.spot(use)
  if (use !== null && chosen === null) desk.miss('gone', ['bottomLine', 'use'], use)
  const extracted = found?.cites[0]
  let line =
    chosen?.statement() ??
    (extracted !== undefined && dropped.has(keyOf(desk.texts.get(extracted) ?? '')) ? null : found)
  for (const [called, text] of Object.entries(words)) {
    const path = ['bottomLine', 'text', called]
    const spot = desk.spot(called)
    if (spot === null) desk.miss('gone', path, called)
    else if (line?.cites[0] === spot.id) line = reworded({ item: line, words: text })
    else if (use === null && !dropped.has(keyFor(called)))
      line = reworded({ item: spot.statement(), words: text })
    else desk.miss('idle', path, called)
  }
  return line
}

const LAST = Number.MAX_SAFE_INTEGER

/** Figures keep their order of the article: their ranks say which comes first in print. */
function editFigures(figures: readonly Figure[], desk: EditorsDesk): readonly Figure[] {
  const arranged = arrange('figures', figures, desk)
  const ranks = new Map(
    [...arranged]
      .sort((a, b) => (a.placing ?? LAST) - (b.placing ?? LAST) || a.item.rank - b.item.rank)
      .map(({ item }, i) => [item, i + 1]),
  )
  const kept = new Map(arranged.map(entry => [entry.item, entry]))
  return figures.flatMap(figure => {
    const entry = kept.get(figure)
    if (entry === undefined) return []
    const { words, placing } = entry
    const label =
      words === null || words === figure.label ? {} : ({ label: words || null, edited: true } as const)
    return [{ ...figure, rank: ranks.get(figure) ?? figure.rank, ...label, ...placed(placing) }]
  })
}

/** The wording of the article that stands in the editor's file unchanged is no edit. */
function reworded<T extends Statement>({
  item,
  words,
}: {
  readonly item: T
  readonly words: string | null
}): T {
  if (words === null || words === (item.display ?? item.text)) return item
  const { display: _, ...rest } = item
  return words === item.text ? (rest as T) : { ...(rest as T), text: words, edited: true }
}

function withRole(person: Person, words: string | null): Person {
  if (words === null || words === (person.roles[0] ?? '')) return person
  return { ...person, roles: words === '' ? [] : [words, ...person.roles.slice(1)], edited: true }
}

function placed(placing: number | null): { readonly placing?: number } {
  return placing === null ? {} : { placing }
}

function editSections(article: Article, words: Wordings, desk: EditorsDesk): Article['sections'] {
  const wanted = new Map(Object.entries(words).map(([called, text]) => [keyFor(called), { called, text }]))
  if (wanted.size === 0) return article.sections
  const found = new Set<string>()
  const sections = article.sections.map(section => {
    const key = section.heading === null ? null : keyOf(section.heading)
    const edit = key === null ? undefined : wanted.get(key)
    if (key === null || edit === undefined) return section
    found.add(key)
    return edit.text === section.label
      ? section
      : { ...section, label: edit.text || null, edited: true as const }
  })
  for (const [key, { called }] of wanted)
    if (!found.has(key)) desk.miss('gone', ['sections', 'label', called], called)
  return sections
}
