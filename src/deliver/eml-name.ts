import type { Letter } from './letter.ts'

/** What a name of a file may hold on every system. */
const UNSAFE = /[^\p{L}\p{N}@._+-]/gu

/** The names of letters as files, after their slug and recipient; those that would share one have a piece of their key too. */
export function createEmlNames(): (letter: Pick<Letter, 'slug' | 'recipient' | 'key'>) => string {
  const taken = new Set<string>()
  return ({ slug, recipient, key }) => {
    const name = `${slug}--${recipient.address.replace(UNSAFE, '_')}`.slice(0, 200)
    // Many disks do not tell names apart by case.
    const own = taken.has(name.toLowerCase()) ? `${name}-${key.slice(0, 8)}` : name
    taken.add(own.toLowerCase())
    return `${own}.eml`
  }
}
