import { readdir, rmdir, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { ManifestEntry } from './manifest.ts'

/** Removes the files of entries from an output folder, and their folders where nothing else is in them; nothing outside of it is touched. */
export async function removeEntries(out: string, entries: readonly ManifestEntry[]): Promise<void> {
  for (const { slug, documents, files = [] } of entries) {
    const folder = path.join(out, path.basename(slug))
    for (const { file } of [...documents, ...files]) {
      // A manifest is a file like others: what it names is trusted only below its own entry's folder.
      const place = path.join(folder, path.basename(file))
      if (place === path.resolve(out, file)) await unlink(place).catch(() => undefined)
    }
    await rmdir(folder).catch(() => undefined)
  }
}

/** Removes from an entry's folder the HTML and the pictures of these documents that a build did not write, for they are of an earlier state. */
export async function removePages(
  folder: string,
  kinds: readonly string[],
  written: readonly string[],
): Promise<void> {
  const fresh = new Set(written)
  const stale = (await readdir(folder)).filter(name => {
    const kind = /^(.+?)(?:\.html|-[1-9]\d*\.png)$/.exec(name)?.[1]
    return kind !== undefined && kinds.includes(kind) && !fresh.has(name)
  })
  await Promise.all(stale.map(name => unlink(path.join(folder, name)).catch(() => undefined)))
}
