import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { Protocol } from 'puppeteer-core'
import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js'
import type { Connection } from 'puppeteer-core/internal/cdp/Connection.js'
import { type BrowserLife, watchBrowser } from './browser-life.ts'
import type { Environment } from './cache-folder.ts'
import { launchFlags } from './launch-flags.ts'
import { pipeTransport } from './pipe-transport.ts'
import { createProfileFolder } from './profile-folder.ts'
import { explainFailure, type StartFailure } from './start-failure.ts'

/** What it takes to run a browser; `libraries` are folders for its loader to look in, `deadline` in ms. */
export type LaunchOptions = {
  readonly executable: string
  readonly sandbox: boolean
  readonly fontConfig: string
  readonly libraries: readonly string[]
  readonly env: Environment
  readonly deadline: number
  readonly onSpawn?: (() => void) | undefined
}

/** A running browser; `product` as it names itself (`Chrome/153.0.8010.0`). */
export type LaunchedBrowser = Pick<BrowserLife, 'gone' | 'isGone' | 'kill' | 'close'> & {
  readonly product: string
  readonly openPage: () => Promise<CDPSession>
}

const LAST_WORDS = 200

/**
 * Starts a browser with a private profile that is deleted with it, and connects to it over pipes.
 * Puppeteer is loaded while the browser boots. Resolves to a `StartFailure` if the browser cannot be started.
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser | StartFailure> {
  const profile = await createProfileFolder()
  const child = spawn(options.executable, [...launchFlags({ sandbox: options.sandbox, profile })], {
    // A group of its own: Ctrl-C is for us to answer, and the helpers of the browser end with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: environmentFor(options, profile),
  })
  const life = watchBrowser(child, profile)
  options.onSpawn?.()
  try {
    const connected = await within(options.deadline, Promise.race([connect(child), life.failed]))
    const { gone, isGone, kill, close } = life
    return { product: connected.product, openPage: pageOpener(connected), gone, isGone, kill, close }
  } catch (error) {
    // A browser that dies closes its pipes first; how it ended says more than that they are closed.
    const ended = await Promise.race([life.failed.catch((end: unknown) => end), setTimeout(LAST_WORDS)])
    await life.close()
    return await explainFailure(ended ?? error, life.complaint(), options)
  }
}

type Connected = {
  readonly connection: Connection
  readonly product: string
  readonly first: Protocol.Target.TargetInfo | undefined
}

async function connect(child: ChildProcess): Promise<Connected> {
  const [, , , toBrowser, fromBrowser] = child.stdio
  const transport = pipeTransport(toBrowser as Writable, fromBrowser as Readable)
  // Of Puppeteer, what speaks the protocol: the rest keeps books on frames, targets and requests that nobody reads here.
  const { Connection } = await import('puppeteer-core/internal/cdp/Connection.js')
  const connection = new Connection('', transport)
  const [{ product }, { targetInfos }] = await Promise.all([
    connection.send('Browser.getVersion'),
    connection.send('Target.getTargets'),
  ])
  return { connection, product, first: targetInfos.find(({ type }) => type === 'page') }
}

/** Hands out the page that the browser starts with, then new ones: a session each. */
function pageOpener({ connection, first }: Connected): () => Promise<CDPSession> {
  let begun = first
  return async () => {
    const target = begun ?? (await connection.send('Target.createTarget', { url: 'about:blank' }))
    begun = undefined
    return await connection.createSession(target as Protocol.Target.TargetInfo)
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
    timer = globalThis.setTimeout(
      () => reject(new Error(`it did not answer within ${milliseconds} ms`)),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
