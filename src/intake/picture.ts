import { lstat, readFile, realpath } from 'node:fs/promises'
import type { Note } from '../error.ts'
import { MOST_BYTES, pictureUri } from './picture-bytes.ts'
import { picturePlaces } from './picture-places.ts'
import { isInside } from './search.ts'

/** An image of the article, read and checked: its bytes as a data URI. */
export type Picture = { readonly src: string; readonly uri: string }

/**
 * Reads an image that an article names, from the article's folder or below it, or from one of the roots, and nowhere else.
 * What cannot be read is a note (`image.missing`, `image.outside`, `image.remote`, `image.format`, `image.large`), never an error.
 */
export async function loadPicture(
  folder: string | undefined,
  src: string,
  line: number | null,
  roots: readonly string[] = [],
): Promise<Picture | Note> {
  const note = noteOf(src, line)
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) {
    if (/^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/.test(src)) return { src, uri: src }
    return /^(?:https?:)?\/\//i.test(src)
      ? note(
          'image.remote',
          'is on another machine.',
          'Save it beside the article and name it by its relative path, or allow its host: --allow-remote HOST.',
        )
      : note(
          'image.remote',
          'is not a file beside the article.',
          'Save it beside the article and name it by its relative path.',
        )
  }
  if (folder === undefined && roots.length === 0)
    return note('image.missing', 'cannot be found: the article has no folder.', 'Give the article as a file.')
  const allowed = await Promise.all(
    [...(folder === undefined ? [] : [folder]), ...roots].map(place => realpath(place).catch(() => place)),
  )
  let isOutside = false
  for (const place of picturePlaces(folder, src, roots)) {
    const real = await realpath(place).catch(() => null)
    if (real === null) continue
    if (allowed.some(base => real === base || isInside(real, base))) return readPicture(real, src, line)
    isOutside = true
  }
  if (isOutside)
    return note(
      'image.outside',
      'lies outside the article’s folder.',
      'Move it into that folder, or name its folder in images.roots of the configuration.',
    )
  return note('image.missing', 'cannot be read.', 'Check its name; it is looked for relative to the article.')
}

/** A note of an image, by its address and line; `said` is what is wrong with it. */
export function noteOf(src: string, line: number | null) {
  return (code: string, said: string, hint: string): Note => ({
    code,
    message: `The image ${src.length > 80 ? `${src.slice(0, 77)}…` : src} ${said}`,
    hint,
    line,
  })
}

async function readPicture(file: string, src: string, line: number | null): Promise<Picture | Note> {
  const note = noteOf(src, line)
  try {
    const { size, ...stat } = await lstat(file).then(found => ({ size: found.size, isFile: found.isFile() }))
    if (!stat.isFile)
      return note('image.format', 'is not a file.', 'Name a PNG, JPEG, GIF, WebP or SVG file.')
    if (size > MOST_BYTES) return note('image.large', 'has more than 20 MB.', 'Scale it down.')
    const uri = pictureUri(await readFile(file))
    return uri === null
      ? note('image.format', 'is not a PNG, JPEG, GIF, WebP or SVG file.', 'Convert it to one of these.')
      : { src, uri }
  } catch {
    return note('image.missing', 'cannot be read.', 'Check its permissions.')
  }
}
