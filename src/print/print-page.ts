import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js'
import { BroadsideError } from '../error.ts'
import { closePage } from './closed-page.ts'
import { type Contents, FORESEE_CONTENTS, printWithContents } from './contents.ts'
import { FIT_DOCUMENT, type FitReport } from './fit.ts'
import { FIT_ANNEX } from './fit-annex.ts'
import { FIT_TABLES } from './fit-tables.ts'

/** One document to print; `paper` in CSS px (1/96 inch), `deadline` in ms (30,000 if not given). `@page { size }` in the HTML wins over `paper`. */
export type PrintJob = {
  readonly html: string
  readonly paper: { readonly width: number; readonly height: number }
  readonly deadline?: number
}

/** The PDF as the browser wrote it, its dates included, and what fitting did to a document of one page. */
export type Printed = { readonly pdf: Uint8Array; readonly fit: FitReport | null }

/** A page of a browser, closed to the outside, that prints one job after the other. */
export type PrintPage = { readonly print: (job: PrintJob) => Promise<Printed> }

// Lazy images would wait for a scroll that never comes; a broken image is no reason not to print.
// What a document has still to do by itself, as a refresh after some seconds, is stopped.
const SETTLED = `window.stop(), Promise.all([
  document.fonts.ready,
  ...Array.from(document.images, image => { image.loading = 'eager'; return image.decode().catch(() => null) }),
])`

// In one question, for each answer waits until the caller has time for it.
const READY = `${SETTLED}.then(() => {
  ${FIT_TABLES}
  const fit = ${FIT_DOCUMENT};
  ${FIT_ANNEX}(fit)
  return { fit, contents: ${FORESEE_CONTENTS} }
})`

// Null where something is still to be loaded, or where the page may be about to leave.
const READY_NOW = `document.readyState === 'complete' && !document.querySelector('meta[http-equiv="refresh" i]') ? (${READY}) : null`

type Ready = { readonly fit: FitReport | null; readonly contents: Contents }

// The answer to a question that the page did not stay to hear can be quicker than the news that it left.
const LEAVING = /navigated|context/i

const INCH = 96

/** Makes a page ready to print; `onCrash` is called when its renderer dies, for then its answers never come. */
export async function openPrintPage(session: CDPSession, onCrash: () => void): Promise<PrintPage> {
  let left = false
  session.on('Inspector.targetCrashed', onCrash)
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) left = true
  })
  // One listener for all jobs: a job that is ready at once does not stay to hear of its loading.
  let heard: () => void = () => undefined
  session.on('Page.loadEventFired', () => heard())
  const [{ frameTree }] = await Promise.all([
    session.send('Page.getFrameTree'),
    session.send('Inspector.enable'),
    session.send('Page.enable'),
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    closePage(session),
  ])
  const frameId = frameTree.frame.id

  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (answer.exceptionDetails === undefined) return answer.result.value
    const { exception, text } = answer.exceptionDetails
    throw new BroadsideError('print.script', `measuring the page failed: ${exception?.description ?? text}`)
  }

  const print = async (job: PrintJob): Promise<Printed> => {
    left = false
    try {
      const printed = await printContent(job)
      if (!left) return printed
    } catch (error) {
      if (!left && !LEAVING.test(String(error))) throw error
    }
    throw new BroadsideError('print.navigated', 'the document left its page before it was printed')
  }

  const printContent = async (job: PrintJob): Promise<Printed> => {
    const loaded = new Promise<void>(resolve => {
      heard = resolve
    })
    // Done in this order; sent together, so that the browser need not wait while the caller is busy with another document.
    const asked = [
      session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(job.paper.width),
        height: Math.round(job.paper.height),
        deviceScaleFactor: 1,
        mobile: false,
      }),
      session.send('Page.setDocumentContent', { frameId, html: job.html }),
    ]
    const [now] = await Promise.all([evaluate(READY_NOW), ...asked])
    if (now === null) await loaded
    const { fit, contents } = (now ?? (await evaluate(READY))) as Ready
    return { pdf: await printWithContents(evaluate, contents, () => printPdf(job.paper)), fit }
  }

  const printPdf = async (paper: PrintJob['paper']): Promise<Uint8Array> => {
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      paperWidth: paper.width / INCH,
      paperHeight: paper.height / INCH,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: 0,
      marginRight: 0,
    })
    return Uint8Array.from(Buffer.from(data, 'base64'))
  }
  return { print }
}
