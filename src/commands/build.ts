import path from 'node:path'
import { EXIT } from '../error.ts'
import { findInputs } from '../intake/inputs.ts'
import { buildBatch } from './batch.ts'
import type { Office } from './brief-options.ts'
import { refuseFormat } from './format.ts'
import { placesOf } from './places.ts'
import { createProgress } from './progress.ts'
import { buildReport, type Outcome } from './report.ts'
import type { Run } from './run.ts'
import { openSession } from './session.ts'

/** `broadside build`: finds the inputs, briefs each, writes it, and says what became of it. */
export async function build(run: Run): Promise<number> {
  return (await buildAll(run, { prints: run.settings.options.json })).status
}

/**
 * A whole build with all that people see of it; `prints` puts its report on standard output. For a command that does more, `newsOnly` leaves
 * out the warnings of what was up to date, and `office` is what it read already.
 */
export async function buildAll(
  run: Run,
  {
    prints = false,
    newsOnly = false,
    office,
  }: { readonly prints?: boolean; readonly newsOnly?: boolean; readonly office?: Office },
): Promise<{ readonly outcomes: readonly Outcome[]; readonly status: number }> {
  const started = performance.now()
  const { options } = run.settings
  const found = await findInputs(run.inputs, placesOf(run))
  refuseFormat(options.format, found.inputs)
  const progress = createProgress(run.terminal, options, path.relative(run.folder, options.out) || '.')
  const session = await openSession(run, progress.notice, office)
  // A browser takes a while to end.
  const endBrowser = () => void session.world.close()
  const batch = buildBatch(found, run, session, progress, endBrowser)
  const { outcomes, left, fault } = await batch.finally(session.close)
  const milliseconds = performance.now() - started
  if (prints) run.terminal.print(buildReport(outcomes, milliseconds))
  if (fault) throw fault.reason
  const isOld = ({ status }: Outcome) => newsOnly && !options.verbose && status === 'up-to-date'
  const told = outcomes.map(outcome => (isOld(outcome) ? { ...outcome, warnings: [] } : outcome))
  progress.ended(told, milliseconds, left)
  return { outcomes, status: run.signal.aborted ? run.signal.reason : statusOf(outcomes, options.strict) }
}

function statusOf(outcomes: readonly Outcome[], strict: boolean): number {
  const fails = (outcome: Outcome) => outcome.status === 'failed' || (strict && outcome.warnings.length > 0)
  return outcomes.some(fails) ? EXIT.failed : EXIT.ok
}
