import { BroadsideError } from '../error.ts'
import { redact, SMTP_PASSWORD, SMTP_URL, type SmtpSettings } from './smtp-settings.ts'

/** An error of nodemailer’s: `code` is its kind, `originalCode` what the system or OpenSSL called it. */
export type SmtpFault = Error & {
  readonly code?: string | undefined
  readonly originalCode?: string | undefined
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
  readonly permanent?: boolean | undefined
  /** What was answered: `MAIL FROM`, `RCPT TO`, `DATA`. */
  readonly command?: string | undefined
}

/** Whether the server answered the letter itself, in whole; what breaks a connection may come with the shreds of an answer. */
export function hasAnswer({ code, responseCode, message }: SmtpFault): boolean {
  if (responseCode === 421 && /^(?:EENVELOPE|EMESSAGE|ECONNECTION)$/.test(code ?? '')) return true
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false
  return responseCode === undefined
    ? /^(?:Message size larger|Invalid (?:sender|recipient))/.test(message)
    : responseCode >= 400 && responseCode < 600
}

/** The server wants a login, or another one, whatever the letter (RFC 4954 §6), or takes no command at all (RFC 5321 §4.2.2). */
const NOBODY_LET_IN: readonly unknown[] = [503, 530, 534, 535, 538]
/** Of the answers to a sender these are about the size and the parameters of one letter (RFC 1870 §6, RFC 5321 §4.1.1.11). */
const OF_ONE_LETTER: readonly unknown[] = [552, 555]

/** The error that ends the run where the server refused not this letter but us: a login that is missing, or the sender of all letters. */
export function barOf(fault: SmtpFault, from: string, settings: SmtpSettings): BroadsideError | null {
  const { command, responseCode = 0, response, message } = fault
  const server = `${settings.host}:${settings.port}`
  const said = redact(response || message, settings)
  if (NOBODY_LET_IN.includes(responseCode))
    return new BroadsideError('environment.smtp-login', `${server} takes no mail from us: ${said}`, {
      hint:
        settings.login === null
          ? `It wants a login: name the user in ${SMTP_URL}, and set ${SMTP_PASSWORD}.`
          : `Check the user in ${SMTP_URL} and the password in ${SMTP_PASSWORD}.`,
    })
  if (command === 'MAIL FROM' && responseCode >= 500 && !OF_ONE_LETTER.includes(responseCode))
    return new BroadsideError('environment.smtp-sender', `${server} takes no mail from ${from}: ${said}`, {
      hint: `Check mail.from, and whether the user in ${SMTP_URL} may send for it.`,
    })
  return null
}

const CERTIFICATE = /CERT|SIGNATURE|ISSUER|_CA_|CRL|CHAIN|HOSTNAME/

/** Why a session could not be opened: a text where a later try may mend it, else the error that ends the run. */
export function connectError(fault: SmtpFault, settings: SmtpSettings): string | BroadsideError {
  const server = `${settings.host}:${settings.port}`
  const { code, originalCode = '', responseCode = 0 } = fault
  const said = redact(fault.response || fault.message, settings)
  if (code === 'EAUTH' && (responseCode === 0 || responseCode >= 500))
    return new BroadsideError('environment.smtp-login', `${server} does not let us in: ${said}`, {
      hint: `Check the user in ${SMTP_URL} and the password in ${SMTP_PASSWORD}.`,
    })
  if (CERTIFICATE.test(originalCode))
    return new BroadsideError(
      'environment.smtp-certificate',
      `The certificate of ${server} is not to be trusted: ${said}.`,
      {
        hint: 'Name the host as its certificate does. For an authority of your own: NODE_EXTRA_CA_CERTS=FILE',
      },
    )
  if (code === 'ETLS' && responseCode >= 500)
    return new BroadsideError('environment.smtp-tls', `${server} offers no TLS: ${said}`, {
      hint: 'Mail is never sent in the open. Ask for the port with TLS (587, or 465 with smtps://).',
    })
  if (/^(?:ERR_SSL_|EPROTO)/.test(originalCode))
    return new BroadsideError('environment.smtp-tls', `${server} does not speak TLS as ours: ${said}.`, {
      hint: `In ${SMTP_URL} smtps:// is TLS from the start (465), smtp:// begins with STARTTLS (587).`,
    })
  if (responseCode >= 500)
    return new BroadsideError('environment.smtp-refused', `${server} takes no mail from here: ${said}`, {
      hint: `Check the server in ${SMTP_URL}, or ask who runs it.`,
    })
  return said
}
