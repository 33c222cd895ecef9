import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js'

/**
 * Closes a page to the outside for good: its scripts do not run (ours, sent over the session, do), each request is refused but for
 * `data:` addresses, which never leave the renderer, and nothing is downloaded. The flags of the browser close it a second time.
 */
export async function closePage(session: CDPSession): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // "Aborted", for that leaves the document as it is; other reasons would put an error page in its place.
    session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined)
  })
  await Promise.all([
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    }),
    session.send('Page.setDownloadBehavior', { behavior: 'deny' }),
  ])
}
