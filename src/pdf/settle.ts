/** Takes the time of day out of a print, so that the same page gives the same identifier. Widths stay, and with them every offset in the file. */
export function settled(printed: Uint8Array): Uint8Array {
  const text = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength).toString('latin1')
  return Buffer.from(text.replace(/(?<=\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, '19700101000000'), 'latin1')
}
