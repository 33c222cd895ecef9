import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { didYouMean } from './did-you-mean.ts'
import { findConfiguration } from './find-configuration.ts'
import { type KeyedText, parseKeyedText } from './keyed-text.ts'
import { readRegularFile } from './regular-file.ts'

/** A configuration file as read, not yet checked: its values, and the line of each key. */
export type ConfigurationFile = KeyedText & { readonly file: string; readonly folder: string }

const MOST_BYTES = 128 * 2 ** 10

/** Reads the configuration of a run, which may be code: only `--config` can name such a file, for none is found by itself. */
export async function loadNamedConfiguration(file: string, name: string): Promise<ConfigurationFile> {
  if (!/\.[cm]?[jt]s$/i.test(file)) return loadConfiguration(file, name)
  const text = await readText(file, name)
  const { runConfiguration } = await import('./configuration-code.ts')
  return { file, folder: path.dirname(file), ...(await runConfiguration(file, name, text)) }
}

/** Reads a YAML 1.2 or JSON file of keys. `name` is how messages show it. */
export async function loadConfiguration(file: string, name: string): Promise<ConfigurationFile> {
  if (!/\.(?:ya?ml|json)$/i.test(file))
    throw new BroadsideError('config.format', `${name} is not a configuration that can be read.`, {
      hint: 'Write it as .yaml, .yml or .json.',
    })
  return parseConfiguration(await readText(file, name), file, name)
}

/** Reads the text of a configuration; syntax errors carry their line. */
export function parseConfiguration(text: string, file: string, name: string): ConfigurationFile {
  const naming = { file: name, what: 'The configuration', example: 'paper: A4', code: 'config' }
  return { file, folder: path.dirname(file), ...parseKeyedText(text, naming) }
}

async function readText(file: string, name: string): Promise<string> {
  try {
    const bytes = readRegularFile(file, MOST_BYTES)
    if (bytes === 'not-a-file')
      throw new BroadsideError('config.unreadable', `${name} is not a file.`, {
        hint: 'Name a file that holds the configuration.',
      })
    if (bytes === 'too-large')
      throw new BroadsideError('config.too-large', `${name} has more than 128 KB: it is not a configuration.`)
    return bytes.toString('utf8').replace(/^\uFEFF/, '')
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
