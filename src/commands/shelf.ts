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

/** What prints the documents: the browser, and the one that is expected to before it has booted. */
type Printing = { readonly browser: () => Promise<Named>; readonly expectedBrowser: () => Promise<Named> }

/** A shelf in a cache. */
export function createShelf(cache: Cache, { browser, expectedBrowser }: Printing): Shelf {
  const keyOf = (
    { slug, input, inputSha256, editsSha256, settings }: Placed & Omit<Ingredients, 'image' | 'lent'>,
    { name, version }: Named,
  ) => {
    const made = JSON.stringify([slug, input, inputSha256, editsSha256, settings, name, version])
    return createHash('sha256').update(made).digest('hex')
  }
  const lookUp = async (made: Parameters<typeof keyOf>[0]) => cache.get(keyOf(made, await expectedBrowser()))
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
      await cache.put(keyOf(entry, await browser()), Buffer.from(JSON.stringify({ entry, json })))
    },
  }
}
