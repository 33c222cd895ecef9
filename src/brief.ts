import { setImmediate } from 'node:timers/promises'
import { parseArticle } from './article/parse.ts'
import type { Briefing, BriefOptions, World } from './briefing/briefing.ts'
import { carriedFiles } from './briefing/carried-files.ts'
import { missingCharacters } from './briefing/characters.ts'
import { conformanceNotes } from './briefing/conformance.ts'
import { finishedDocument } from './briefing/finished-document.ts'
import { picturesOf } from './briefing/pictures.ts'
import { settingOf } from './briefing/setting-of.ts'
import { briefJson } from './documents/brief-json.ts'
import { viewOf } from './documents/views.ts'
import { BroadsideError } from './error.ts'
import { editedFacts } from './facts/edited.ts'
import type { Source } from './intake/source.ts'
import { once } from './once.ts'

export type { Briefing, BriefOptions, Finished, Printed, World } from './briefing/briefing.ts'

/** A book of some 500 pages; beyond it the annex would take the browser longer than a reader has. */
const MOST_WORDS = 200_000

/**
 * One article becomes its briefs: parsed once, so that the documents agree. Nothing is written. Between the stages others get a turn,
 * the browser that is booting among them.
 */
export async function brief(source: Source, options: BriefOptions, world: World): Promise<Briefing> {
  const parsed = await parseArticle(source, options.lang === null ? {} : { lang: options.lang })
  if (parsed.words > MOST_WORDS)
    throw new BroadsideError(
      'article.too-long',
      `The article has ${parsed.words} words; documents are made of up to ${MOST_WORDS}.`,
      { hint: 'Split it into articles, or read its facts with: broadside extract' },
    )
  await setImmediate()
  const { article, facts, dropped, notes } = await editedFacts(parsed, source.edits)
  await setImmediate()
  const { pictures, images, lost } = await picturesOf(source, article, world)
  const { notes: unseen, lent } = await missingCharacters(article, world)
  const { labels, notes: unlabelled } = await world.labels(article.lang)
  const setting = settingOf(options, pictures, dropped, labels)
  const json = `${JSON.stringify(briefJson(article, facts), null, 2)}\n`
  const carried = once(() => carriedFiles(source, json))
  const made = await Promise.all(
    [...options.documents, ...(options.own ?? [])].map(kind =>
      finishedDocument(viewOf(kind, article, facts, setting), article, world, carried, lent ?? []),
    ),
  )
  const short = conformanceNotes(article, made, unseen)
  return {
    article,
    facts,
    json,
    documents: made.map(({ finished }) => finished),
    images,
    lent: lent !== null,
    notes: [
      ...(options.notes ?? []),
      ...article.notes,
      ...notes,
      ...lost,
      ...unseen,
      ...unlabelled,
      ...short,
      ...made.flatMap(({ notes }) => notes),
    ],
  }
}
