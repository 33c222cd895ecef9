import { BroadsideError } from '../error.ts'
import type { Input } from '../intake/inputs.ts'
import type { Format } from '../intake/source.ts'

/** `--format` speaks of standard input: without it among the inputs it is a `usage` error rather than ignored. */
export function refuseFormat(format: Format | null, inputs: readonly Input[]): void {
  if (format !== null && !inputs.some(input => input.path === null))
    throw new BroadsideError(
      'usage.format',
      '--format is for standard input, which is not among the inputs.',
      {
        hint: 'Name - as an input, or leave --format out: files are read by their extension.',
      },
    )
}
