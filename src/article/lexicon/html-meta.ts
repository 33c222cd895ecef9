/** Names of `<meta>` elements, the surest first, in lower case. */
export const TITLE_KEYS: readonly string[] = [
  'og:title',
  'twitter:title',
  'headline',
  'dc.title',
  'parsely-title',
  'sailthru.title',
]

export const SITE_KEYS: readonly string[] = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'application-name',
  'copyright-holder',
]

export const AUTHOR_KEYS: readonly string[] = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
]

/** Dates that are those of publication by their names. */
export const DATE_KEYS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publication_date',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
]

/** Dates that may be others; the text's own date goes before them. */
export const WEAK_DATE_KEYS: readonly string[] = [
  'date',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
]

/** What content systems put where an author should stand. */
export const NO_AUTHOR =
  /^(?:admin|administrator|editor|editorial|editors?|staff|staff (?:writer|reporter)|news ?(?:desk|room)|web ?master|guest|unknown|n\/?a|none|user\d*|.*\bauthor page)$/i
