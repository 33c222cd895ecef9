import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLedger } from '../../src/deliver/ledger-reading.ts'
import type { Outcome } from '../../src/deliver/send.ts'
import { chanceOf } from '../generated/chance.ts'
import { type Stage, startMailServer } from './mail-server.ts'

const KILLS = Number(process.env.KILLS || 10)
const KILLS_A_ROUND = 10
const RECIPIENTS = 200
const SESSIONS = 5
const STAGES: readonly Stage[] = ['recipient', 'bytes', 'whole', 'answered']

let folder: string
beforeAll(async () => {
  const cache = path.resolve('node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(path.join(cache, 'broadside-'))
  await build({
    entryPoints: [path.join(import.meta.dirname, 'sender.ts')],
    outfile: path.join(folder, 'sender.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

type End = { readonly states: ReadonlyMap<string, Outcome['state']>; readonly killed: boolean }

/** Runs the sender to its end, or until it is killed; `started` is given what kills it. */
function run(words: readonly string[], started: (kill: () => void) => void = () => undefined): Promise<End> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'sender.mjs'), ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    started(() => child.kill('SIGKILL'))
    child.on('error', reject).on('close', (status, signal) => {
      if (status !== 0 && signal !== 'SIGKILL') reject(new Error(`The sender ended with ${status}.`))
      const lines = out.split('\n').slice(0, -1)
      const states = new Map(
        lines.map(line => JSON.parse(line)).map(({ address, state }) => [address, state]),
      )
      resolve({ states, killed: signal === 'SIGKILL' })
    })
  })
}

/** Sends to everybody under one ledger, killed so many times on the way at the most; says how often it was. */
async function round(seed: number, wanted: number): Promise<number> {
  const chance = chanceOf(seed)
  let kill: (() => void) | null = null
  let [at, left]: readonly [Stage, number] = ['recipient', 0]
  const server = await startMailServer(() => 'accept', {
    smtp: { disabledCommands: ['STARTTLS'] },
    watch: stage => {
      if (kill !== null && stage === at && --left <= 0) setTimeout(kill, chance.whole(0, 4))
    },
  })
  const timesOf = (address: string) => server.taken.filter(taken => taken.address === address).length
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'broadside-')), 'sent')
  const words = [String(server.port), file, String(RECIPIENTS)]
  let kills = 0
  let killed = true
  while (killed && kills < wanted) {
    const due = RECIPIENTS - (await readLedger(file, 'sent')).states.size
    ;[at, left] = [chance.one(STAGES), chance.whole(1, Math.max(1, Math.floor(due / (wanted - kills + 1))))]
    killed = (
      await run(words, now => {
        kill = now
      })
    ).killed
    kill = null
    if (killed) kills++
  }

  const { states } = await run(words)
  expect(states.size).toBe(RECIPIENTS)
  const unknown = [...states].filter(([, state]) => state === 'unknown').map(([address]) => address)
  expect(unknown.length).toBeLessThanOrEqual(kills * SESSIONS)
  for (const [address, state] of states) {
    const possible = state === 'unknown' ? [0, 1] : [1]
    expect([address, state, possible.includes(timesOf(address))]).toEqual([address, state, true])
    expect(['sent', 'was-sent', 'unknown']).toContain(state)
  }

  const resent = await run([...words, 'resend'])
  for (const [address, state] of resent.states) {
    const named = unknown.includes(address)
    expect([address, state]).toEqual([address, named ? 'sent' : 'was-sent'])
    expect([address, timesOf(address) <= (named ? 2 : 1), timesOf(address) > 0]).toEqual([
      address,
      true,
      true,
    ])
  }
  expect(resent.states.size).toBe(RECIPIENTS)
  const { states: kept } = await readLedger(file, 'sent')
  expect([...kept.values()].filter(({ state }) => state !== 'sent')).toEqual([])
  await server.close()
  return kills
}

test(
  'killed at any moment, the sender misses nobody, and sends to nobody twice whom it did not name before',
  async () => {
    let kills = 0
    for (let seed = 1; kills < KILLS; seed++)
      kills += await round(seed, Math.min(KILLS_A_ROUND, KILLS - kills))
  },
  60_000 + KILLS * 10_000,
)
