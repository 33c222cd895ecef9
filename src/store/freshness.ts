import path from 'node:path'
import { type FileDigest, fileDigest } from './file-digests.ts'
import type { ManifestEntry } from './manifest.ts'

/**
 * What an entry would be made from now. `image` gives the digest of an image by the address in the article, null where it
 * cannot be had, and `on-request` where only fetching it would tell.
 */
export type Ingredients = Pick<ManifestEntry, 'inputSha256' | 'editsSha256' | 'settings'> & {
  readonly image: (src: string) => Promise<string | null | 'on-request'>
  /** What `settings` would be were the system's fonts part of them, as they are of an article in a script that no other font has. */
  readonly lent: () => Promise<string>
}

/** Why an entry is not what a build would make: its reason, and the file or image that it is about. */
export type Staleness = {
  readonly reason:
    | 'input-changed'
    | 'edits-changed'
    | 'settings-changed'
    | 'image-changed'
    | 'image-not-fetched'
    | 'output-missing'
    | 'output-changed'
  readonly subject: string | null
}

/** All that keeps an entry of an output folder from being up to date, by content and never by times; empty where nothing does. */
export async function stalenessOf(
  entry: ManifestEntry,
  now: Ingredients,
  out: string,
  digestOf: FileDigest = fileDigest,
): Promise<readonly Staleness[]> {
  const found: Staleness[] = []
  if (entry.inputSha256 !== now.inputSha256) found.push({ reason: 'input-changed', subject: null })
  if (entry.editsSha256 !== now.editsSha256) found.push({ reason: 'edits-changed', subject: null })
  if (entry.settings !== now.settings && entry.settings !== (await now.lent()))
    found.push({ reason: 'settings-changed', subject: null })
  found.push(...(await changedImages(entry.images, now.image)))
  for (const { file, sha256 } of [...entry.documents, ...(entry.files ?? [])]) {
    const digest = await digestOf(path.join(out, file))
    if (digest === null) found.push({ reason: 'output-missing', subject: file })
    else if (digest !== sha256) found.push({ reason: 'output-changed', subject: file })
  }
  return found
}

/** The images that are not as they were; what only fetching would tell is taken as it was, unless it was never had. */
export async function changedImages(
  images: ManifestEntry['images'],
  now: Ingredients['image'],
): Promise<readonly Staleness[]> {
  const changed: Staleness[] = []
  for (const { src, sha256 } of images ?? []) {
    const digest = await now(src)
    if (digest === 'on-request') {
      if (sha256 === null) changed.push({ reason: 'image-not-fetched', subject: src })
    } else if (digest !== sha256) changed.push({ reason: 'image-changed', subject: src })
  }
  return changed
}

/** The files of entries whose digests their freshness is told by. */
export function filesOf(entries: readonly ManifestEntry[], out: string): readonly string[] {
  return entries.flatMap(({ documents, files = [] }) =>
    [...documents, ...files].map(({ file }) => path.join(out, file)),
  )
}
