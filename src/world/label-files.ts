import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isScalar, LineCounter, parseDocument, YAMLMap } from 'yaml'
import { BroadsideError } from '../error.ts'

/** One `labels/xx.yaml` of a template folder: its language, how messages name it, and its labels with their lines. */
export type LabelFile = {
  readonly lang: string
  readonly name: string
  readonly labels: readonly { readonly key: string; readonly value: string; readonly line: number }[]
}

/** Reads the labels of a template folder; there need be none. */
export async function readLabelFiles(folder: string, shown: string): Promise<readonly LabelFile[]> {
  const place = path.join(folder, 'labels')
  const names = (await readdir(place).catch(() => [])).filter(name =>
    /^[a-z]{2,3}(?:-[a-z0-9]+)*\.yaml$/.test(name),
  )
  return await Promise.all(
    names.sort().map(async name => {
      const file = path.join(place, name)
      const text = await readFile(file, 'utf8')
      return parseLabels(text, name.replace(/\.yaml$/, ''), path.relative(shown, file))
    }),
  )
}

/** Labels are one YAML map of names to words; anything else is an error with its line. */
export function parseLabels(text: string, lang: string, name: string): LabelFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const wrong = (what: string, at: number) =>
    new BroadsideError('template.label', `${name} ${what}.`, {
      file: name,
      line: counter.linePos(at).line,
      hint: 'Write one label a line: bottomLine: "In short"',
    })
  const [error] = document.errors
  if (error) throw wrong(`is not YAML: ${error.message.split('\n')[0]}`, error.pos[0])
  if (document.contents === null) return { lang, name, labels: [] }
  if (!(document.contents instanceof YAMLMap)) throw wrong('holds no labels', 0)
  const labels = document.contents.items.map(({ key, value }) => {
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || value.value === '')
      throw wrong(`has a label without words: ${isScalar(key) ? key.value : '?'}`, at)
    return { key: String(key.value), value: value.value, line: counter.linePos(at).line }
  })
  return { lang, name, labels }
}
