import type { Problem } from '../error.ts'
import { type Outcome, outcomeLine, summaryLine } from './report.ts'
import { statusLine } from './status-line.ts'
import { plain, problemText, type Terminal } from './terminal.ts'

/** What people see of a run while it goes on and at its end, all of it on standard error. */
export type Progress = {
  readonly notice: (message: string) => void
  /** Shown with `--verbose` only. */
  readonly remark: (message: string) => void
  /** So many articles are to be built. */
  readonly expected: (total: number) => void
  readonly started: (name: string) => void
  readonly finished: (outcome: Outcome) => void
  /** No more articles come. */
  readonly stopped: () => void
  /** Warnings by article, then one line; `left` counts the inputs that an interrupted run did not come to. */
  readonly ended: (outcomes: readonly Outcome[], milliseconds: number, left: number) => void
}

/** Fewer articles are done before a line about them is read. */
const WORTH_A_LINE = 4
const TICK = 200

/** Shows errors only when quiet, and notes too when verbose; `out` is the folder of results as the last line names it. */
export function createProgress(
  terminal: Terminal,
  { quiet, verbose }: { readonly quiet: boolean; readonly verbose: boolean },
  out: string,
): Progress {
  const say = (line: string) => {
    if (!quiet) terminal.say(line)
  }
  const said = new Set<string>()
  const list = (kind: 'warning' | 'note', problems: readonly Problem[]) => {
    for (const problem of problems) {
      const text = problemText(kind, problem, terminal)
      // What is the same of every article, a warning of the brand, is said once.
      if (!said.has(text)) say(text)
      said.add(text)
    }
  }
  let total = 0
  let done = 0
  let begun = 0
  let timer: NodeJS.Timeout | null = null
  const running = new Set<string>()
  const show = () => {
    if (quiet || total < WORTH_A_LINE) return
    const milliseconds = performance.now() - begun
    terminal.status(statusLine({ done, total, running: [...running], milliseconds }))
  }
  return {
    expected: count => {
      total = count
      done = 0
      begun = performance.now()
      timer = setInterval(show, TICK)
      timer.unref()
    },
    started: name => {
      running.add(name)
    },
    stopped: () => {
      if (timer !== null) clearInterval(timer)
      total = 0
      terminal.status('')
    },
    notice: message => say(terminal.paint('grey', plain(message))),
    remark: message => {
      if (verbose) say(terminal.paint('grey', plain(message)))
    },
    finished: outcome => {
      done++
      running.delete(outcome.slug ?? outcome.input)
      // Of a thousand articles the few that were built are news.
      if (outcome.status === 'up-to-date' && !verbose) return
      if (outcome.error === null) say(outcomeLine(outcome))
      else terminal.say(problemText('error', outcome.error, terminal))
    },
    ended: (outcomes, milliseconds, left) => {
      for (const { warnings, notes } of outcomes) {
        list('warning', warnings)
        if (verbose) list('note', notes)
      }
      const rest = left > 0 ? `interrupted, ${left} not built · ` : ''
      say(terminal.paint('bold', `${rest}${summaryLine(outcomes, milliseconds, out)}`))
    },
  }
}
