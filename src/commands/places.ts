import type { Places } from '../intake/inputs.ts'
import type { Run } from './run.ts'

/** Where the inputs of a call come from. */
export function placesOf({ folder, settings: { options, configuration } }: Run): Places {
  return {
    folder,
    configured: configuration && { folder: configuration.folder, inputs: options.inputs },
    out: options.out,
  }
}
