import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of a whole process, start to exit; throws where it fails. */
export function timeOf(command, args, options = {}) {
  const started = performance.now()
  const { status, stderr, error } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...options,
  })
  const time = performance.now() - started
  if (error || (status !== 0 && status !== (options.status ?? 0)))
    throw new Error(`${command} ${args.join(' ')} failed (${status}): ${error ?? stderr}`)
  return time
}

/**
 * Runs contestants in turn, so that what else the machine does falls on all alike, and compares each round with the same round of
 * the first: `{ name: [ratio of each round] }`.
 */
export async function ratios(rounds, contestants) {
  const [[base], ...others] = Object.entries(contestants).map(entry => [entry])
  const found = Object.fromEntries(others.map(([[name]]) => [name, []]))
  for (const run of Object.values(contestants)) await run()
  for (let round = 0; round < rounds; round++) {
    const reference = await base[1]()
    for (const [[name, run]] of others) found[name].push((await run()) / reference)
  }
  return found
}

/** A ratio as the results show it: the median of its rounds, with the least and the most. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  const median = sorted[Math.floor(sorted.length / 2)]
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
}

/** The most memory that a command and all its descendants held at one time, in megabytes of proportional set size. */
export async function peakMemory(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options })
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
  let peak = 0
  let status
  ended.then(code => {
    status = code
  })
  while (status === undefined) {
    peak = Math.max(peak, memoryOf(child.pid))
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  if ((await ended) !== 0) throw new Error(`${command} ${args.join(' ')} failed (${status})`)
  return peak
}

function memoryOf(root) {
  const children = new Map()
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const parent = /\) \S (\d+) /.exec(read(`/proc/${pid}/stat`))?.[1]
    if (parent) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  let kilobytes = 0
  const queue = [String(root)]
  for (const pid of queue) {
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
    queue.push(...(children.get(pid) ?? []))
  }
  return kilobytes / 1024
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Whether a command can be called. */
export function onPath(command) {
  return spawnSync('which', [command]).status === 0
}
