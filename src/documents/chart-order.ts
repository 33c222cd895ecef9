const FULL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const QUARTER = /^(?:q([1-4])\s(\d{4})|(\d{4})[-\s]?q([1-4]))$/i
const SPAN = /^(\d{4})[/–-]\d{2,4}$/

/** The place of a year, month, day, quarter or financial year on a scale of years; null for any other text. */
export function timeOf(label: string): number | null {
  const [date, year, month = '1', day = '1'] = FULL_DATE.exec(label) ?? []
  if (date !== undefined) {
    if (Number(month) < 1 || Number(month) > 12) return SPAN.test(label) ? Number(year) : null
    return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372
  }
  const quarter = QUARTER.exec(label)
  if (quarter) return Number(quarter[2] ?? quarter[3]) + (Number(quarter[1] ?? quarter[4]) - 1) / 4
  const span = SPAN.exec(label)
  return span ? Number(span[1]) : null
}

/** Whether names have an order of their own, which sorting would destroy: rising numbers (age groups, sizes), months, grades. */
export function isOrdered(labels: readonly string[], lang: string): boolean {
  const numbers = labels.map(label => /\d+/.exec(label)?.[0]).map(found => (found ? Number(found) : null))
  const numbered = numbers.filter(number => number !== null)
  if (numbered.length >= Math.max(2, labels.length - 1) && rises(numbered)) return true
  return [monthsOf(lang), ...GRADES].some(scale => {
    const places = labels.map(label => placeOf(label.toLowerCase(), scale))
    return places.every(place => place >= 0) && rises(places)
  })
}

const GRADES = [
  ['very low', 'low', 'medium', 'high', 'very high'],
  ['very small', 'small', 'medium', 'large', 'very large'],
  ['poor', 'fair', 'good', 'very good', 'excellent'],
]

function placeOf(label: string, scale: readonly string[]): number {
  return scale.findIndex(name => label === name || (label.length >= 3 && name.startsWith(label)))
}

function rises(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number >= (numbers[i - 1] ?? number)) && numbers.at(-1) !== numbers[0]
}

function monthsOf(lang: string): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2001, month, 1))).toLowerCase(),
  )
}
