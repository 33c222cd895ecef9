/**
 * Takes out of a print what differs between two runs over the same page: the time of day, and the numbers that Chromium gives
 * to table cells (`node00000184`), which count on from page to page. Widths stay, so every offset in the file stays true.
 */
export function settled(printed: Uint8Array): Uint8Array {
  const text = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength).toString('latin1')
  const numbers = [...new Set(text.match(/(?<=\(node)\d{8}(?=\))/g) ?? [])].sort()
  const renumbered = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]))
  return Buffer.from(
    text
      .replace(/(?<=\(node)\d{8}(?=\))/g, number => renumbered.get(number) ?? number)
      .replace(/(?<=\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, '19700101000000'),
    'latin1',
  )
}
