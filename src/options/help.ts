import type * as z from 'zod/mini'
import { COMMANDS, type CommandName } from './commands.ts'
import { flags } from './schema.ts'

/** What `broadside --help` prints. */
export function generalHelp(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const)
  return lines([
    'One article in, three printable briefs out.',
    '',
    'Usage: broadside COMMAND [INPUT…] [options]',
    '',
    'Commands:',
    ...table(rows),
    '',
    'Options:',
    ...table([
      ['-h, --help', 'this text; of a command: broadside COMMAND --help'],
      ['    --version', 'the version'],
    ]),
  ])
}

/** What `broadside COMMAND --help` prints. */
export function commandHelp(command: CommandName): string {
  const { usage, summary, inputs, examples } = COMMANDS[command]
  const rows = flags()
    .filter(flag => flag.commands.includes(command))
    .map(flag => {
      const name = `${flag.short ? `-${flag.short}, ` : '    '}--${flag.long}${flag.value ? ` ${flag.value}` : ''}`
      return [name, `${flag.description}${details(flag.schema)}`] as const
    })
  return lines([
    `Usage: ${usage}`,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    ...(inputs === null ? [] : [inputs]),
    '',
    'Options:',
    ...table([...rows, ['-h, --help', 'this text']]),
    '',
    'Examples:',
    ...examples.map(example => `  ${example}`),
  ])
}

/** The values an option takes and its default, as the schema has them. */
function details(schema: z.core.$ZodType): string {
  const { values, standard } = describe(schema)
  const parts = [
    ...(values.length > 0 ? [values.join(', ')] : []),
    ...(standard === null ? [] : [`default: ${standard}`]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

function describe(schema: z.core.$ZodType): {
  readonly values: readonly string[]
  readonly standard: string | null
} {
  const def = schema._zod.def as {
    innerType?: z.core.$ZodType
    element?: z.core.$ZodType
    entries?: Record<string, string>
    defaultValue?: unknown
  }
  const inner = def.innerType ?? def.element
  const { values, standard } = inner
    ? describe(inner)
    : { values: Object.values(def.entries ?? {}), standard: null }
  const all =
    Array.isArray(def.defaultValue) && values.length > 0 && def.defaultValue.length === values.length
  const own = typeof def.defaultValue === 'string' ? def.defaultValue : all ? 'all' : null
  return { values, standard: own ?? standard }
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
