/** An instant in seconds UTC as `D:20260312000000Z` (ISO 32000-1 §7.9.4). */
export function pdfDate(seconds: number): string {
  return `D:${new Date(seconds * 1000)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/\D/g, '')}Z`
}
