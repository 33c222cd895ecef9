import type { World } from '../../src/brief.ts'
import { installation } from '../../src/installation.ts'
import type { FitReport } from '../../src/print/fit.ts'
import { openPrintPage } from '../../src/print/print-page.ts'
import { startBrowser } from '../../src/print/start-browser.ts'
import { createWorld } from '../../src/world.ts'
import { LOOK, type Looked } from './looked-at.ts'

/** One page of a browser, and what was seen in it after the last print: the fitting's report, and where the text stood. */
export type WatchedWorld = World & {
  readonly last: () => { readonly fit: FitReport | null; readonly looked: Looked }
  readonly close: () => Promise<void>
}

/** The real World, but for its printer: a page that is looked at as it stands when it has been printed. */
export async function createWatchedWorld(): Promise<WatchedWorld> {
  const world = createWorld({ env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
  const { browser } = await startBrowser({ fonts: installation().fonts, env: process.env })
  const session = await browser.openPage()
  const page = await openPrintPage(session, browser.kill)
  let last: { fit: FitReport | null; looked: Looked } | null = null
  return {
    ...world,
    press: async () => 'one page',
    print: async job => {
      const printed = await page.print(job)
      const { result } = await session.send('Runtime.evaluate', { expression: LOOK, returnByValue: true })
      last = { fit: printed.fit, looked: result.value as Looked }
      return printed
    },
    last: () => last!,
    close: async () => {
      await browser.close()
      await world.close()
    },
  }
}
