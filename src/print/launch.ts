import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { Browser, CDPSession, Target } from 'puppeteer-core'
import type { Environment } from './cache-folder.ts'
import { launchFlags } from './launch-flags.ts'
import { pipeTransport } from './pipe-transport.ts'
import { explainFailure, type StartFailure } from './start-failure.ts'

/** What it takes to run a browser; `libraries` are folders for its loader to look in, `cache` a private folder. */
export type LaunchOptions = {
  readonly executable: string
  readonly sandbox: boolean
  readonly fontConfig: string
  readonly libraries: readonly string[]
  readonly env: Environment
  readonly deadline: number
}

/** A running browser. `gone` resolves when its process has ended for whatever reason; `kill` and `close` may be called twice. */
export type LaunchedBrowser = {
  readonly product: string
  readonly openPage: () => Promise<CDPSession>
  readonly gone: Promise<void>
  readonly isGone: () => boolean
  readonly kill: () => void
  readonly close: () => Promise<void>
}

/**
 * Starts a browser with a private profile that is deleted with it, and connects to it over pipes.
 * Puppeteer is loaded while the browser boots. Resolves to a `StartFailure` if the browser cannot be started.
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser | StartFailure> {
  const profile = await mkdtemp(join(tmpdir(), 'broadside-browser-'))
  const child = spawn(options.executable, [...launchFlags({ sandbox: options.sandbox, profile })], {
    // A group of its own: Ctrl-C is for us to answer, and the helpers of the browser end with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: environmentFor(options, profile),
  })
  const life = watch(child, profile)
  try {
    const { browser, product } = await within(options.deadline, Promise.race([connect(child), life.failed]))
    return { product, openPage: pageOpener(browser), ...life }
  } catch (error) {
    await life.close()
    return await explainFailure(error, life.complaint(), options)
  }
}

type Life = Omit<LaunchedBrowser, 'product' | 'openPage'> & {
  readonly failed: Promise<never>
  readonly complaint: () => string
}

function watch(child: ChildProcess, profile: string): Life {
  let ended = false
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, 16_384)
  })
  let fail: (error: Error) => void
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => undefined)
  const gone = new Promise<void>(resolve => {
    const end = (error: Error) => {
      ended = true
      process.off('exit', onExit)
      fail(error)
      resolve()
    }
    child.once('error', end)
    child.once('exit', (code, signal) => end(new Error(`it ended with ${signal ?? `status ${code}`}`)))
  })
  const kill = () => {
    if (!ended) killGroup(child)
  }
  const onExit = () => {
    kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  process.on('exit', onExit)
  let closing: Promise<void> | null = null
  const close = async () => {
    kill()
    await gone
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }).catch(() => undefined)
  }
  gone.then(() => {
    closing ??= close()
  })
  return {
    gone,
    failed,
    kill,
    isGone: () => ended,
    complaint: () => complaint,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

async function connect(child: ChildProcess): Promise<{ browser: Browser; product: string }> {
  const [, , , toBrowser, fromBrowser] = child.stdio
  const transport = pipeTransport(toBrowser as Writable, fromBrowser as Readable)
  const { connect: connectPuppeteer } = await import('puppeteer-core')
  const browser = await connectPuppeteer({ transport, defaultViewport: null })
  return { browser, product: await browser.version() }
}

/** Hands out the page that the browser starts with, then new ones: a raw session each, without Puppeteer's own bookkeeping. */
function pageOpener(browser: Browser): () => Promise<CDPSession> {
  const taken = new Set<Target>()
  let turn: Promise<unknown> = Promise.resolve()
  const open = async () => {
    const fresh = (target: Target) => target.type() === 'page' && !taken.has(target)
    const control = taken.size > 0 ? await browser.target().createCDPSession() : null
    await control?.send('Target.createTarget', { url: 'about:blank' })
    const target = await browser.waitForTarget(fresh)
    taken.add(target)
    await control?.detach()
    return await target.createCDPSession()
  }
  return () => {
    const opened = turn.then(open)
    turn = opened.catch(() => undefined)
    return opened
  }
}

/** Only what a browser needs: none of the secrets that an environment may hold. */
function environmentFor(options: LaunchOptions, profile: string): Record<string, string> {
  const { env } = options
  const libraries = [...options.libraries, ...(env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : [])]
  const windows = Object.fromEntries(
    ['SYSTEMROOT', 'WINDIR', 'LOCALAPPDATA', 'PROGRAMFILES'].flatMap(name =>
      env[name] ? [[name, env[name]]] : [],
    ),
  )
  return {
    ...windows,
    PATH: env.PATH ?? '',
    HOME: profile,
    TMPDIR: profile,
    TEMP: profile,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    FONTCONFIG_FILE: options.fontConfig,
    ...(libraries.length > 0 ? { LD_LIBRARY_PATH: libraries.join(delimiter) } : {}),
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not answer within ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
