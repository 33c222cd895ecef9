import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

const LEAST_ROOM = 2 ** 14

/**
 * The bytes of a regular file that has at most so many, and why there are none otherwise: `not-a-file` for a folder, a pipe or a device.
 * Read at once, for thousands of small files take thrice as long in turns. Throws the system's errors.
 */
export function readRegularFile(file: string, most: number): Buffer | 'not-a-file' | 'too-large' {
  // Without O_NONBLOCK, which Windows does not know, to open a pipe waits for its writer.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = fstatSync(handle)
    return found.isFile() ? readAtMost(handle, most, found.size) : 'not-a-file'
  } finally {
    closeSync(handle)
  }
}

/** The size that a file states may be wrong (/proc) or grow, so the bytes are counted as they come. */
function readAtMost(handle: number, most: number, stated: number): Buffer | 'too-large' {
  let bytes = Buffer.allocUnsafe(Math.min(most, Math.max(stated, LEAST_ROOM)) + 1)
  let size = 0
  for (;;) {
    const read = readSync(handle, bytes, size, bytes.length - size, null)
    size += read
    if (size > most) return 'too-large'
    if (read === 0) return bytes.subarray(0, size)
    if (size === bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(most, 2 * size) + 1)
      bytes.copy(larger)
      bytes = larger
    }
  }
}
