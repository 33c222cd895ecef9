import type { BrowserInfo } from '../print/browser-info.ts'

/** A browser as people read of it: which, where, in a sandbox or not, and why this one. */
export function browserText({ name, version, path, sandbox, why }: BrowserInfo): string {
  return `${name} ${version} at ${path}, ${sandbox ? 'sandboxed' : 'without a sandbox'}: ${why}`
}
