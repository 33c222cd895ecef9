import { BroadsideError } from '../error.ts'
import type { BrowserInfo } from './browser-info.ts'
import { BrowserGone, createPagePool, type PagePool } from './page-pool.ts'
import type { Printed, PrintJob } from './print-page.ts'
import { type BrowserOptions, foreseeBrowser, startBrowser } from './start-browser.ts'

export type { FitReport } from './fit.ts'
export type { Printed, PrintJob } from './print-page.ts'

/** Prints HTML with a browser that is started when it is first needed, and ended by `close`. */
export type Printer = {
  /**
   * Starts the browser early, so that it boots while the caller works; resolves when its process runs, or cannot: what the
   * caller does before would keep it from starting. A failure is told by the first `print`.
   */
  readonly warm: () => Promise<void>
  /** The browser that prints; started only where its version is not known without. */
  readonly browser: () => Promise<BrowserInfo>
  /** The browser that is expected to print, for a look at what is kept: known while it boots. */
  readonly expected: () => Promise<BrowserInfo>
  /** Throws `print.deadline`, `print.crashed`, `print.closed`, or why no browser could be started (`environment.*`). */
  readonly print: (job: PrintJob) => Promise<Printed>
  readonly close: () => Promise<void>
}

/**
 * `pages` is how many documents are printed at the same time, in one browser: 2 if not given. After `lifetime` documents (500) the
 * browser is replaced by a fresh one, for its memory grows.
 */
export type PrinterOptions = Omit<BrowserOptions, 'onSpawn'> & {
  readonly pages?: number
  readonly lifetime?: number
  /** Milliseconds for a document whose job names none: 30,000 if not given. */
  readonly deadline?: number
}

const DEADLINE = 30_000
const RELAUNCHES = 5
const LIFETIME = 500

type Running = { readonly pool: PagePool; readonly info: BrowserInfo }

/** Creates a printer. It holds no process until the first `warm`, `browser` or `print`. */
export function createPrinter(options: PrinterOptions): Printer {
  let current: Promise<Running> | null = null
  let foreseen: Promise<BrowserInfo | null> | null = null
  let closed = false
  const lifetime = options.lifetime ?? LIFETIME
  const deadline = options.deadline ?? DEADLINE
  const pools = new Set<PagePool>()

  const start = async (onSpawn?: () => void): Promise<Running> => {
    const { browser, info } = await startBrowser(onSpawn ? { ...options, onSpawn } : options)
    const pool = createPagePool(browser, options.pages ?? 2, deadline)
    pools.add(pool)
    browser.gone.then(() => pools.delete(pool))
    if (closed) await browser.close()
    return { pool, info }
  }

  const running = async (onSpawn?: () => void): Promise<Running> => {
    if (closed) throw closedError()
    const started = current
    const before = started && (await started)
    if (before && !before.pool.browser.isGone() && before.pool.lent() < lifetime) return before
    // Of several jobs that find the browser gone or worn, the first starts another.
    if (current === started) {
      before?.pool.retire()
      current = start(onSpawn)
      current.catch(() => undefined)
    }
    return await current!
  }

  const print = async (asked: PrintJob): Promise<Printed> => {
    const job = { ...asked, deadline: asked.deadline ?? deadline }
    try {
      return await printWith(await pageOf(() => running()), job)
    } catch (error) {
      // A browser that hangs is like one that crashed: the document need not be to blame.
      if (!(error instanceof BrowserGone) && !isLate(error)) throw error
    }
    return await printAlone(job)
  }

  /** A second try has a browser to itself: whichever document brought the first one down, it can do so only to itself. */
  const printAlone = async (job: PrintJob & { readonly deadline: number }): Promise<Printed> => {
    if (closed) throw closedError()
    const { pool } = await start()
    try {
      return await printWith({ pool, page: await pool.take() }, job)
    } catch (error) {
      if (!(error instanceof BrowserGone)) throw error
      if (closed) throw closedError()
      throw new BroadsideError('print.crashed', 'the browser crashed on this document, twice', {
        hint: 'try another browser with BROADSIDE_BROWSER, and look for an extreme image or table in the document',
      })
    } finally {
      await pool.browser.close()
    }
  }

  const expected = async () => {
    foreseen ??= foreseeBrowser(options)
    return (await foreseen) ?? (await running()).info
  }

  return {
    warm: () =>
      new Promise(resolve => {
        running(resolve)
          .catch(() => undefined)
          .then(() => resolve())
      }),
    browser: async () => (current === null ? expected() : (await current).info),
    expected,
    print,
    close: async () => {
      closed = true
      await current?.catch(() => undefined)
      await Promise.all([...pools].map(pool => pool.browser.close()))
    },
  }
}

type Lent = { readonly pool: PagePool; readonly page: Awaited<ReturnType<PagePool['take']>> }

/** Waits for a free page; a browser that ends meanwhile is replaced, for the job has done nothing yet. */
async function pageOf(running: () => Promise<Running>): Promise<Lent> {
  for (let attempt = 0; ; attempt++) {
    const { pool } = await running()
    try {
      return { pool, page: await pool.take() }
    } catch (error) {
      if (!(error instanceof BrowserGone) || attempt === RELAUNCHES) throw error
    }
  }
}

async function printWith(
  { pool, page }: Lent,
  job: PrintJob & { readonly deadline: number },
): Promise<Printed> {
  const { browser } = pool
  const milliseconds = job.deadline
  let late = false
  const timer = setTimeout(() => {
    late = true
    browser.kill()
  }, milliseconds)
  try {
    const printed = await pool.unlessGone(page.print(job))
    pool.give(page)
    return printed
  } catch (error) {
    if (late)
      throw new BroadsideError(
        'print.deadline',
        `the document was not printed within ${milliseconds / 1000} s`,
        {
          hint: 'shorten it, or split it into several articles',
        },
      )
    if (error instanceof BroadsideError) {
      // What a page that left its document is still about to do could befall the next job.
      if (error.code === 'print.navigated') browser.kill()
      else pool.give(page)
      throw error
    }
    // What the protocol says when the browser ends under it is not worth telling apart.
    browser.kill()
    throw new BrowserGone('the browser ended', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

function isLate(error: unknown): boolean {
  return error instanceof BroadsideError && error.code === 'print.deadline'
}

function closedError(): BroadsideError {
  return new BroadsideError('print.closed', 'the printer was closed before the document was printed')
}
