import type { Article, SentenceId } from '../article/article.ts'
import { type Keyed, keyed, keyOf, type ListKind, roleKey, sentenceTexts } from './edit-keys.ts'
import { WORDS } from './edits.ts'
import type { Facts, Statement } from './facts.ts'
import { placedSentences } from './placed.ts'

export type EditKind = ListKind | 'bottomLine' | 'sections'

/** The lists of an editor's file, in the order in which they are offered. */
export type EditList = 'drop' | 'use' | 'order' | 'text' | 'label' | 'role'

/** One edit that could be made: what to call the item, its present words where those may be replaced, and what it is. */
export type Offer = { readonly called: string; readonly words: string | null; readonly about: string }

/** The edits that could be made to one list; `about` says of those that are not listed what they are. */
export type OfferedList = {
  readonly kind: EditKind
  readonly list: EditList
  readonly about: string | null
  readonly offers: readonly Offer[]
}

/** More items than these are no list to go through by hand. */
const MOST_OFFERS = 60

/** Every edit that an article's briefs offer an editor, by kind and list; nothing of it is made. */
export function offerEdits(article: Article, facts: Facts): readonly OfferedList[] {
  const texts = sentenceTexts(article)
  const at = (id: SentenceId | undefined) => `¶${/^p(\d+)/.exec(id ?? '')?.[1] ?? ''}`
  const sentence = (id: SentenceId | undefined) => (id === undefined ? '' : (texts.get(id) ?? ''))
  const list = (kind: EditKind, name: EditList, offers: readonly Offer[]): OfferedList => ({
    kind,
    list: name,
    about: offers.length > MOST_OFFERS ? `the first ${MOST_OFFERS} of ${offers.length}` : null,
    offers: offers.slice(0, MOST_OFFERS),
  })
  const told = (kind: EditKind, name: EditList, about: string): OfferedList => ({
    kind,
    list: name,
    about,
    offers: [],
  })
  const drop = <K extends ListKind>(kind: K, about: (item: Facts[K][number]) => string) =>
    list(
      kind,
      'drop',
      heaviest(keyed(kind, facts[kind], texts)).map(({ item, written }) => ({
        called: written,
        words: null,
        about: `${at(item.cites[0])} ${about(item)}`,
      })),
    )
  const text = (kind: 'bottomLine' | 'keyPoints' | 'obstacles' | 'next', statements: readonly Statement[]) =>
    list(
      kind,
      WORDS[kind],
      statements.map(({ text, display, cites }) => ({
        called: keyOf(sentence(cites[0])),
        words: display ?? text,
        about: at(cites[0]),
      })),
    )
  const stated = (statement: Statement) => statement.display ?? statement.text
  const printed = said(facts)
  const spare = placedSentences(article)
    .filter(({ sentence: { id } }) => !printed.has(id))
    .map(({ sentence: { id, text } }) => ({ called: keyOf(text), words: null, about: `${at(id)} ${text}` }))
  return [
    text('bottomLine', facts.bottomLine === null ? [] : [facts.bottomLine]),
    told('bottomLine', 'use', 'the key of another sentence, or the sentence in quotes'),
    drop('keyPoints', stated),
    list('keyPoints', 'use', spare),
    told('keyPoints', 'order', 'keys of points, in the order wanted'),
    text('keyPoints', facts.keyPoints),
    drop('figures', figure => `${figure.text}: ${sentence(figure.cites[0])}`),
    told('figures', 'order', 'keys of figures, the most important first'),
    list(
      'figures',
      'label',
      heaviest(keyed('figures', facts.figures, texts)).map(({ item, written }) => ({
        called: written,
        words: item.label ?? '',
        about: `${at(item.cites[0])} ${item.text}`,
      })),
    ),
    drop('people', person => person.roles.join('; ')),
    told('people', 'order', 'names, in the order wanted'),
    list(
      'people',
      'role',
      facts.people.map(person => ({
        called: roleKey(person),
        words: person.roles[0] ?? '',
        about: `${at(person.cites[0])} ${person.name}`,
      })),
    ),
    drop('organisations', ({ mentions }) => counted(mentions)),
    drop('places', ({ mentions }) => counted(mentions)),
    drop('timeline', event => `${event.date}: ${event.text}`),
    drop('quotes', quote => `“${quote.text}”${quote.speaker === null ? '' : ` ${quote.speaker}`}`),
    told('quotes', 'order', 'keys of quotations, the most important first'),
    drop('obstacles', stated),
    told('obstacles', 'use', 'keys as under keyPoints, or sentences in quotes'),
    text('obstacles', facts.obstacles),
    drop('next', stated),
    told('next', 'use', 'keys as under keyPoints, or sentences in quotes'),
    text('next', facts.next),
    list('sections', 'label', labels(article)),
  ]
}

function said({ bottomLine, keyPoints }: Facts): ReadonlySet<SentenceId> {
  return new Set([...(bottomLine ? [bottomLine] : []), ...keyPoints].flatMap(({ cites }) => cites))
}

/** Figures by rank; whatever has no rank stays in its order. */
function heaviest<T extends object>(entries: readonly Keyed<T>[]): readonly Keyed<T>[] {
  const rank = ({ item }: Keyed<T>) => ('rank' in item && typeof item.rank === 'number' ? item.rank : 0)
  return [...entries].sort((a, b) => rank(a) - rank(b))
}

function counted(mentions: number): string {
  return mentions === 1 ? 'named once' : `named ${mentions} times`
}

function labels(article: Article): readonly Offer[] {
  return article.sections.flatMap(({ heading, label, paragraphs }) =>
    heading === null
      ? []
      : [{ called: heading, words: label ?? '', about: `¶${paragraphs[0]?.id.slice(1) ?? ''}` }],
  )
}
