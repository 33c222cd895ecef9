import type { Problem } from '../error.ts'
import type { ManifestDocument } from '../store/manifest.ts'

/** What became of one input; `slug` is null for what could not be found. */
export type Outcome = {
  readonly slug: string | null
  readonly input: string
  readonly status: 'built' | 'up-to-date' | 'stale' | 'failed'
  readonly documents: readonly ManifestDocument[]
  readonly warnings: readonly Problem[]
  /** What only `--verbose` shows. */
  readonly notes: readonly Problem[]
  readonly error: Problem | null
}

/** The report of `build --json`; ends with a line break. */
export function buildReport(outcomes: readonly Outcome[], milliseconds: number): string {
  const count = (status: Outcome['status']) => outcomes.filter(outcome => outcome.status === status).length
  const report = {
    schemaVersion: 1,
    built: count('built'),
    upToDate: count('up-to-date'),
    failed: count('failed'),
    entries: outcomes.map(({ slug, input, status, documents, warnings, error }) => ({
      slug,
      input,
      status,
      documents,
      warnings,
      error,
    })),
    milliseconds: Math.round(milliseconds),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The line that a finished article leaves: its slug, the pages of its documents, its warnings. */
export function outcomeLine({ slug, input, status, documents, warnings }: Outcome): string {
  if (status === 'failed') return `failed  ${slug ?? input}`
  if (status === 'up-to-date') return `current ${slug}`
  const pages = documents.map(({ kind, pages }) => `${kind} ${pages} p.`).join(', ')
  return `built   ${slug}  ${pages}${warnings.length > 0 ? `  ${counted(warnings.length, 'warning')}` : ''}`
}

/** The last line: how many were built and failed, how long it took, and where they are. */
export function summaryLine(outcomes: readonly Outcome[], milliseconds: number, out: string): string {
  const count = (status: Outcome['status']) => outcomes.filter(outcome => outcome.status === status).length
  const [built, current, failed] = [count('built'), count('up-to-date'), count('failed')]
  const warnings = outcomes.reduce((sum, outcome) => sum + outcome.warnings.length, 0)
  return [
    ...(built > 0 || current === 0 ? [`${built} built`] : []),
    ...(current > 0 ? [`${current} up to date`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
    out,
  ].join(' · ')
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
