import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer-core'

/** Speaks the DevTools protocol over a browser's two pipes: JSON messages that end in a zero byte (`--remote-debugging-pipe`). */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: message => void toBrowser.write(`${message}\0`),
    close: () => void toBrowser.end(),
  }
  let parts: Buffer[] = []
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end))
      const message = Buffer.concat(parts).toString('utf8')
      parts = []
      start = end + 1
      transport.onmessage?.(message)
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  })
  fromBrowser.on('close', () => transport.onclose?.())
  // A browser that dies mid-sentence is noticed by its exit.
  for (const stream of [toBrowser, fromBrowser]) stream.on('error', () => undefined)
  return transport
}
