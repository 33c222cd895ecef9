import { createHash } from 'node:crypto'
import type { Cache } from '../store/cache.ts'
import { changedImages, type Ingredients } from '../store/freshness.ts'
import type { ManifestEntry, Named } from '../store/manifest.ts'

/** An article's files as an earlier run made them: its entry, the text of `brief.json`, and the PDFs in the order of the entry. */
export type Kept = {
  readonly entry: ManifestEntry
  readonly json: string
  readonly pdfs: readonly Uint8Array[]
}

type Placed = Pick<ManifestEntry, 'slug' | 'input'>

/** What earlier runs made, by what it was made from: an article that is on the shelf is neither parsed nor printed. */
export type Shelf = {
  readonly find: (input: Placed, now: Ingredients) => Promise<Kept | null>
  readonly keep: (kept: Kept) => Promise<void>
}

/** A shelf in a cache; `browser` names the browser that the documents are printed by. */
export function createShelf(cache: Cache, browser: () => Promise<Named>): Shelf {
  const keyOf = async ({
    slug,
    input,
    inputSha256,
    editsSha256,
    settings,
  }: Placed & Omit<Ingredients, 'image' | 'lent'>) => {
    const { name, version } = await browser()
    const made = JSON.stringify([slug, input, inputSha256, editsSha256, settings, name, version])
    return createHash('sha256').update(made).digest('hex')
  }
  const lookUp = async (made: Parameters<typeof keyOf>[0]) => cache.get(await keyOf(made))
  return {
    find: async (input, now) => {
      const bytes =
        (await lookUp({ ...input, ...now })) ??
        (await lookUp({ ...input, ...now, settings: await now.lent() }))
      if (bytes === null) return null
      const { entry, json } = JSON.parse(Buffer.from(bytes).toString()) as Omit<Kept, 'pdfs'>
      if ((await changedImages(entry.images, now.image)).length > 0) return null
      const pdfs = await Promise.all(entry.documents.map(({ key }) => cache.get(key)))
      return pdfs.every(pdf => pdf !== null) ? { entry, json, pdfs } : null
    },
    keep: async ({ entry, json, pdfs }) => {
      await Promise.all(entry.documents.map(({ key }, index) => cache.put(key, pdfs[index]!)))
      await cache.put(await keyOf(entry), Buffer.from(JSON.stringify({ entry, json })))
    },
  }
}
