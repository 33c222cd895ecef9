import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** The validator, as `make verapdf` lays it down: a digest in the Makefile pins it. */
const JAR = path.resolve(
  import.meta.dirname,
  '../node_modules/.cache/broadside/verapdf/greenfield-apps-1.28.2.jar',
)

/** What a profile asks for: PDF/UA-1 (ISO 14289-1) or PDF/A-3 level A (ISO 19005-3). */
export type Flavour = 'ua1' | '3a'

/** One rule that a file breaks; `count` is how often, `context` the first place, `page` (from 1) where the place is on one. */
export type Failure = {
  readonly clause: string
  readonly test: number
  readonly description: string
  readonly count: number
  readonly context: string
  readonly message: string
  readonly page: number | null
}

type Check = { readonly context: string; readonly errorMessage: string | null }
type Rule = {
  readonly clause: string
  readonly testNumber: number
  readonly description: string
  readonly failedChecks: number
  readonly ruleStatus: string
  readonly checks: readonly Check[]
}
type Job = {
  readonly itemDetails: { readonly name: string }
  readonly validationResult?: readonly { readonly details: { readonly ruleSummaries: readonly Rule[] } }[]
  readonly taskException?: { readonly exception: string }
}

/**
 * The failures of each file by veraPDF, none for one that conforms: a single start of Java for all of them, since the start is
 * what takes long. Throws where the validator is not there or did not read a file, so that nothing passes unseen.
 */
export async function validate(
  files: readonly string[],
  flavour: Flavour,
): Promise<ReadonlyMap<string, readonly Failure[]>> {
  if (files.length === 0) return new Map()
  await access(JAR).catch(() => {
    throw new Error('veraPDF is not there. Run: make verapdf')
  })
  const jobs = new Map((await jobsOf(files, flavour)).map(job => [path.resolve(job.itemDetails.name), job]))
  return new Map(files.map(file => [file, failuresOf(file, jobs.get(path.resolve(file)))]))
}

async function jobsOf(files: readonly string[], flavour: Flavour): Promise<readonly Job[]> {
  const words = ['--format', 'json', '--flavour', flavour, '--maxfailuresdisplayed', '20']
  // Its exit status tells of failures, which are in the report.
  const { stdout } = await promisify(execFile)(
    'java',
    [
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      JAR,
      'org.verapdf.apps.GreenfieldCliWrapper',
      ...words,
      ...files,
    ],
    { maxBuffer: 2 ** 30 },
  ).catch((error: { readonly code?: unknown; readonly stdout?: string; readonly message: string }) => {
    if (error.code === 'ENOENT') throw new Error('Java is not there. Run: make verapdf')
    if (!error.stdout) throw new Error(`veraPDF failed: ${error.message}`)
    return { stdout: error.stdout }
  })
  const { report } = JSON.parse(stdout) as { report: { jobs: readonly Job[] } }
  return report.jobs
}

function failuresOf(file: string, job: Job | undefined): readonly Failure[] {
  const [result] = job?.validationResult ?? []
  if (!result)
    throw new Error(`veraPDF could not read ${file}: ${job?.taskException?.exception ?? 'no result'}`)
  return result.details.ruleSummaries
    .filter(rule => rule.ruleStatus === 'FAILED')
    .map(rule => {
      const context = rule.checks[0]?.context ?? ''
      const page = /\bpages?\[(\d+)\]/.exec(context)?.[1]
      return {
        clause: rule.clause,
        test: rule.testNumber,
        description: rule.description,
        count: rule.failedChecks,
        context,
        message: rule.checks[0]?.errorMessage ?? '',
        page: page === undefined ? null : Number(page) + 1,
      }
    })
}

/** A line for a failure, as a test shows it: `7.2-20 ×12, page 2: LI element contains …`. */
export function lineOf(failure: Failure): string {
  const page = failure.page === null ? '' : `, page ${failure.page}`
  return `${failure.clause}-${failure.test} ×${failure.count}${page}: ${failure.message || failure.description} [${failure.context}]`
}
