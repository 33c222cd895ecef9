import { existsSync } from 'node:fs'
import path from 'node:path'
import { installation } from '../installation.ts'
import type { Inputs } from '../intake/inputs.ts'
import { isInside } from '../intake/search.ts'
import { type ManifestEntry, mergeEntries, type Named, updateManifest } from '../store/manifest.ts'

/**
 * Merges what was built into the manifest of the output folder. A build of all inputs of the configuration drops every entry
 * that is none of them, one of whole folders the entries whose input is gone from there, and returns them; their files stay.
 */
export async function recordEntries(
  out: string,
  base: string,
  found: Inputs,
  entries: readonly ManifestEntry[],
  browser: Named,
): Promise<readonly ManifestEntry[]> {
  const gone = droppedBy(found, base)
  let dropped: readonly ManifestEntry[] = []
  await updateManifest(out, before => {
    dropped = before?.entries.filter(gone) ?? []
    return {
      schemaVersion: 1,
      generator: { name: 'broadside', version: installation().version },
      browser: { name: browser.name, version: browser.version },
      entries: mergeEntries(before?.entries ?? [], entries, gone),
    }
  })
  return dropped
}

/** Tells which entries of a manifest are of inputs that are gone, as far as what was searched shows it. */
export function droppedBy(found: Inputs, base: string): (entry: ManifestEntry) => boolean {
  const current = new Set(found.inputs.map(input => input.slug))
  return entry =>
    !current.has(entry.slug) &&
    (found.whole === 'configured' || found.whole.some(folder => isGone(entry.input, folder, base)))
}

/** Whether an input lay in a folder and does so no more; names are relative to `base`, to the folder where that lies outside. */
function isGone(input: string, folder: string, base: string): boolean {
  const file = path.resolve(isInside(folder, base) ? base : folder, input)
  return isInside(file, folder) && !existsSync(file)
}
