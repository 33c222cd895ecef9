import { parseArgs } from 'node:util'
import { BroadsideError } from '../error.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { didYouMean, nearest } from './did-you-mean.ts'
import { flags } from './schema.ts'

/** What was typed after a subcommand, not yet checked against the schema: its inputs, and values by option key. */
export type Arguments = {
  readonly inputs: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
  readonly help: boolean
}

/** Reads the words after a subcommand; an unknown option or a missing value is a `usage` error. */
export function readArguments(command: CommandName, words: readonly string[]): Arguments {
  const known = flags()
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        known.map(flag => [
          flag.long,
          { type: flag.value ? 'string' : 'boolean', ...(flag.short ? { short: flag.short } : {}) },
        ]),
      ),
    } as const,
  })
  const inputs: string[] = []
  const values: Record<string, unknown> = {}
  let help = false
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    if (token.name === 'help') {
      help = true
      continue
    }
    const flag = known.find(({ long }) => long === token.name)
    if (!flag?.commands.includes(command)) throw unknownOption(command, token.rawName, flag?.commands)
    if (!flag.value) {
      if (token.value !== undefined)
        throw new BroadsideError('usage.unwanted-value', `${token.rawName} takes no value.`, {
          hint: `Write ${token.rawName} alone.`,
        })
      values[flag.key] = true
      continue
    }
    if (token.value === undefined || token.value === '' || (!token.inlineValue && /^-./.test(token.value)))
      throw new BroadsideError('usage.missing-value', `${token.rawName} needs a value.`, {
        hint: `Write ${token.rawName} ${flag.value}.`,
      })
    const value = flag.read ? flag.read(token.value) : token.value
    const before = values[flag.key]
    values[flag.key] = Array.isArray(value) && Array.isArray(before) ? [...before, ...value] : value
  }
  return { inputs, values, help }
}

/** The error for a word that is no subcommand; a word that looks like an input leads to `build`. */
export function unknownCommand(word: string): BroadsideError {
  const names = Object.keys(COMMANDS)
  if (word.startsWith('-'))
    return new BroadsideError('usage.unknown-option', `Unknown option ${word}.`, {
      hint: `The command comes first: ${names.join(', ')}.`,
    })
  const input = nearest(word, names) === null && /[./\\*]/.test(word)
  return new BroadsideError('usage.unknown-command', `Unknown command ${word}.`, {
    hint: input ? `Did you mean: broadside build ${word}` : didYouMean(word, names),
  })
}

function unknownOption(
  command: CommandName,
  name: string,
  others: readonly CommandName[] | undefined,
): BroadsideError {
  if (others)
    return new BroadsideError('usage.unknown-option', `broadside ${command} has no option ${name}.`, {
      hint: `It belongs to: ${others.join(', ')}.`,
    })
  const names = flags()
    .filter(flag => flag.commands.includes(command))
    .map(flag => `--${flag.long}`)
  const near = nearest(name, [...names, '--help'])
  return new BroadsideError('usage.unknown-option', `Unknown option ${name} for broadside ${command}.`, {
    hint: near === null ? `See: broadside ${command} --help` : `Did you mean ${near}?`,
  })
}
