import { stringify } from 'yaml'
import type { Article } from '../article/article.ts'
import { keyFor } from './edit-keys.ts'
import type { Edits } from './edits.ts'
import { type EditKind, type Offer, type OfferedList, offerEdits } from './edits-offer.ts'
import type { Facts } from './facts.ts'

/** What an editor's file says of itself: the article's file name, and who wrote it (`broadside 1.0.0`). */
export type Colophon = { readonly input: string; readonly generator: string }

/** The text of a new editor's file: every edit that could be made stands in it as a comment, so it makes none. */
export function editsText(article: Article, facts: Facts, { input, generator }: Colophon): string {
  const lines = [...head(input), 'schemaVersion: 1', ...entry({ generator })]
  let last: EditKind | null = null
  for (const offered of offerEdits(article, facts)) {
    if (offered.about === null && offered.offers.length === 0) continue
    if (offered.kind !== last) lines.push('', `${offered.kind}:`)
    last = offered.kind
    lines.push(`  ${offered.list}:${offered.about === null ? '' : ` # ${offered.about}`}`)
    for (const offer of offered.offers) for (const line of offerLine(offer)) lines.push(`    # ${line}`)
  }
  return `${lines.join('\n')}\n`
}

/**
 * What an editor's file does not offer yet, as comments to stand at its end; not a character of what is there need change.
 * `added` counts the offers.
 */
export function newOffers(
  text: string,
  edits: Edits,
  article: Article,
  facts: Facts,
  input: string,
): { readonly addition: string; readonly added: number } {
  const offered = offeredIn(text)
  const made = keysIn(edits)
  const lines: string[] = []
  let added = 0
  let last: EditKind | null = null
  for (const { kind, list, offers } of offerEdits(article, facts)) {
    const fresh = offers
      .filter(offer => !made.has(`${kind} ${keyFor(offer.called)}`))
      .filter(offer => !offered.has(`${kind}.${list} ${opening(offer)}`))
      .flatMap(offerLine)
    if (fresh.length === 0) continue
    if (kind !== last) lines.push(`# ${kind}:`)
    last = kind
    lines.push(`#   ${list}:`, ...fresh.map(line => `#     ${line}`))
    added += fresh.length
  }
  const end = text === '' || text.endsWith('\n') ? '' : '\n'
  const title = `# New in ${oneLine(input)}: move a line into its list above to make the edit.`
  return { addition: added === 0 ? '' : `${end}\n${title}\n${lines.join('\n')}\n`, added }
}

function head(input: string): readonly string[] {
  return [
    `# The editor's hand in the briefs of ${oneLine(input)}, read with it by every build.`,
    '# Remove the "# " before a line to make its edit; what stays behind "# " changes nothing.',
    '#   drop   leaves an item out of every document',
    '#   use    puts items first, sentences that were not chosen too',
    '#   only   leaves nothing but these, in this order',
    '#   order  puts items in this order, the others after them',
    '#   text, label, role   print other words, marked as edited, with the reference of what they replace;',
    '#                       "" prints no label or role',
    '# A key of nine letters stands for words of the article: it holds until they change.',
  ]
}

/** An offer as a line of YAML without indentation, what it is about as a comment; none where it takes more than a line. */
function offerLine(offer: Offer): readonly string[] {
  const line = (offer.words === null ? item(offer.called) : entry({ [offer.called]: offer.words }))[0]
  return line === undefined ? [] : [`${line}  # ${shortened(oneLine(offer.about).trim())}`]
}

/** What a line of an offer begins with, whatever has become of its words. */
function opening({ called, words }: Offer): string {
  const line = (words === null ? item(called) : entry({ [called]: '' }))[0] ?? ''
  return words === null ? line : line.replace(/:[^:]*$/, ':')
}

const LIST = /^(?:drop|use|only|order|text|label|role):/

/** The openings of all lines of a file, commented out or not, each after its kind and list. */
function offeredIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  let [kind, list] = ['', '']
  for (const line of text.split('\n')) {
    const bare = line.replace(/^[#\s]+/, '').trimEnd()
    const [word = ''] = /^\w+(?=:)/.exec(bare) ?? []
    if (KINDS.has(word)) kind = word
    else if (LIST.test(bare)) list = word
    else if (bare.startsWith('- ')) found.add(`${kind}.${list} ${bare.replace(/\s+#\s.*$/, '')}`)
    else
      for (const match of bare.matchAll(/:(?=\s|$)/g))
        found.add(`${kind}.${list} ${bare.slice(0, match.index + 1)}`)
  }
  return found
}

const KINDS: ReadonlySet<string> = new Set([
  'bottomLine',
  'keyPoints',
  'figures',
  'people',
  'organisations',
  'places',
  'timeline',
  'quotes',
  'obstacles',
  'next',
  'sections',
] satisfies OfferedList['kind'][])

/** Everything that a file's edits name, after its kind. */
function keysIn({ bottomLine, lists, sections }: Edits): ReadonlySet<string> {
  const all: readonly (readonly [EditKind, readonly string[]])[] = [
    ['bottomLine', [...bottomLine.drop, bottomLine.use ?? '', ...Object.keys(bottomLine.words)]],
    ...Object.entries(lists).map(
      ([kind, { drop, use, only, order, words }]) =>
        [kind as EditKind, [...drop, ...use, ...only, ...order, ...Object.keys(words)]] as const,
    ),
    ['sections', Object.keys(sections.words)],
  ]
  return new Set(all.flatMap(([kind, called]) => called.map(name => `${kind} ${keyFor(name)}`)))
}

function item(called: string): readonly string[] {
  return single(stringify([called], { lineWidth: 0 }))
}

function entry(pair: Readonly<Record<string, string>>): readonly string[] {
  // In quotes, so that words may hold a colon or a #.
  return single(stringify(pair, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }))
}

function single(text: string): readonly string[] {
  const line = text.trimEnd()
  return /[\r\n\u0085\u2028\u2029]/.test(line) ? [] : [line]
}

const MOST_SHOWN = 110

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1).trimEnd()}…` : text
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
}
