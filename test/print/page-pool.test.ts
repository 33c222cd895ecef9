import { expect, test } from 'vitest'
import { BrowserGone, createPagePool } from '../../src/print/page-pool.ts'

/** A browser that runs and never answers. */
function hungBrowser() {
  let isGone = false
  let end = () => {}
  const gone = new Promise<void>(resolve => {
    end = () => {
      isGone = true
      resolve()
    }
  })
  const openPage = () => new Promise<never>(() => {})
  return { product: '', openPage, gone, isGone: () => isGone, kill: end, close: async () => end() }
}

test('a browser that does not open a page in time is ended, and those who wait hear of it', async () => {
  const browser = hungBrowser()
  const pool = createPagePool(browser, 2, 50)
  const waiting = Array.from({ length: 4 }, () => pool.take())
  for (const wait of waiting) await expect(wait).rejects.toBeInstanceOf(BrowserGone)
  expect(browser.isGone()).toBe(true)
})
