import * as z from 'zod/mini'
import type { CommandName } from './commands.ts'

/** How an option is written on the command line; `read` turns its text into what the schema expects. */
export type Flag = {
  readonly long: string
  readonly short?: string
  /** The placeholder of its value; a flag without one is a switch. */
  readonly value?: string
  readonly commands: readonly CommandName[]
  readonly read?: (text: string) => unknown
}

/** What help and the JSON Schema say of an option, and its flag if it has one. */
export type About = { readonly description: string; readonly flag?: Flag }

/** The doc lines and flags of every field. */
export const about = z.registry<About>()

/** One line of text. */
export const line = () =>
  z
    .string()
    .check(
      z.minLength(1, 'must not be empty'),
      z.regex(/^[^\p{Cc}]*$/u, 'must be one line without control characters'),
    )

/** A line that need not be there. */
export const text = (description: string) =>
  z._default(z.nullable(line()), null).register(about, { description })

/** A list of lines, empty where nothing is said. */
export const lines = (description: string, flag?: Flag) =>
  z._default(z.array(line()), []).register(about, { description, ...(flag ? { flag } : {}) })

/** A group of keys of which each has a default. */
export const group = <T extends Readonly<Record<string, z.core.$ZodType>>>(description: string, shape: T) =>
  z.prefault(z.strictObject(shape), {} as never).register(about, { description })

/** What is off where nothing is said. */
export const toggle = (description: string, flag?: Flag) =>
  z._default(z.boolean(), false).register(about, { description, ...(flag ? { flag } : {}) })

/** A whole number within bounds; `message` is how a fault says them. */
export const whole = (least: number, most: number, message: string) =>
  z.int(message).check(z.gte(least, message), z.lte(most, message))
