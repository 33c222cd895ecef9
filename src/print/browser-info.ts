/** Where a browser comes from, in the order of preference. */
export type Origin = 'explicit' | 'npm' | 'headless-shell' | 'system'

/** The browser that prints: `why` it was chosen, for people; `sandbox` whether it runs in one. */
export type BrowserInfo = {
  readonly name: string
  readonly version: string
  readonly path: string
  readonly origin: Origin
  readonly why: string
  readonly sandbox: boolean
}
