import { readFile } from 'node:fs/promises'
import type { Labels } from '../documents/labels.ts'
import { directionOf } from '../documents/locale.ts'
import { BroadsideError, type Note } from '../error.ts'
import { didYouMean } from '../options/did-you-mean.ts'

/** The labels of every language, by its code. */
export type LabelBook = Readonly<Record<string, Labels>>

const FALLBACK = 'en'

/**
 * Reads the labels that the build made of `templates/labels`, and puts those of an office's template folders (`labels/xx.yaml`)
 * over them. A name that no label has is an error; `shown` is the folder that messages name files relative to.
 */
export async function loadLabels(
  file: string,
  folders: readonly string[],
  shown: string,
): Promise<LabelBook> {
  const book = JSON.parse(await readFile(file, 'utf8')) as Record<string, Labels>
  for (const folder of folders) {
    const { readLabelFiles } = await import('./label-files.ts')
    for (const { lang, name, labels } of await readLabelFiles(folder, shown)) {
      for (const { key, line } of labels)
        if (!Object.hasOwn(book[FALLBACK] ?? {}, key))
          throw new BroadsideError(
            'template.label',
            `${name} has the label ${key}, which no document prints.`,
            {
              file: name,
              line,
              hint: didYouMean(key, Object.keys(book[FALLBACK] ?? {})),
            },
          )
      book[lang] = { ...book[lang], ...Object.fromEntries(labels.map(({ key, value }) => [key, value])) }
    }
  }
  return book
}

/**
 * The labels for a language, those of its script and its region over those of the language itself (`zh-hant` is all that is
 * written in it). English where it or one of its labels is missing, which the notes tell.
 */
export function labelsFor(
  book: LabelBook,
  lang: string,
): { readonly labels: Labels; readonly notes: readonly Note[] } {
  const english = book[FALLBACK] ?? {}
  const codes = codesOf(lang, book).filter(code => Object.hasOwn(book, code))
  const own: Labels = Object.assign({}, ...codes.map(code => book[code]))
  const missing = Object.keys(english).filter(key => !Object.hasOwn(own, key))
  const among = (label: string) => (directionOf(lang) === 'rtl' ? isolated(label) : label)
  const labels = {
    ...Object.fromEntries(missing.map(key => [key, among(english[key] ?? '')])),
    ...own,
  }
  const code = codes.at(-1)
  if (code === undefined)
    return {
      labels,
      notes: [
        note(
          'labels.language',
          `There are no labels in the language ${lang}: the documents print the English ones.`,
          `${codesOf(lang, book)[0]}`,
        ),
      ],
    }
  if (missing.length === 0) return { labels, notes: [] }
  const lacking = `The labels in the language ${code} lack ${missing.join(', ')}: the documents print the English ones.`
  return { labels, notes: [note('labels.missing', lacking, code)] }
}

function note(code: string, message: string, file: string): Note {
  const hint = `Put them into labels/${file}.yaml of a template folder, and name that folder as templates in the configuration.`
  return { code, message, hint, line: null }
}

/** The files that a language may have, the more special ones last: `zh`, `zh-hant`, `zh-hant-tw`, `zh-tw`. */
function codesOf(lang: string, book: LabelBook): readonly string[] {
  // Intl takes a while to begin, and is needed only where a language has more than one file.
  if (Object.hasOwn(book, lang) && !Object.keys(book).some(code => code.startsWith(`${lang}-`))) return [lang]
  const { language, script, region } = new Intl.Locale(lang).maximize()
  const tags = [language, `${language}-${script}`, `${language}-${script}-${region}`, lang]
  return [...new Set(tags.map(tag => tag.toLowerCase()))]
}

/** Words of another direction keep their order and that of what stands around them (UAX #9, FSI and PDI). */
function isolated(label: string): string {
  return /\p{L}/u.test(label) ? `\u2068${label}\u2069` : label
}
