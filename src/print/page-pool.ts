import type { LaunchedBrowser } from './launch.ts'
import { openPrintPage, type PrintPage } from './print-page.ts'

/** The pages of one browser, lent to one job at a time; `take` rejects with `BrowserGone` when the browser ends. */
export type PagePool = {
  readonly browser: LaunchedBrowser
  readonly take: () => Promise<PrintPage>
  readonly give: (page: PrintPage) => void
  /** The result of some work, or a rejection with `BrowserGone` as soon as the browser ends. */
  readonly unlessGone: <T>(work: Promise<T>) => Promise<T>
  /** How many pages were lent, each for one job. */
  readonly lent: () => number
  /** Ends the browser as soon as no job has a page of it or waits for one. */
  readonly retire: () => void
}

/** Thrown where a browser ended under a job or before it. */
export class BrowserGone extends Error {}

// A second page costs some 30 ms, about two documents: not worth it for the three of one article.
const WORTH_A_PAGE = 3

/** Creates the pool: the browser's first page is opened at once, up to `most` once jobs queue up; one that takes longer than `patience` ms ends the browser. */
export function createPagePool(browser: LaunchedBrowser, most: number, patience: number): PagePool {
  const idle: PrintPage[] = []
  const waiting: { resolve: (page: PrintPage) => void; reject: (error: unknown) => void }[] = []
  let opened = 0
  let lent = 0
  let out = 0
  let retired = false

  const lend = (page: PrintPage) => {
    lent++
    out++
    return page
  }
  const endIfUnused = () => {
    if (retired && out === 0 && waiting.length === 0) void browser.close()
  }
  const give = (page: PrintPage) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(page)
    else next.resolve(lend(page))
    endIfUnused()
  }
  const open = async () => {
    opened++
    // The deadline of a job begins when it has its page.
    const timer = setTimeout(browser.kill, patience)
    try {
      give(await openPrintPage(await browser.openPage(), browser.kill))
    } catch {
      // A browser that cannot open a page is of no use; its end is what the waiting jobs hear.
      browser.kill()
    } finally {
      clearTimeout(timer)
    }
  }
  const take = async () => {
    if (browser.isGone()) throw new BrowserGone()
    const page = idle.shift()
    if (page !== undefined) return lend(page)
    const wanted = new Promise<PrintPage>((resolve, reject) => waiting.push({ resolve, reject }))
    if (opened < most && waiting.length >= WORTH_A_PAGE) void open()
    return await wanted
  }
  // Not a race with `gone`: that would keep each result for as long as the browser lives.
  const losing = new Set<(error: BrowserGone) => void>()
  const unlessGone = <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (browser.isGone()) reject(new BrowserGone())
      losing.add(reject)
      work.then(resolve, reject).finally(() => losing.delete(reject))
    })
  browser.gone.then(() => {
    for (const reject of losing) reject(new BrowserGone())
    for (const { reject } of waiting.splice(0)) reject(new BrowserGone())
  })
  void open()
  return {
    browser,
    take,
    give: page => {
      out--
      give(page)
    },
    unlessGone,
    lent: () => lent,
    retire: () => {
      retired = true
      endIfUnused()
    },
  }
}
