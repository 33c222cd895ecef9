/** Words before the names of a byline. */
export const BYLINE_OPENERS =
  /^(?:(?:written|words|story|text|report|reported|analysis|opinion|comment|commentary|review|interview|essay|explainer)\s+by|by|authors?\s*:|byline\s*:|von|par|por|di|a cura di|propos recueillis par|texto de|text von)\s*:?\s+/i

/** Words before a date that stands alone. */
export const DATE_OPENERS =
  /^(?:(?:first\s+)?(?:published|posted|issued|released|dated|updated|last updated|date|publication date|datum|veröffentlicht(?: am)?|stand|publié le|publicado(?: el| em)?|pubblicato(?: il)?|fecha|data))\s*:?\s+(?:on\s+|at\s+)?/i

/** Words of a name that are written small. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de da do dos das del della di du d' la le les van von der den ter ten te op zu zum zur af av bin ibn binti ben al el ap ab y e ole
  ole san st 't of the`.split(/\s+/),
)

/** Words of an employer, a beat or a post: what stands after an author's name. */
export const AFFILIATION_WORDS: ReadonlySet<string> = new Set(
  `institute university college school centre center council ministry office department agency society association foundation trust
  correspondent editor reporter writer staff bureau chief desk news press times post herald tribune journal gazette reuters afp ap
  analyst professor fellow director manager columnist contributor team group company limited inc ltd plc
  politics business science health economics technology environment international national senior special`.split(
    /\s+/,
  ),
)

/** Words that open the name of a place of two words. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'New San Santa Santo São Los Las El La Le Saint St. St Cape Port North South East West Hong Tel Abu Buenos Rio Kuala Addis Dar'.split(
    ' ',
  ),
)

/** One kind of text that is not the article's; a paragraph or list item that matches as a whole is set aside. */
export type Furniture = { readonly why: string; readonly pattern: RegExp; readonly maxWords: number }

export const FURNITURE: readonly Furniture[] = [
  {
    why: 'newsletter line',
    pattern:
      /^(?:sign up|subscribe|get|join|register)\b.*\b(?:newsletters?|inbox|mailing list|e-?mail (?:alerts?|updates?)|briefing|whatsapp|telegram|podcast|updates)\b/i,
    maxWords: 40,
  },
  {
    why: 'newsletter line',
    pattern: /^(?:sign up|subscribe)(?: (?:now|today|here|for free))?[.!]?$/i,
    maxWords: 6,
  },
  {
    why: 'related link',
    pattern:
      /^(?:read more|read next|read also|also read|related(?: (?:stories|story|articles?|coverage|content|links|reading))?|see also|more on this(?: story)?|recommended(?: reading| for you)?|you (?:may|might) also like|don['’]t miss|watch|listen|in pictures|keep reading|continue reading|most read|more from [^:]{1,40})\s*(?::.*|[>»→.]*)$/i,
    maxWords: 30,
  },
  {
    why: 'share line',
    pattern:
      /^(?:share|tweet|pin|email|print|copy link|save|like)(?: (?:this|on|via|with|it|the)\b.*)?[.!]?$/i,
    maxWords: 10,
  },
  {
    why: 'share line',
    pattern:
      /^(?:follow|like|find|join) (?:us|me|him|her|them|@?\w+(?: \w+)?) on (?:x|twitter|facebook|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|whatsapp|telegram)\b/i,
    maxWords: 20,
  },
  {
    why: 'advertisement',
    pattern:
      /^(?:advertisement|advert|ad|sponsored(?: content| by .*)?|paid content|promoted|(?:story|article) continues (?:below|after)(?: (?:the )?(?:ad|advert|advertisement|this))?)[.:]?$/i,
    maxWords: 8,
  },
  { why: 'copyright line', pattern: /^(?:©|\(c\)|copyright\b).*(?:\d{4}|rights reserved)/i, maxWords: 40 },
  { why: 'copyright line', pattern: /^all rights reserved\.?$/i, maxWords: 4 },
  {
    why: 'navigation',
    pattern:
      /^(?:skip to (?:main )?content|back to top|menu|home|search|log ?in|sign in|next article|previous article|load(?:ing)?(?: more)?[.…]*|show (?:more|comments)|(?:leave|post) a comment|\d+ comments?|comments?|tags?:.*|filed under:.*|topics?:.*)$/i,
    maxWords: 12,
  },
  { why: 'reading time', pattern: /^(?:reading time:? ?)?\d{1,2}[ -]min(?:ute)?s?(?: read)?$/i, maxWords: 5 },
  { why: 'end mark', pattern: /^(?:-+ ?(?:30|ends?) ?-+|#+( ?#+)*|ends|\*( ?\*)+)$/i, maxWords: 3 },
  {
    why: 'photo credit',
    pattern:
      /^(?:photo(?:graph)?s?|image|picture|foto|credit)(?: credits?| by| courtesy(?: of)?)?\s*[:/]\s*\S.*[^.!?]$/i,
    maxWords: 12,
  },
  { why: 'photo credit', pattern: /^(?:photo(?:graph)?s?|image|picture)(?: credits?)? by\b/i, maxWords: 12 },
]

/** A credit at the foot; its reporters are the byline where the head names none. */
export const CREDIT =
  /^[([]?(?:(?:additional |original )?(?:reporting|report|writing|written|editing|edited|compiled|research|translation|translated|graphics?|photographs?|production)(?:,? and (?:reporting|writing|editing|graphics?))?(?: contributed)? by)\b/i

/** Headings of blocks of links; the heading goes with the lists that follow it. */
export const FURNITURE_HEADING =
  /^(?:related(?: (?:stories|story|articles?|coverage|content|posts?|links|reading|news))?|more (?:stories|news|like this|from .*|on this(?: story)?)|most (?:read|popular|viewed)|share this.*|recommended(?: for you)?|you (?:may|might) also like|read (?:more|next)|comments?|newsletter|advertisement|trending(?: now)?|top stories|latest news)$/i
