import { BroadsideError, type Note } from '../error.ts'

/** Windows-1252 where it differs from Latin-1: the characters of bytes 0x80 to 0x9f, WHATWG Encoding §9. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** More than this share of control characters is no text in any encoding that is read here. */
const CONTROL_SHARE = 0.02

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/g

/**
 * The text of a file: in the encoding given, else UTF-8, UTF-16 with a byte order mark, or (line by line, with a note) Windows-1252.
 * Line ends become `\n`. Throws `input.binary` for what is no text and `input.empty` for blank files.
 */
export function decode(
  bytes: Uint8Array,
  charset: string | null = null,
): { readonly text: string; readonly notes: readonly Note[] } {
  const { raw, notes } = charset === null ? decodeBytes(bytes) : { raw: decodeAs(charset, bytes), notes: [] }
  const controls = raw.match(CONTROLS)?.length ?? 0
  if (raw.startsWith('%PDF-') || raw.includes('\0') || controls > raw.length * CONTROL_SHARE)
    throw new BroadsideError('input.binary', 'The file is not text.', {
      hint: 'Give Markdown or plain text, saved as UTF-8.',
    })
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
  if (!/[^\s\ufeff\u200b]/.test(text))
    throw new BroadsideError('input.empty', 'The file has no text in it.', {
      hint: 'Check that the article was saved.',
    })
  return { text, notes }
}

function decodeBytes(bytes: Uint8Array): { raw: string; notes: readonly Note[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { raw: new TextDecoder('utf-16le').decode(bytes), notes: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { raw: new TextDecoder('utf-16be').decode(bytes), notes: [] }
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] }
  } catch {
    return decodeMixed(bytes)
  }
}

/** Lines that are valid UTF-8 stay so: a file pasted together from two sources keeps its good half. */
function decodeMixed(bytes: Uint8Array): { raw: string; notes: readonly Note[] } {
  const lines: string[] = []
  let firstBad: number | null = null
  for (let start = 0; start <= bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    const line = bytes.subarray(start, end)
    try {
      lines.push(new TextDecoder('utf-8', { fatal: true }).decode(line))
    } catch {
      firstBad ??= lines.length + 1
      lines.push(decodeWindows1252(line))
    }
    start = end + 1
  }
  return {
    raw: lines.join('\n'),
    notes: [
      {
        code: 'input.encoding',
        message: 'The file is not valid UTF-8; it was read as Windows-1252 where it is not.',
        hint: 'Save the file as UTF-8.',
        line: firstBad,
      },
    ],
  }
}

/** Not left to the platform's decoder: Node 20 reads Windows-1252 as Latin-1, without its quotation marks and dashes. */
function decodeAs(charset: string, bytes: Uint8Array): string {
  return charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes)
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte)
  return text
}
