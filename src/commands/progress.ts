import type { Problem } from '../error.ts'
import { type Outcome, outcomeLine, summaryLine } from './report.ts'
import { plain, problemText, type Terminal } from './terminal.ts'

/** What people see of a run while it goes on and at its end, all of it on standard error. */
export type Progress = {
  readonly notice: (message: string) => void
  /** Shown with `--verbose` only. */
  readonly remark: (message: string) => void
  readonly finished: (outcome: Outcome) => void
  /** Warnings by article, then one line; `left` counts the inputs that an interrupted run did not come to. */
  readonly ended: (outcomes: readonly Outcome[], milliseconds: number, left: number) => void
}

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
  return {
    notice: message => say(terminal.paint('grey', plain(message))),
    remark: message => {
      if (verbose) say(terminal.paint('grey', plain(message)))
    },
    finished: outcome => {
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
