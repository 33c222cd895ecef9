import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { BroadsideError } from '../error.ts'

/** What a domain signs its mail with (RFC 6376); `privateKey` is PEM. */
export type DkimKey = { readonly domain: string; readonly selector: string; readonly privateKey: string }

/** As the configuration names it; `keyFile` is a path. */
export type DkimSettings = { readonly domain: string; readonly selector: string; readonly keyFile: string }

const HOW = 'Make one of 2048 bits: openssl genrsa -out dkim.pem 2048'

/** Reads the key of a domain; `shown` is how messages name its file. It signs with RSA and SHA-256, which every receiver knows (RFC 8301 §3.1). */
export async function readDkimKey(
  { domain, selector, keyFile }: DkimSettings,
  shown: string,
): Promise<DkimKey> {
  const privateKey = await readFile(keyFile, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new BroadsideError('config.dkim', `The DKIM key ${shown} cannot be read (${cause.code}).`, {
      hint: 'Check mail.dkim.keyFile.',
      cause,
    })
  })
  const { type, bits } = kindOf(privateKey)
  if (type !== 'rsa' || bits < 1024)
    throw new BroadsideError(
      'config.dkim',
      type === 'rsa'
        ? `The DKIM key ${shown} has ${bits} bits, which receivers take for none.`
        : `${shown} is no RSA key in PEM without a passphrase${type ? `, but one of the kind ${type}` : ''}.`,
      { hint: HOW },
    )
  return { domain, selector, privateKey }
}

function kindOf(pem: string): { readonly type: string | null; readonly bits: number } {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem)
    return { type: asymmetricKeyType ?? null, bits: asymmetricKeyDetails?.modulusLength ?? 0 }
  } catch {
    // The error may quote the key.
    return { type: null, bits: 0 }
  }
}
