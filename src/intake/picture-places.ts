import path from 'node:path'

/** The files that a relative address may mean: beside the article, then in each root. */
export function picturePlaces(
  folder: string | undefined,
  src: string,
  roots: readonly string[],
): readonly string[] {
  const name = decoded(src.replace(/[?#].*$/, ''))
  return [
    ...(folder === undefined ? [] : [path.resolve(folder, name)]),
    ...roots.map(root => path.join(root, name)),
  ]
}

/** The address of a picture on one of the hosts that it may be fetched from, else null. */
export function remoteAddress(src: string, remote: readonly string[]): URL | null {
  if (remote.length === 0 || !/^(?:https?:)?\/\//i.test(src)) return null
  const address = src.startsWith('//') ? `https:${src}` : src
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  url.hash = ''
  return isAllowed(url, remote) ? url : null
}

/** Whether an address is on one of the hosts, by its scheme, name and port; one with a user is on none. */
export function isAllowed(url: URL, remote: readonly string[]): boolean {
  return url.username === '' && url.password === '' && remote.some(host => originOf(host) === url.origin)
}

/** The origin of a host as `images.remote` names it, https where it says nothing else; null for what is none. */
export function originOf(host: string): string | null {
  const address = host.includes('://') ? host : `https://${host}`
  return URL.canParse(address) ? new URL(address).origin : null
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}
