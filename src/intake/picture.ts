import { lstat, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Note } from '../error.ts'

/** An image of the article, read and checked: its bytes as a data URI. */
export type Picture = { readonly src: string; readonly uri: string }

const MOST_BYTES = 20 * 2 ** 20

const SIGNATURES: readonly { readonly type: string; readonly test: (bytes: Buffer) => boolean }[] = [
  { type: 'image/png', test: b => b.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' },
  { type: 'image/jpeg', test: b => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff },
  { type: 'image/gif', test: b => /^GIF8[79]a/.test(b.subarray(0, 6).toString('latin1')) },
  { type: 'image/webp', test: b => /^RIFF....WEBP/s.test(b.subarray(0, 12).toString('latin1')) },
  {
    type: 'image/svg+xml',
    test: b =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(
        b.subarray(0, 4096).toString('utf8'),
      ),
  },
]

/**
 * Reads an image that an article names, from the article's folder or below it and nowhere else.
 * What cannot be read is a note (`image.missing`, `image.outside`, `image.remote`, `image.format`, `image.large`), never an error.
 */
export async function loadPicture(
  folder: string | undefined,
  src: string,
  line: number | null,
): Promise<Picture | Note> {
  const note = (code: string, message: string, hint: string): Note => ({ code, message, hint, line })
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) {
    if (/^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/.test(src)) return { src, uri: src }
    return note(
      'image.remote',
      `The image ${short(src)} is not a file beside the article.`,
      'Save it beside the article and name it by its relative path.',
    )
  }
  if (folder === undefined)
    return note(
      'image.missing',
      `The image ${short(src)} cannot be found: the article has no folder.`,
      'Give the article as a file.',
    )
  const file = path.resolve(folder, decode(src.replace(/[?#].*$/, '')))
  try {
    const [real, base] = [await realpath(file), await realpath(folder)]
    if (real !== base && !real.startsWith(base + path.sep))
      return note(
        'image.outside',
        `The image ${short(src)} lies outside the article’s folder.`,
        'Move it into that folder.',
      )
    const stat = await lstat(real)
    if (!stat.isFile())
      return note(
        'image.format',
        `The image ${short(src)} is not a file.`,
        'Name a PNG, JPEG, GIF, WebP or SVG file.',
      )
    if (stat.size > MOST_BYTES)
      return note('image.large', `The image ${short(src)} has more than 20 MB.`, 'Scale it down.')
    const bytes = await readFile(real)
    const type = SIGNATURES.find(signature => signature.test(bytes))?.type
    if (!type)
      return note(
        'image.format',
        `The image ${short(src)} is not a PNG, JPEG, GIF, WebP or SVG file.`,
        'Convert it to one of these.',
      )
    return { src, uri: `data:${type};base64,${bytes.toString('base64')}` }
  } catch {
    return note(
      'image.missing',
      `The image ${short(src)} cannot be read.`,
      'Check its name; it is looked for relative to the article.',
    )
  }
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}

function short(src: string): string {
  return src.length > 80 ? `${src.slice(0, 77)}…` : src
}
