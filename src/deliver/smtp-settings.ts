import { BroadsideError } from '../error.ts'
import { readSecret } from './secret.ts'

/** Where the mail goes. */
export type SmtpSettings = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`), where it else begins with STARTTLS. */
  readonly secure: boolean
  readonly login: { readonly user: string; readonly password: string } | null
  /** Whether a server on this machine may do without TLS, or with a certificate of nobody’s. */
  readonly insecure: boolean
}

export const SMTP_URL = 'BROADSIDE_SMTP_URL'
export const SMTP_PASSWORD = 'BROADSIDE_SMTP_PASSWORD'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/
const EXAMPLE = `Set ${SMTP_URL}, such as smtp://user@mail.example.org:587, and ${SMTP_PASSWORD} (or ${SMTP_PASSWORD}_FILE).`

/** Reads the server from the environment alone, for an argument is seen by every user of the machine; no message quotes it. */
export async function readSmtpSettings(
  env: Readonly<Record<string, string | undefined>>,
  insecure: boolean,
): Promise<SmtpSettings> {
  const text = await readSecret(env, SMTP_URL)
  if (text === null) throw faulty('There is no mail server to send with.')
  const url = parse(text)
  const host = url.hostname.replace(/^\[(.+)\]$/, '$1').toLowerCase()
  if (insecure && !LOOPBACK.test(host))
    throw new BroadsideError(
      'usage.insecure-local',
      `--insecure-local is for a server on this machine; ${host} is none.`,
      { hint: 'Leave it out: mail goes over TLS then.' },
    )
  const secure = url.protocol === 'smtps:'
  const [user, written] = [decoded(url.username), decoded(url.password)]
  const password = (await readSecret(env, SMTP_PASSWORD)) ?? written
  if (user === '' && password !== '') throw faulty(`${SMTP_URL} names no user for the password.`)
  if (user !== '' && password === '') throw faulty(`There is no password for the user of ${SMTP_URL}.`)
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    login: user === '' ? null : { user, password },
    insecure,
  }
}

/** Takes the password out of a text, in each form in which it may have got there. */
export function redact(text: string, { login }: SmtpSettings): string {
  if (login === null) return text
  const { user, password } = login
  const base64 = (value: string) => Buffer.from(value).toString('base64')
  const forms = [
    base64(`\0${user}\0${password}`),
    base64(`${user}\0${user}\0${password}`),
    encodeURIComponent(password),
    encodeURI(password),
    base64(password),
    password,
  ]
  return forms.reduce((shown, form) => shown.replaceAll(form, '***'), text)
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null) throw faulty(`${SMTP_URL} is no URL.`)
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')
    throw faulty(`${SMTP_URL} begins neither with smtp:// nor with smtps://.`)
  if (url.hostname === '') throw faulty(`${SMTP_URL} names no host.`)
  if (url.search !== '' || url.hash !== '' || url.pathname.length > 1)
    throw faulty(`${SMTP_URL} has something after its host and port.`)
  return url
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw faulty(`${SMTP_URL} has a % that is no escape; a % of the password is written %25.`)
  }
}

function faulty(message: string): BroadsideError {
  return new BroadsideError('environment.smtp-url', message, { hint: EXAMPLE })
}
