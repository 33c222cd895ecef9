import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/**
 * The life of a browser's process. `gone` resolves when it has ended for whatever reason, `failed` rejects then with how;
 * `kill` and `close` may be called twice, and `close` waits until its helpers and its profile are gone too.
 */
export type BrowserLife = {
  readonly gone: Promise<void>
  readonly failed: Promise<never>
  readonly isGone: () => boolean
  readonly complaint: () => string
  readonly kill: () => void
  readonly close: () => Promise<void>
}

const MOST_COMPLAINT = 16_384

/** Watches over a browser: it never outlives this process, nor its profile it. */
export function watchBrowser(child: ChildProcess, profile: string): BrowserLife {
  let ended = false
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, MOST_COMPLAINT)
  })
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`it ended with ${signal ?? `status ${code}`}`)))
  })
  const closed = new Promise<void>(resolve => child.once('close', () => resolve()))
  const gone = failed.catch(() => {
    ended = true
  })
  const kill = () => {
    if (!ended) killGroup(child)
  }
  const onExit = () => {
    kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
  }
  process.on('exit', onExit)
  const end = async () => {
    kill()
    await gone
    await helpersGone(child, closed)
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }).catch(() => undefined)
    process.off('exit', onExit)
  }
  let ending: Promise<void> | null = null
  const close = () => {
    ending ??= end()
    return ending
  }
  void gone.then(close)
  return { gone, failed, isGone: () => ended, complaint: () => complaint, kill, close }
}

/** The browser leads a group of processes, and its helpers end with it. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

/** Waits, a second at most, for the browser's helpers, which share its pipes: until they are gone they write into the profile. */
async function helpersGone(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  if (child.pid === undefined) return
  const timer = new AbortController()
  await Promise.race([closed, setTimeout(1000, null, { signal: timer.signal }).catch(() => null)])
  timer.abort()
}
