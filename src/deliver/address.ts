import { domainToASCII } from 'node:url'
import emailAddresses from 'email-addresses'

/** A mailbox as the headers and the envelope take it: `address` has its domain in lower-case ASCII (RFC 5891), its local part as given. */
export type Mailbox = { readonly name: string | null; readonly address: string }

/** Why a text is no mailbox. */
export type AddressFault = { readonly fault: string; readonly hint: string }

/** One character more than a line of a header may hold, and what turns text around or hides in it. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const ATOM = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Reads `ann@example.org` or `Ann Lee <ann@example.org>` by RFC 5322 §3.4, with the international forms of RFC 6532. */
export function readMailbox(text: string): Mailbox | AddressFault {
  const trimmed = text.trim()
  if (trimmed === '') return { fault: 'is empty', hint: 'Write an address such as ann@example.org.' }
  if (HIDDEN.test(trimmed))
    return { fault: 'holds a control character or one that cannot be seen', hint: 'Type the address anew.' }
  const parsed = emailAddresses.parseOneAddress({ input: trimmed, rfc6532: true, rejectTLD: false })
  if (parsed === null)
    return /[,;]/.test(trimmed)
      ? { fault: `"${shown(trimmed)}" is no single address`, hint: 'Give each address a row of its own.' }
      : { fault: `"${shown(trimmed)}" is no address`, hint: 'Write an address such as ann@example.org.' }
  if (parsed.type !== 'mailbox')
    return { fault: `"${shown(trimmed)}" is a group`, hint: 'Give each address a row of its own.' }
  const domain = domainOf(parsed.domain)
  if (domain === null)
    return {
      fault: `"${shown(trimmed)}" has no domain that can exist (${shown(parsed.domain)})`,
      hint: 'Check what stands after the @.',
    }
  const local = ATOM.test(parsed.local) ? parsed.local : `"${parsed.local.replace(/["\\]/g, '\\$&')}"`
  if (Buffer.byteLength(local) > 64 || Buffer.byteLength(local) + domain.length + 1 > 254)
    return { fault: `"${shown(trimmed)}" is longer than an address may be`, hint: 'Check the address.' }
  return { name: parsed.name?.trim() || null, address: `${local}@${domain}` }
}

/** Whether reading failed. */
export function isFault(read: Mailbox | AddressFault): read is AddressFault {
  return 'fault' in read
}

/** What two spellings of one mailbox have in common: nobody tells addresses apart by case (RFC 5321 §2.4 allows it, no one does). */
export function identityOf(address: string): string {
  return address.normalize('NFC').toLowerCase()
}

/** The domain of a mailbox. */
export function domainPart(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** The ASCII form of a domain, or an address literal (RFC 5321 §4.1.3) as it is; null for what is neither. */
function domainOf(domain: string): string | null {
  if (/^\[[\w.:]+\]$/.test(domain)) return domain
  const ascii = domainToASCII(domain)
  const labels = ascii.split('.')
  return ascii !== '' && ascii.length <= 253 && labels.every(label => LABEL.test(label)) ? ascii : null
}

const MOST_SHOWN = 80

function shown(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
