import process from 'node:process'
import type { Run } from './commands/run.ts'
import { createTerminal, problemText } from './commands/terminal.ts'
import { type BroadsideError, EXIT, exitStatus, type Problem, problemOf } from './error.ts'
import { once } from './once.ts'
import { type CommandName, isCommand } from './options/commands.ts'

/** Loaded when called, so that help costs no parser and `extract` no browser. */
const COMMANDS = {
  build: async () => (await import('./commands/build.ts')).build,
  watch: async () => (await import('./commands/watch.ts')).watch,
  check: async () => (await import('./commands/check.ts')).check,
  send: async () => (await import('./commands/send.ts')).send,
  extract: async () => (await import('./commands/extract.ts')).extract,
  init: async () => (await import('./commands/init.ts')).init,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
} as const satisfies Readonly<Record<CommandName, () => Promise<(run: Run) => Promise<number>>>>

const words = process.argv.slice(2)
const noColor = words.includes('--no-color') || !!process.env.NO_COLOR || process.env.TERM === 'dumb'
const terminal = createTerminal(
  text => void process.stdout.write(text),
  text => void process.stderr.write(text),
  process.stderr.isTTY === true && !noColor,
  process.stderr.isTTY === true && !process.env.CI && process.env.TERM !== 'dumb' ? liveLine() : null,
)

leaveClosedPipes()
const signal = interrupts()
let readsInput = false
void main().catch(report).then(end)

async function main(): Promise<number> {
  const [word, ...rest] = words
  if (word === undefined || word === '--help' || word === '-h') {
    const text = (await import('./options/help.ts')).generalHelp()
    if (word !== undefined) terminal.print(text)
    else process.stderr.write(text)
    return word === undefined ? EXIT.usage : EXIT.ok
  }
  if (word === '--version') {
    terminal.print(`${(await import('./installation.ts')).installation().version}\n`)
    return EXIT.ok
  }
  const { readArguments, unknownCommand } = await import('./options/arguments.ts')
  if (!isCommand(word)) throw unknownCommand(word)
  const { inputs, values, help } = readArguments(word, rest)
  if (help) {
    terminal.print((await import('./options/help.ts')).commandHelp(word))
    return EXIT.ok
  }
  const folder = process.cwd()
  const { loadSettings } = await import('./options/settings.ts')
  let fault: BroadsideError | null = null
  // What is wrong with a configuration is one of the doctor’s findings.
  const onFault = (found: BroadsideError) => {
    fault = found
  }
  const settings = await loadSettings(values, folder, word === 'doctor' ? onFault : undefined)
  const command = await COMMANDS[word]()
  return command({
    inputs,
    settings,
    fault,
    reload: () => loadSettings(values, folder),
    folder,
    environment: process.env,
    terminal,
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : null,
    standardInput,
    signal,
  })
}

function end(status: number): void {
  process.exitCode = status
  if (readsInput) process.stdin.destroy()
  // Whatever still holds the process open, a socket or a timer, has nothing left to do.
  setTimeout(() => process.exit(), 3000).unref()
}

/** A line that is written over; what draws it is loaded with the first one. */
function liveLine(): (line: string) => void {
  let log: { (text: string): void; clear: () => void } | null = null
  const load = once(async () => {
    log = (await import('log-update')).createLogUpdate(process.stderr)
  })
  return line => {
    if (log === null) void load()
    else if (line === '') log.clear()
    else log(line)
  }
}

async function ask(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises')
  const person = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^\s*y(?:es)?\s*$/i.test(await person.question(`${question} [y/N] `, { signal }))
  } catch {
    return false
  } finally {
    person.close()
  }
}

function standardInput(): AsyncIterable<Uint8Array> {
  readsInput = true
  return process.stdin
}

function report(error: unknown): number {
  if (signal.aborted) return signal.reason
  terminal.say(problemText('error', problemOf(error, null), terminal))
  if (!(error instanceof Error && 'code' in error) && words.some(word => /^(?:-v|--verbose)$/.test(word)))
    terminal.say((error as Error)?.stack ?? '')
  return exitStatus(error)
}

/** The first signal ends the run in order, the second at once. */
function interrupts(): AbortSignal {
  const controller = new AbortController()
  for (const [name, status] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', EXIT.terminated],
  ] as const)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(status)
      controller.abort(status)
    })
  return controller.signal
}

/** A reader that has seen enough (`| head`) is no failure: what it does not take is dropped. A full disk is one. */
function leaveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      process.once('exit', () => {
        process.exitCode = EXIT.failed
      })
      if (stream === process.stdout) terminal.say(problemText('error', unwritten(error), terminal))
    })
}

function unwritten({ code, message }: NodeJS.ErrnoException): Problem {
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return {
    code: isFull ? 'output.no-space' : 'output.failed',
    message: `Standard output cannot be written: ${isFull ? 'there is no space left' : message}.`,
    hint: isFull ? 'Free some space, or write it elsewhere.' : null,
    input: null,
    line: null,
  }
}
