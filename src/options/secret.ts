import * as z from 'zod/mini'

/** The user and password of an address. */
const USER = /\/\/[^\s/?#]*@/

/** A schema that refuses an address with a password in it: files are committed, secrets are not. */
export function withoutPassword<T extends z.ZodMiniType<string>>(schema: T): T {
  return schema.check(
    z.refine(address => !/:[^@]/.test(USER.exec(address)?.[0].slice(2) ?? ''), {
      error: 'holds a password',
      params: { hint: 'Take it out of this file, and give the whole address in the environment.' },
    }),
  ) as T
}

/** A text with no user or password in its addresses, for messages. */
export function withoutUser(text: string): string {
  return text.replace(/\/\/[^\s@]*@/g, '//…@')
}
