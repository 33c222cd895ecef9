import { readFile } from 'node:fs/promises'
import { BroadsideError } from '../error.ts'

/** A secret from the environment: the variable itself, or the first line of the file that `NAME_FILE` names; null where neither is set. */
export async function readSecret(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): Promise<string | null> {
  const value = env[name]
  if (value) return value
  const file = env[`${name}_FILE`]
  if (!file) return null
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new BroadsideError(
      'environment.secret',
      `${name}_FILE names ${file}, which cannot be read (${cause.code}).`,
      {
        hint: `Check the path, or set ${name} itself.`,
        cause,
      },
    )
  })
  return text.split(/\r?\n/, 1)[0]?.trim() || null
}
