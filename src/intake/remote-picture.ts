import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { MOST_BYTES } from './picture-bytes.ts'
import { isAllowed } from './picture-places.ts'

/** What a fetch is bound by: hosts as `images.remote` names them, milliseconds for the whole, bytes, certificates to trust, and what names are resolved by. */
export type FetchRules = {
  readonly remote: readonly string[]
  readonly milliseconds?: number
  readonly most?: number
  readonly ca?: string
  readonly resolve?: typeof lookup
}

/** Why a picture could not be fetched, as a sentence without its subject. */
export type Failure = { readonly code: 'image.fetch' | 'image.large'; readonly said: string }

const MOST_REDIRECTS = 5
const MILLISECONDS = 20_000

/**
 * Fetches a picture from an allowed host, led on to allowed hosts only. A name that resolves to an address which is not public
 * is refused when connecting, so that what was looked up is what is connected to; an address named itself is taken.
 */
export async function fetchPicture(url: URL, rules: FetchRules): Promise<Buffer | Failure> {
  const milliseconds = rules.milliseconds ?? MILLISECONDS
  const signal = AbortSignal.timeout(milliseconds)
  try {
    let next = url
    for (let led = 0; led <= MOST_REDIRECTS; led++) {
      const response = await get(next, signal, rules)
      const { statusCode: status = 0, headers } = response
      if (status < 300 || status >= 400 || headers.location === undefined)
        return status === 200
          ? await bodyOf(response, rules.most ?? MOST_BYTES)
          : refused(response, failure(`${next.host} answers ${status}`))
      response.destroy()
      if (!URL.canParse(headers.location, next.href)) return failure('it leads to no address')
      next = new URL(headers.location, next)
      if (!isAllowed(next, rules.remote)) return failure(`it leads to ${next.host}, which is not allowed`)
    }
    return failure('it leads from one address to the next')
  } catch (error) {
    return failure(signal.aborted ? `no whole answer within ${milliseconds / 1000} s` : reasonOf(error))
  }
}

function get(
  url: URL,
  signal: AbortSignal,
  { ca, resolve = lookup }: FetchRules,
): Promise<http.IncomingMessage> {
  return new Promise((done, failed) => {
    const options = {
      agent: false,
      signal,
      lookup: publicOnly(url.hostname, resolve),
      headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Broadside' },
    } as const
    const request =
      url.protocol === 'https:' ? https.get(url, ca ? { ...options, ca } : options) : http.get(url, options)
    request.on('response', done).on('error', failed)
  })
}

async function bodyOf(response: http.IncomingMessage, most: number): Promise<Buffer | Failure> {
  const large: Failure = { code: 'image.large', said: 'has more than 20 MB.' }
  if (Number(response.headers['content-length'] ?? 0) > most) return refused(response, large)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) return refused(response, large)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refused(response: http.IncomingMessage, why: Failure): Failure {
  response.destroy()
  return why
}

function failure(why: string): Failure {
  return { code: 'image.fetch', said: `cannot be fetched: ${why}.` }
}

/** Looks up a name, and refuses it where any of its addresses is not public; `localhost` says itself what it is. */
function publicOnly(name: string, resolve: typeof lookup): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const addresses = error ? [] : found
      const closed = name === 'localhost' ? undefined : addresses.find(({ address }) => !isPublic(address))
      const fault = error ?? (closed && Object.assign(new Error(closed.address), { code: 'PRIVATE' })) ?? null
      if (options.all) callback(fault, fault ? [] : addresses)
      else callback(fault, addresses[0]?.address ?? '', addresses[0]?.family ?? 0)
    })
  }
}

/** Whether an address is one of the open network: no private, loopback, link-local or other special one (IANA’s registries). */
export function isPublic(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.process(address).range() === 'unicast'
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'PRIVATE') return `its host has an address that is not public (${message})`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its host is not found'
  if (code === 'ECONNREFUSED') return 'its host does not answer'
  if (/CERT|SELF_SIGNED|VERIFY/.test(code)) return `the certificate of its host is not trusted (${code})`
  return code || 'the connection broke'
}
