import type { Origin } from './find-browser.ts'

/** The browser that prints: `why` it was chosen, for people; `sandbox` whether it runs in one. */
export type BrowserInfo = {
  readonly name: string
  readonly version: string
  readonly path: string
  readonly origin: Origin
  readonly why: string
  readonly sandbox: boolean
}
