/** How much Markdown is parsed as such. The parser's time grows with the square of some of these. */
const MAX_CHARACTERS = 3_000_000
const MAX_LINES = 30_000
const MAX_MARKS = 60_000
const MAX_BLOCK_LINES = 1_500
const MAX_BLOCK_MARKS = 4_000

/** Deeper nesting of quotations, lists and emphasis than this is an accident or an attack. */
export const MAX_DEPTH = 60

const CONTAINERS = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){61}/
const MARK = /[*_~[\]`<!|]/g

/** Whether a Markdown text is small and plain enough to be parsed in a second or two. */
export function isWithinMeasure(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return false
  const lines = text.split('\n')
  if (lines.length > MAX_LINES) return false
  let marks = 0
  let blockMarks = 0
  let blockLines = 0
  for (const line of lines) {
    const isBlank = line.trim() === ''
    blockLines = isBlank ? 0 : blockLines + 1
    blockMarks = isBlank ? 0 : blockMarks + (line.match(MARK)?.length ?? 0)
    marks += isBlank ? 0 : (line.match(MARK)?.length ?? 0)
    if (blockLines > MAX_BLOCK_LINES || blockMarks > MAX_BLOCK_MARKS || marks > MAX_MARKS) return false
    if (CONTAINERS.test(line)) return false
  }
  return true
}
