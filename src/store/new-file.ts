import { link, unlink } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { failure, writeBeside } from './write-file.ts'

/** Writes a file that is not there yet, whole or not at all; false where one is. Failures are `output` errors. */
export async function writeNewFile(file: string, content: Uint8Array): Promise<boolean> {
  const folder = path.dirname(file)
  let beside: string | null = null
  try {
    await makeFolder(folder)
    beside = await writeBeside(file, content)
    return await link(beside, file).then(() => true, wasThere)
  } catch (cause) {
    throw failure(folder, cause as NodeJS.ErrnoException)
  } finally {
    if (beside !== null) await unlink(beside).catch(() => undefined)
  }
}

function wasThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
}
