import type { Format } from './source.ts'

/** The extensions of articles and how each is read. */
const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
}

/** The extensions that a folder is searched for, as messages list them. */
export const SEARCHED: readonly string[] = Object.keys(EXTENSIONS)

/** The format that an extension (`.md`, in any case) stands for, or null. */
export function formatOf(extension: string): Format | null {
  return EXTENSIONS[extension.toLowerCase()] ?? null
}

/** The format of content without a telling name: by its first bytes, else plain text. */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'docx'
  const start = beginning(bytes)
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|title|meta|main|article)\b/i.test(
      start,
    )
  )
    return 'html'
  if (/^---[ \t]*\r?\n/.test(start)) return 'markdown'
  return /^#{1,6}[ \t]+\S/m.test(start) ? 'markdown' : 'text'
}

/** What a file is that holds no text, for messages (`a PDF file`); null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  const wide = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')
  return !wide && bytes.subarray(0, 8192).includes(0) ? 'a binary file' : null
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['\x1f\x8b', 'a compressed file'],
]

function beginning(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(wide).decode(bytes.subarray(0, 2048)).replace(/^\s+/, '')
}
