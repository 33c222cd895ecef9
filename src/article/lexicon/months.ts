/** The months of the languages that articles are read in, January first; abbreviations after the full names. */
const NAMES: readonly (readonly string[])[] = [
  'january|february|march|april|may|june|july|august|september|october|november|december'.split('|'),
  'jan|feb|mar|apr|may|jun|jul|aug|sept|oct|nov|dec'.split('|'),
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'.split('|'),
  'jänner|feber|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez'.split('|'),
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|'),
  'janv|févr|mars|avr|mai|juin|juil|aout|sept|oct|nov|déc'.split('|'),
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'.split('|'),
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro'.split('|'),
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre'.split('|'),
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|'),
  'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|'),
  'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר'.split('|'),
]

/** The number of a month (1 to 12) by its lower-case name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(names => names.map((name, index) => [name, index + 1] as const)),
)

/** Words that may stand in a date beside its day, month and year: weekdays and particles. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun of the on
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so den der am vom
  lundi mardi mercredi jeudi vendredi samedi dimanche le du
  lunes martes miércoles jueves viernes sábado domingo de del el
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
  lunedì martedì mercoledì giovedì venerdì sabato domenica il
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag op
  الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد`
    .trim()
    .split(/\s+/),
)
