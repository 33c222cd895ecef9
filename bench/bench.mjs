// Everything in one run and side by side; only ratios are printed, for a bare time says as much of the machine as of the program.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, release } from 'node:os'
import { parseArgs } from 'node:util'
import { cached, memory } from './batch.mjs'
import { cold } from './cold.mjs'
import { document } from './document.mjs'
import { mail } from './mail.mjs'
import { warm } from './warm.mjs'
import { watch } from './watch.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } })
const SIZES = values.quick
  ? {
      cold: { rounds: 3 },
      warm: { count: 8, rounds: 3 },
      document: { count: 8, rounds: 3 },
      watch: { rounds: 5 },
      cached: { few: 10, many: 100, rounds: 3 },
      memory: { few: 20, many: 60 },
      mail: { few: 200, many: 500, rounds: 3 },
    }
  : {
      cold: { rounds: 11 },
      warm: { count: 100, rounds: 5 },
      document: { count: 100, rounds: 5 },
      watch: { rounds: 11 },
      cached: { few: 100, many: 1000, rounds: 7 },
      memory: { few: 100, many: 2000 },
      mail: { few: 200, many: 1000, rounds: 5 },
    }
const PARTS = { cold, warm, document, watch, cached, memory, mail }

const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS)
const unknown = wanted.find(name => !Object.hasOwn(PARTS, name))
if (unknown !== undefined)
  throw new Error(`There is no benchmark ${unknown}; there are ${Object.keys(PARTS).join(', ')}.`)
for (const name of wanted) {
  const found = await PARTS[name](SIZES[name])
  for (const [what, ratio] of found) console.log(`${ratio.padEnd(22)} ${what}`)
  if (!values.quick) keep(new Map([[name, found]]))
}

/** Puts rows in the place of those of the same parts, and of all that another machine measured. */
function keep(fresh) {
  const file = new URL('RESULTS.md', import.meta.url)
  const machine = `Made by \`make bench\` on ${cpus()[0]?.model ?? 'a machine'}, ${availableParallelism()} cores, Linux ${release()}, Node ${process.versions.node}. Ratios: the median of the rounds, each against the same round of the other, and the least and the most.`
  const before = readResults(file)
  const lines = Object.keys(PARTS).flatMap(
    name =>
      fresh.get(name)?.map(([what, ratio]) => `| ${name} | ${what} | ${ratio} |`) ??
      (before.includes(machine) ? before.filter(line => line.startsWith(`| ${name} |`)) : []),
  )
  const table = ['| part | measured | ratio |', '| --- | --- | --- |', ...lines]
  writeFileSync(file, ['# Results', '', machine, '', ...table, ''].join('\n'))
}

function readResults(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
