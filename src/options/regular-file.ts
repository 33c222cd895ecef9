import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Opens a regular file to read, which the caller closes; null for a folder, a pipe or a device. Throws the system's errors. */
export async function openRegularFile(file: string): Promise<FileHandle | null> {
  // Without O_NONBLOCK, which Windows does not know, to open a pipe waits for its writer.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if ((await handle.stat()).isFile()) return handle
  } catch (error) {
    await handle.close()
    throw error
  }
  await handle.close()
  return null
}

/** The bytes of a regular file that has at most so many, and why there are none otherwise. Throws the system's errors. */
export async function readRegularFile(
  file: string,
  most: number,
): Promise<Buffer | 'not-a-file' | 'too-large'> {
  const handle = await openRegularFile(file)
  if (handle === null) return 'not-a-file'
  try {
    // The size that a file states may be wrong (/proc) or grow, so the bytes are counted as they come.
    const bytes = Buffer.alloc(most + 1)
    let size = 0
    for (let read = -1; read !== 0 && size <= most; size += read)
      read = (await handle.read(bytes, size, bytes.length - size)).bytesRead
    return size > most ? 'too-large' : bytes.subarray(0, size)
  } finally {
    await handle.close()
  }
}
