import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BriefJson } from '../documents/brief-json.ts'
import { BroadsideError } from '../error.ts'
import type { ManifestDocument, ManifestEntry } from '../store/manifest.ts'

/** What a build made of one article, read back and held against the digests of its manifest. */
export type Parcel = {
  readonly slug: string
  readonly input: string
  readonly brief: BriefJson
  readonly documents: readonly ParcelDocument[]
}

export type ParcelDocument = Pick<ManifestDocument, 'kind' | 'sha256' | 'pages' | 'bytes'> & {
  readonly pdf: Uint8Array
}

const REBUILD = 'Build it again: broadside build'

/** Reads the files of an entry of an output folder; `shown` is how messages name the folder. Throws `output.*` for what is not as it was built. */
export async function readParcel(entry: ManifestEntry, out: string, shown: string): Promise<Parcel> {
  const read = (file: string, sha256: string) => readFileOf({ file, sha256 }, out, shown)
  const json = entry.files?.find(({ file }) => file === `${entry.slug}/brief.json`)
  if (json === undefined)
    throw new BroadsideError('output.no-brief', `${shown} has no brief.json of ${entry.slug}.`, {
      hint: REBUILD,
    })
  const documents: ParcelDocument[] = []
  for (const { kind, file, sha256, pages, bytes } of entry.documents)
    documents.push({ kind, sha256, pages, bytes, pdf: await read(file, sha256) })
  const brief = parseBrief(await read(json.file, json.sha256), path.join(shown, json.file))
  return { slug: entry.slug, input: entry.input, brief, documents }
}

async function readFileOf(
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  out: string,
  shown: string,
): Promise<Uint8Array> {
  const name = path.join(shown, file)
  const target = path.resolve(out, file)
  if (!target.startsWith(path.resolve(out) + path.sep))
    throw new BroadsideError('output.damaged', `The manifest names ${file}, which is not in ${shown}.`, {
      hint: REBUILD,
    })
  const bytes = await readFile(target).catch((cause: NodeJS.ErrnoException) => {
    throw new BroadsideError(
      'output.missing',
      cause.code === 'ENOENT' ? `${name} is gone.` : `${name} cannot be read (${cause.code}).`,
      { hint: REBUILD, cause },
    )
  })
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new BroadsideError(
      'output.changed',
      `${name} is not the file that was built: its digest is another.`,
      {
        hint: REBUILD,
      },
    )
  return bytes
}

function parseBrief(bytes: Uint8Array, name: string): BriefJson {
  const brief = JSON.parse(new TextDecoder().decode(bytes)) as BriefJson
  if (brief.schemaVersion === 1) return brief
  throw new BroadsideError(
    'output.later-version',
    `${name} is of schema version ${brief.schemaVersion}, which this Broadside cannot read.`,
    { hint: 'Update Broadside, or build again.' },
  )
}
