import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Labels } from '../documents/labels.ts'
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

/** The labels for a language, English where it or one of its labels is missing, which the notes tell. */
export function labelsFor(
  book: LabelBook,
  lang: string,
): { readonly labels: Labels; readonly notes: readonly Note[] } {
  const english = book[FALLBACK] ?? {}
  const code = [lang.toLowerCase(), lang.split('-')[0]?.toLowerCase() ?? ''].find(tag =>
    Object.hasOwn(book, tag),
  )
  const hint = (place: string) =>
    `Put them into ${place} of a template folder, and name that folder as templates in the configuration.`
  if (code === undefined)
    return {
      labels: english,
      notes: [
        {
          code: 'labels.language',
          message: `There are no labels in the language ${lang}: the documents print the English ones.`,
          hint: hint(path.posix.join('labels', `${lang.split('-')[0]}.yaml`)),
          line: null,
        },
      ],
    }
  const labels = { ...english, ...book[code] }
  const missing = Object.keys(english).filter(key => !Object.hasOwn(book[code] ?? {}, key))
  return {
    labels,
    notes:
      missing.length === 0
        ? []
        : [
            {
              code: 'labels.missing',
              message: `The labels in the language ${code} lack ${missing.join(', ')}: the documents print the English ones.`,
              hint: hint(`labels/${code}.yaml`),
              line: null,
            },
          ],
  }
}
