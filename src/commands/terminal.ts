import type { Problem } from '../error.ts'

/** Where a command writes: programs read what it prints, people what it says. */
export type Terminal = {
  /** Writes to standard output. */
  readonly print: (text: string) => void
  /** Writes one line to standard error. */
  readonly say: (line: string) => void
  /** Shows a line below all that is said, in place of the one before, until '' takes it away; nothing where nobody watches. */
  readonly status: (line: string) => void
  readonly paint: (colour: Colour, text: string) => string
}

export type Colour = keyof typeof CODES

const CODES = { red: 31, green: 32, yellow: 33, grey: 90, bold: 1 } as const

/** A terminal over two writers, and one that keeps a line below them where a person watches; without colours `paint` leaves a text as it is. */
export function createTerminal(
  out: (text: string) => void,
  error: (text: string) => void,
  colours: boolean,
  live: ((line: string) => void) | null = null,
): Terminal {
  let shown = ''
  const status = (line: string) => {
    if (line !== shown) live?.(line)
    shown = line
  }
  return {
    print: out,
    say: line => {
      const below = shown
      status('')
      error(`${line}\n`)
      status(below)
    },
    status,
    paint: (colour, text) => (colours && text !== '' ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text),
  }
}

/** A problem as people read it: kind, place, what is wrong, and on a second line what to do. */
export function problemText(
  kind: 'error' | 'warning' | 'note',
  problem: Problem,
  terminal: Terminal,
): string {
  const colour = kind === 'error' ? 'red' : kind === 'warning' ? 'yellow' : 'grey'
  const input = problem.input === '-' ? 'standard input' : problem.input
  const named = input !== null && (problem.line !== null || !names(problem.message, input))
  const place = named ? `${plain(input)}${problem.line === null ? '' : `:${problem.line}`}: ` : ''
  const hint = problem.hint === null ? '' : `\n  ${terminal.paint('grey', plain(problem.hint))}`
  return `${terminal.paint(colour, `${kind}:`)} ${place}${plain(problem.message)}${hint}`
}

/** Whether a message names an input already, as a word of its own. */
function names(message: string, input: string): boolean {
  const at = message.toLowerCase().indexOf(input.toLowerCase())
  return (
    at >= 0 && /^$|\s/.test(message.charAt(at - 1)) && /^$|[\s.,:]/.test(message.charAt(at + input.length))
  )
}

/** A text from outside without the control characters that a terminal would obey. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
}
