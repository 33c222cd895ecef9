import { createHmac } from 'node:crypto'
import { BroadsideError } from '../error.ts'
import { identityOf } from './address.ts'
import type { Unsubscribe } from './letter.ts'

const TOKEN = /\{\{\s*token\s*\}\}/g

/** The environment’s name of the secret that tokens are made with. */
export const SECRET = 'BROADSIDE_UNSUBSCRIBE_SECRET'

/** Whether every recipient has an address of their own to leave the list by. */
export function isPersonal(template: string): boolean {
  return template.search(TOKEN) >= 0
}

/** The error for tokens that cannot be made. */
export function noSecret(place: { readonly file?: string; readonly line?: number } = {}): BroadsideError {
  return new BroadsideError(
    'config.unsubscribe',
    `mail.unsubscribe has a {{token}}, but ${SECRET} is not set.`,
    {
      hint: `Put a long random text into the environment: export ${SECRET}=$(openssl rand -hex 32)`,
      ...place,
    },
  )
}

/**
 * The address by which a recipient leaves the list: `{{token}}` is the HMAC-SHA256 of their address under the secret, in base64url, which
 * nobody can make without the secret and which tells nothing of the address. Takes a bare POST where it is https (RFC 8058).
 */
export function unsubscribeFor(template: string, address: string, secret: string | null): Unsubscribe {
  if (secret === null && isPersonal(template)) throw noSecret()
  const token = () =>
    createHmac('sha256', secret ?? '')
      .update(identityOf(address))
      .digest('base64url')
  return { url: template.replace(TOKEN, token), oneClick: template.startsWith('https:') }
}
