/** Elements whose content is never text of an article: it runs, styles, frames, asks for input or navigates. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set(
  `script style iframe frame frameset noscript noframes template object embed applet param svg math canvas audio video source track
  form input button select option textarea label fieldset dialog menu nav head title meta link base map area`.split(
    /\s+/,
  ),
)

/** Those among them that show no text of their own: a page has many, and they are counted by kind. */
export const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(
  `script style iframe frame frameset noframes template object embed applet param canvas audio video source track input meta link base
  map area title`.split(/\s+/),
)

/** Elements that begin and end a line of text; all others run on in it. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary
  table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
)

/** Blocks that stand in the flow of an article as they are; every other block is a wrapper around some of these. */
export const LEAF_ELEMENTS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl dir table figure blockquote pre listing xmp hr'.split(' '),
)

/** Parts of a page that are not its article, by element or ARIA role (WAI-ARIA 1.2 §5.3.4, landmarks). */
export const LANDMARKS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  search: 'navigation',
  footer: 'footer',
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  tablist: 'navigation',
  banner: 'page header',
  contentinfo: 'footer',
  dialog: 'pop-up',
  alertdialog: 'pop-up',
  tooltip: 'pop-up',
}

/** One kind of page furniture by the words of an element's class and id ("article__share-bar": "article share bar"). */
export type PageFurniture = { readonly why: string; readonly pattern: RegExp }

export const PAGE_FURNITURE: readonly PageFurniture[] = [
  {
    why: 'cookie notice',
    pattern: / (?:cookies?|consent|gdpr|ccpa|onetrust|cmp|privacy (?:banner|notice|bar)) /,
  },
  {
    why: 'navigation',
    pattern:
      / (?:nav|navs|navbar|navigation|menus?|breadcrumbs?|crumbs|skip ?link|skip to|skip nav|pagination|pager|toc|table of contents|masthead|top ?bar|site ?nav|off ?canvas|back to top) /,
  },
  {
    why: 'newsletter line',
    pattern: / (?:newsletters?|subscribe|subscription|sign ?up|mailing list|opt ?in|email capture) /,
  },
  {
    why: 'share line',
    pattern:
      / (?:share|shares|sharing|sharer|share(?:bar|tools|links|buttons)|social|socials|social(?:bar|links|icons|media|share)|add ?this|share ?this|addtoany|follow us) /,
  },
  {
    why: 'advertisement',
    pattern:
      / (?:ad|ads|advert|adverts|advertisements?|advertising|adsense|adsbygoogle|ad ?slot|ad ?unit|dfp|gpt|mpu|leaderboard|sponsor|sponsored|sponsors|sponsorship|promos?|promotion|promoted|partner content) /,
  },
  {
    why: 'related link',
    pattern:
      / (?:related|recommend|recommended|recommendations|recirc|recirculation|read ?more|read ?next|read ?also|see also|more (?:from|stories|news|on|articles|links)|most (?:read|popular|viewed|shared)|popular|trending|up next|next up|teasers?|outbrain|taboola|zergnet|rail|sidebar|side bar|onward|latest (?:news|stories)) /,
  },
  {
    why: 'comments',
    pattern:
      / (?:comments?|commenting|comment (?:list|section|form|count)|disqus|discussion|respond|livefyre|coral) /,
  },
  { why: 'tags', pattern: / (?:tags?|tag ?list|tag ?cloud|keywords|topics|filed under) / },
  {
    why: 'author note',
    pattern:
      / (?:(?:author|writer|contributor)s? (?:bio|box|card|info|profile|note|about)|about (?:the )?(?:author|writer)s?|bio|author ?box) /,
  },
  {
    why: 'pop-up',
    pattern:
      / (?:modal|pop ?up|pop ?over|overlay|light ?box|tool ?tip|toast|interstitial|paywall|reg ?wall) /,
  },
  {
    why: 'navigation',
    pattern:
      / (?:tool ?bar|tools|utility|utilities|print ?(?:link|button|only)|font ?size|audio ?player|listen) /,
  },
  { why: 'footer', pattern: / (?:colophon|copyright|site ?footer|page ?footer|footer) / },
]

/** Classes of text that a style sheet hides from the eye, for screen readers only. */
export const HIDDEN_CLASSES =
  / (?:sr only|screen ?reader(?: text| only)?|visually ?hidden|visuallyhidden|hidden visually|a11y hidden|offscreen|is hidden|display none|d none|print hidden) /

export const PULL_QUOTE_CLASSES = / (?:pull ?quotes?|pullquote|pq|quote ?out|callout quote) /

export const BYLINE_CLASSES = / (?:byline|by line|authors?|author name|contributors?|writer|reporter|vcard) /

export const SUBTITLE_CLASSES =
  / (?:subtitle|sub ?title|sub ?head(?:line|ing)?|standfirst|dek|deck|strap ?line|kicker text|lede ?text|entry summary|article summary|teaser text) /

/** Headings of links that belong to the article. */
export const SOURCES_HEADING =
  /^(?:sources?|references?|notes?|foot ?notes?|end ?notes?|further reading|bibliography|citations?|works cited|links|external links|documents?|quellen|literatur|références|fuentes)\b.{0,20}$/i
