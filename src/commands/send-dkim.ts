import path from 'node:path'
import { type DkimKey, readDkimKey } from '../deliver/dkim-key.ts'
import type { Run } from './run.ts'

/** The key that the configuration signs with, null where it names none. */
export async function dkimKey({ settings, folder }: Run): Promise<DkimKey | null> {
  const { dkim } = settings.options.mail
  return dkim && readDkimKey(dkim, path.relative(folder, dkim.keyFile) || dkim.keyFile)
}
