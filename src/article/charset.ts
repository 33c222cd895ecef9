/** How far a declaration is looked for; the standard's 1,024 bytes are too few for pages that begin with scripts. */
const WINDOW = 8192

const DECLARED = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})/i
const XML_DECLARED = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([a-z0-9_:.-]{1,40})/i

/** Encodings of one byte a character: text that is valid UTF-8 all the same was mislabelled. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|macintosh|koi8-|ibm866|x-mac-)/

/**
 * The encoding that a page declares for itself (`<meta charset>`, `http-equiv`, XML declaration) where it has to be used:
 * a WHATWG encoding name, or null for UTF-8, byte order marks, unknown labels, and bytes that are UTF-8 whatever they say.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, WINDOW))
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(start)) return null
  const name = nameOf((DECLARED.exec(start) ?? XML_DECLARED.exec(start))?.[1] ?? '')
  if (name === null || /^utf-/.test(name)) return null
  return SINGLE_BYTE.test(name) && isUtf8(bytes) ? null : name
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
