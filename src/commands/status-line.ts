/** How far a batch is: articles done of all, those under way, and the milliseconds since the first was begun. */
export type Standing = {
  readonly done: number
  readonly total: number
  readonly running: readonly string[]
  readonly milliseconds: number
}

const LONGEST_NAME = 30
const WIDTH = 20

/** A batch at a glance, while it goes on: a bar, the count, the rate, the time to go, and what is under way. */
export function statusLine({ done, total, running, milliseconds }: Standing): string {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH)
  const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`
  const seconds = milliseconds / 1000
  // A rate out of less than a second says nothing.
  const known = done > 0 && seconds >= 1
  const rate = known
    ? [`${(done / seconds).toFixed(1)}/s`, `${timeText(((total - done) * seconds) / done)} to go`]
    : []
  const names = running.map(name =>
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
  )
  return [`${bar} ${done} of ${total}`, ...rate, ...(names.length > 0 ? [names.join(', ')] : [])].join(' · ')
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`
}
