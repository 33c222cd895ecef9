const MOST_WORDS = 10
const LEAST_WORDS = 4
const MOST_CHARACTERS = 160

/** Words that open a clause that a headline can do without, when it follows a comma or stands before a verb phrase. */
const CLAUSE =
  /^(?:but|and|as|after|while|amid|before|because|when|since|although|though|despite|with|setting|leaving|raising|forcing)$/i
const OPENING = /[“‘«„"]/g
const CLOSING = /[”’»"]/g

/**
 * A headline of at most ten words where the title allows: cut only at a colon, dash, semicolon or before a clause,
 * never within quotation marks; else the whole title, and only a title of more than 160 characters is broken off, with "…".
 */
export function headline(title: string): string {
  if (words(title) <= MOST_WORDS) return title
  return bySeparator(title) ?? byClause(title) ?? brokenOff(title)
}

function words(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

function allowed(text: string): boolean {
  const count = words(text)
  return count >= LEAST_WORDS && count <= MOST_WORDS && balanced(text)
}

function balanced(text: string): boolean {
  // An apostrophe inside a word is not a closing quotation mark.
  const plain = text.replace(/(?<=[\p{L}\p{N}])[’'](?=[\p{L}])/gu, '').replace(/(?<=s)[’'](?=\s)/g, '')
  return (plain.match(OPENING)?.length ?? 0) <= (plain.match(CLOSING)?.length ?? 0)
}

function bySeparator(title: string): string | null {
  const parts = title.split(/\s*[:;]\s+|\s+[–—-]\s+/)
  if (parts.length < 2) return null
  const best = parts.filter(allowed).sort((a, b) => words(b) - words(a))[0]
  return best === undefined ? null : upperFirst(best.trim())
}

function byClause(title: string): string | null {
  const tokens = title.split(/\s+/)
  for (let end = Math.min(tokens.length - 1, MOST_WORDS); end >= LEAST_WORDS; end--) {
    const afterComma = /[,，、]$/.test(tokens[end - 1] ?? '') && CLAUSE.test(tokens[end] ?? '')
    const beforeClause = /^(?:but|as|after|while|amid|because|despite|although|though)$/i.test(
      tokens[end] ?? '',
    )
    if (!afterComma && !beforeClause) continue
    const head = tokens
      .slice(0, end)
      .join(' ')
      .replace(/[,，、]$/, '')
    if (allowed(head)) return head
  }
  return null
}

function brokenOff(title: string): string {
  if (title.length <= MOST_CHARACTERS) return title
  const cut = title.slice(0, MOST_CHARACTERS - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_CHARACTERS / 2)).trimEnd()}…`
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}
