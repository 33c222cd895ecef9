import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { BroadsideError } from '../error.ts'
import type { Row } from './recipient.ts'

const EXAMPLE = 'Write a list, such as: - { email: ann@example.org, name: Ann Lee }'

/** The rows of a YAML list of recipients: each a group of keys or an address alone; every value is text, as it is written. */
export function yamlRows(text: string, file: string): readonly Row[] {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'failsafe',
  })
  const lineOf = (node: Node) => counter.linePos(node.range?.[0] ?? 0).line
  const fault = document.errors[0]
  if (fault)
    throw new BroadsideError('recipients.syntax', `The list is not valid YAML: ${fault.message}.`, {
      file,
      line: counter.linePos(fault.pos[0]).line,
      hint: 'Mend this line.',
    })
  const { contents } = document
  const list = isMap(contents) ? contents.get('recipients', true) : contents
  if (!isSeq<Node>(list))
    throw new BroadsideError('recipients.syntax', 'The file is no list of recipients.', {
      file,
      line: 1,
      hint: EXAMPLE,
    })
  return list.items.map(item => {
    const place = { file, line: lineOf(item) }
    if (isScalar(item)) return { values: { email: String(item.value) }, place }
    const values = isMap(item) ? textsOf(item.toJS(document) as object) : null
    if (values === null)
      throw new BroadsideError('recipients.row', 'This is neither an address nor a group of keys with one.', {
        ...place,
        hint: EXAMPLE,
      })
    return { values, place }
  })
}

/** The values of a group as text; a list of texts (`documents`) is joined. Null where a value is a group itself. */
export function textsOf(group: object): Readonly<Record<string, string>> | null {
  const entries = Object.entries(group).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value) ? value.join(', ') : value === null ? '' : value,
  ])
  return entries.every(([, value]) => typeof value !== 'object')
    ? Object.fromEntries(entries.map(([key, value]) => [key, String(value).trim()]))
    : null
}
