import type { BriefOptions, World } from '../brief.ts'
import type { BriefJson } from '../documents/brief-json.ts'
import { type MailSetting, mailView } from '../documents/mail.ts'
import type { MailView } from '../documents/view.ts'
import type { Note } from '../error.ts'

/** A message in one language, for all who read it in that. */
export type Edition = {
  readonly view: MailView
  readonly labels: MailSetting['labels']
  /** The language of the labels. */
  readonly lang: string
  readonly notes: readonly Note[]
}

/** What the configuration says of a message beside what it says of the documents. */
export type MailHead = Pick<MailSetting, 'subjectPrefix' | 'keyword'>

/** The message about an article with its own words in `lang`, else in the article's language; English where there are no labels in it. */
export async function editionOf(
  brief: BriefJson,
  lang: string | null,
  { brand, memo }: Pick<BriefOptions, 'brand' | 'memo'>,
  head: MailHead,
  world: Pick<World, 'labels'>,
): Promise<Edition> {
  const asked = lang ?? brief.article.lang
  const { labels, notes } = await world.labels(asked)
  const labelLang = notes.some(({ code }) => code === 'labels.language') ? 'en' : asked
  const view = mailView(brief, { ...head, brand: { ...brand, logo: null }, memo, labels, labelLang })
  return { view, labels, lang: labelLang, notes }
}
