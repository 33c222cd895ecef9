import type { Settings } from '../options/settings.ts'

/** Where a key of the configuration stands, as errors take it; nothing where there is no configuration. */
export function placed(
  { configuration }: Settings,
  keys: readonly PropertyKey[],
): { readonly file?: string; readonly line?: number } {
  const place = configuration?.placeOf(keys)
  return { ...(place ? { file: place.file } : {}), ...(place?.line ? { line: place.line } : {}) }
}
