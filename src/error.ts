/** What a reader of a report needs to mend a fault: what is wrong, where, and what to do. `line` counts from 1. */
export type Note = {
  readonly code: string
  readonly message: string
  readonly hint: string | null
  readonly line: number | null
  /** The file that the line is of, where that is not the input. */
  readonly file?: string
}

/** A note with the input it belongs to, as it stands in reports. */
export type Problem = Omit<Note, 'file'> & { readonly input: string | null }

/** The exit status for each class of failure; see the contract of the command line in README.md. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  stale: 3,
  environment: 4,
  undelivered: 5,
  interrupted: 130,
  terminated: 143,
} as const

const STATUS: Readonly<Record<string, number>> = {
  usage: EXIT.usage,
  config: EXIT.usage,
  template: EXIT.usage,
  recipients: EXIT.usage,
  environment: EXIT.environment,
}

/**
 * The one error class: `code` is `class.detail` (`usage.unknown-option`, `input.empty`, `environment.no-browser`),
 * and its class decides the exit status. The cause, if any, is kept.
 */
export class BroadsideError extends Error {
  readonly code: string
  readonly hint: string | null
  readonly line: number | null
  readonly file: string | null

  constructor(
    code: string,
    message: string,
    extra: { hint?: string; line?: number; file?: string; cause?: unknown } = {},
  ) {
    super(message, extra.cause === undefined ? undefined : { cause: extra.cause })
    this.name = 'BroadsideError'
    this.code = code
    this.hint = extra.hint ?? null
    this.line = extra.line ?? null
    this.file = extra.file ?? null
  }
}

/** The exit status that an error leads to: 2 for usage, configuration, its templates and lists of recipients, 4 for the environment, else 1. */
export function exitStatus(error: unknown): number {
  const code = error instanceof BroadsideError ? error.code : ''
  return STATUS[code.split('.')[0] ?? ''] ?? EXIT.failed
}

/** Any thrown value as a problem of a report; unknown errors keep their message under the code `internal`. */
export function problemOf(error: unknown, input: string | null): Problem {
  if (error instanceof BroadsideError)
    return {
      code: error.code,
      message: error.message,
      hint: error.hint,
      input: error.file ?? input,
      line: error.line,
    }
  return {
    code: 'internal',
    message: error instanceof Error ? error.message : String(error),
    hint: null,
    input,
    line: null,
  }
}
