/** An opening mark and the marks that may close it. */
export type MarkPair = { readonly open: string; readonly close: string }

/** Pairs that mean the same in every language: nothing else is opened by them. */
const SHARED: readonly MarkPair[] = [
  { open: '“', close: '”' },
  { open: '"', close: '"' },
  { open: '«', close: '»' },
  { open: '„', close: '“”' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
  { open: '‘', close: '’' },
  { open: "'", close: "'" },
]

/** Pairs that a language sets before the shared ones (CLDR delimiters and the printers' habits beside them). */
const BY_LANGUAGE: Readonly<Record<string, readonly MarkPair[]>> = {
  de: [
    { open: '»', close: '«' },
    { open: '‚', close: '‘' },
    { open: '›', close: '‹' },
  ],
  da: [{ open: '»', close: '«' }],
  sv: [{ open: '”', close: '”' }],
  fi: [
    { open: '”', close: '”' },
    { open: '»', close: '»' },
  ],
  fr: [{ open: '‹', close: '›' }],
  nl: [{ open: '‚', close: '’' }],
  pl: [{ open: '‚', close: '’' }],
}

/** The pairs of quotation marks of a language (BCP 47), its own before those shared by all. */
export function markPairs(lang: string): readonly MarkPair[] {
  return [...(BY_LANGUAGE[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? []), ...SHARED]
}

/** Words that begin with an apostrophe, which opens nothing ("’em", "’90s"). */
export const ELISIONS = /^[’‘'](?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|n|round|neath|tude)\b)/iu
