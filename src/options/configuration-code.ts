import { createJiti } from 'jiti/static'
import { BroadsideError } from '../error.ts'
import type { KeyedText, LineOf } from './keyed-text.ts'

/** Runs a configuration in TypeScript or JavaScript and takes its default export; `text` is its source, by which lines are found. */
export async function runConfiguration(file: string, name: string, text: string): Promise<KeyedText> {
  // Nothing is kept, so that a watcher sees what changed, in the files that it imports too.
  const jiti = createJiti(file, { fsCache: false, moduleCache: false })
  const values = await jiti.import(file, { default: true }).catch((cause: unknown) => {
    throw failed(file, name, cause)
  })
  if (values === null || typeof values !== 'object' || Array.isArray(values))
    throw new BroadsideError('config.syntax', 'The configuration exports no group of keys.', {
      file: name,
      hint: "Write: export default { paper: 'A4' }",
    })
  return { values: values as Record<string, unknown>, lineOf: lineByName(text) }
}

function failed(file: string, name: string, cause: unknown): BroadsideError {
  const { message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause))
  const at = [message, stack]
    .map(said => said.slice(said.indexOf(file) + file.length))
    .find((rest, index) => [message, stack][index]!.includes(file) && /^:\d+/.test(rest))
  const line = at === undefined ? {} : { line: Number(/^:(\d+)/.exec(at)![1]) }
  const said = message
    .split('\n')[0]!
    .replaceAll(file, name)
    .replace(/(?:[\s.]|\(\d+:\d+\))+$/, '')
  return new BroadsideError('config.code', `The configuration cannot be run: ${said}.`, {
    file: name,
    ...line,
    hint: 'Mend it there.',
    cause,
  })
}

/** The line of a key where it is written out: each part of a path is looked for below the one before. */
function lineByName(text: string): LineOf {
  return keys => {
    let at = -1
    for (const key of keys) {
      if (typeof key !== 'string') continue
      const written = new RegExp(`(?<![\\w$.])(["']?)${key.replace(/[^\w]/g, '\\$&')}\\1\\s*[:,}]`, 'gu')
      written.lastIndex = at + 1
      const found = written.exec(text)
      if (found === null) break
      at = found.index
    }
    return at < 0 ? null : text.slice(0, at).split('\n').length
  }
}
