import { stat } from 'node:fs/promises'
import path from 'node:path'
import { BroadsideError } from '../error.ts'

const NAMES = ['broadside.config.yaml', 'broadside.config.yml', 'broadside.config.json'] as const

/** The configuration file that lies in a folder, or null; two of them are an error. */
export async function findConfiguration(folder: string): Promise<string | null> {
  const found: string[] = []
  for (const name of NAMES) if (await isThere(path.join(folder, name))) found.push(name)
  if (found.length > 1)
    throw new BroadsideError(
      'config.ambiguous',
      `There are several configuration files: ${found.join(', ')}.`,
      {
        hint: 'Keep one, or name the one to use with --config.',
      },
    )
  return found[0] === undefined ? null : path.join(folder, found[0])
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
