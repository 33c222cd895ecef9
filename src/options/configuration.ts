import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { isMap, LineCounter, parseDocument } from 'yaml'
import { BroadsideError } from '../error.ts'
import { didYouMean } from './did-you-mean.ts'

/** A configuration file as read, not yet checked: its values, and the line of each key. */
export type ConfigurationFile = {
  readonly file: string
  readonly folder: string
  readonly values: Readonly<Record<string, unknown>>
  readonly lineOf: (path: readonly PropertyKey[]) => number | null
}

const NAMES = ['broadside.config.yaml', 'broadside.config.yml', 'broadside.config.json'] as const
const MOST_BYTES = 128 * 2 ** 10

/** The configuration file that lies in a folder, or null; two of them are an error. */
export async function findConfiguration(folder: string): Promise<string | null> {
  const found: string[] = []
  for (const name of NAMES) if (await isThere(path.join(folder, name))) found.push(name)
  if (found.length > 1)
    throw new BroadsideError(
      'config.ambiguous',
      `There are several configuration files: ${found.join(', ')}.`,
      {
        hint: 'Keep one, or name the one to use with --config.',
      },
    )
  return found[0] === undefined ? null : path.join(folder, found[0])
}

/** Reads a YAML 1.2 or JSON configuration. `name` is how messages show it. */
export async function loadConfiguration(file: string, name: string): Promise<ConfigurationFile> {
  if (!/\.(?:ya?ml|json)$/i.test(file))
    throw new BroadsideError('config.format', `${name} is not a configuration that can be read.`, {
      hint: 'Write it as .yaml, .yml or .json.',
    })
  return parseConfiguration(await readText(file, name), file, name)
}

/** Reads the text of a configuration; syntax errors carry their line. */
export function parseConfiguration(text: string, file: string, name: string): ConfigurationFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const [fault] = document.errors
  if (fault)
    throw new BroadsideError('config.syntax', `The configuration is not valid YAML: ${fault.message}.`, {
      file: name,
      line: counter.linePos(fault.pos[0]).line,
      hint: 'Mend this line.',
    })
  const values = valuesOf(() => document.toJS({ maxAliasCount: 100 }), name)
  if (values === null || typeof values !== 'object' || Array.isArray(values))
    throw new BroadsideError('config.syntax', 'The configuration is not a group of keys.', {
      file: name,
      line: 1,
      hint: 'Write keys and values, such as: paper: A4',
    })
  return {
    file,
    folder: path.dirname(file),
    values: values as Record<string, unknown>,
    lineOf(keys) {
      for (let length = keys.length; length > 0; length--) {
        const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true)
        const key = keys[length - 1]
        const node = isMap(parent)
          ? parent.items.find(pair => String(pair.key) === String(key))?.key
          : document.getIn(keys.slice(0, length), true)
        const range = (node as { range?: readonly number[] | null } | null | undefined)?.range
        if (range?.[0] !== undefined) return counter.linePos(range[0]).line
      }
      return null
    },
  }
}

function valuesOf(read: () => unknown, name: string): unknown {
  try {
    return read() ?? {}
  } catch (cause) {
    throw new BroadsideError(
      'config.syntax',
      `The configuration cannot be read: ${(cause as Error).message}.`,
      {
        file: name,
        hint: 'Write the values out instead of repeating them by aliases.',
        cause,
      },
    )
  }
}

async function readText(file: string, name: string): Promise<string> {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      if (size > MOST_BYTES)
        throw new BroadsideError(
          'config.too-large',
          `${name} has more than 128 KB: it is not a configuration.`,
        )
      return (await handle.readFile('utf8')).replace(/^\uFEFF/, '')
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (cause instanceof BroadsideError) throw cause
    throw await unreadable(file, name, cause as NodeJS.ErrnoException)
  }
}

async function unreadable(file: string, name: string, cause: NodeJS.ErrnoException): Promise<BroadsideError> {
  if (cause.code !== 'ENOENT')
    return new BroadsideError('config.unreadable', `${name} cannot be read (${cause.code}).`, {
      hint: 'Check that it is a file and that you may read it.',
      cause,
    })
  const found = await findConfiguration(path.dirname(file)).catch(() => null)
  return new BroadsideError('config.missing', `There is no configuration file ${name}.`, {
    hint:
      found === null
        ? 'Check the name given to --config.'
        : didYouMean(path.basename(file), [path.basename(found)]),
    cause,
  })
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
