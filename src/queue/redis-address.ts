/** Where a Redis server is, and with what it lets us in; an empty password where it asks for none. */
export type RedisAddress = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`rediss:`). */
  readonly secure: boolean
  readonly user: string
  readonly password: string
}

/** Reads an address such as `redis://user:password@host:6379/0`; null where it is none. */
export function redisAddress(text: string): RedisAddress | null {
  if (!/^rediss?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.hostname === '') return null
  try {
    return {
      host: url.hostname.replace(/^\[(.+)\]$/, '$1'),
      port: Number(url.port) || 6379,
      secure: url.protocol === 'rediss:',
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
    }
  } catch {
    // A % that is no escape.
    return null
  }
}
