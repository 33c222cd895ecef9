import path from 'node:path'
import type { Inputs } from '../intake/inputs.ts'
import { picturePlaces } from '../intake/picture-places.ts'
import { editsPlace } from '../intake/read-edits.ts'
import { isInside } from '../intake/search.ts'
import type { Manifest } from '../store/manifest.ts'
import type { Run } from './run.ts'
import type { Session } from './session.ts'

/** What a watcher looks at: whole folders, single files, and the folders of single files, which are looked at no deeper. */
export type Watched = {
  readonly deep: readonly string[]
  readonly shallow: readonly string[]
  /** What a change of a file calls for: everything read anew, some articles by their slugs, or nothing. */
  readonly touches: (file: string) => 'office' | ReadonlySet<string>
}

/** What the documents of a run depend on. The images are those that the manifest of the last build names. */
export function watchedBy(run: Run, session: Session, found: Inputs, manifest: Manifest | null): Watched {
  const { configuration, options, kinds } = run.settings
  const office = [
    configuration?.file,
    configuration?.placeOf(['brand', 'organisation']).file,
    options.brand.logo,
    ...(session.outfit.templates ?? []),
    ...(session.outfit.faces ?? []),
    ...kinds.map(({ folder }) => folder),
  ].flatMap(place => (place ? [path.resolve(run.folder, place)] : []))
  const images = new Map((manifest?.entries ?? []).map(({ slug, images = [] }) => [slug, images]))
  const bySource = new Map<string, Set<string>>()
  const note = (file: string, slug: string) => bySource.set(file, (bySource.get(file) ?? new Set()).add(slug))
  for (const { path: file, name, slug } of found.inputs) {
    if (file === null) continue
    note(file, slug)
    note(editsPlace({ path: file, name }).file, slug)
    for (const { src } of images.get(slug) ?? [])
      for (const place of picturePlaces(path.dirname(file), src, options.images.roots)) note(place, slug)
  }
  const files = [...bySource.keys()].filter(file => !found.searched.some(folder => isInside(file, folder)))
  return {
    deep: [...found.searched, ...office, ...options.images.roots],
    shallow: [...new Set(files.map(file => path.dirname(file)))],
    touches: file => {
      if (office.some(place => file === place || isInside(file, place))) return 'office'
      return bySource.get(file) ?? new Set()
    },
  }
}
