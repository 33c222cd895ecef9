import type { Printer } from '../print/printer.ts'

/** Printers by the faces that are lent to them: the one without any, and more as articles need them. */
export type Presses = {
  readonly with: (lent: readonly string[]) => Promise<Printer>
  readonly close: () => Promise<void>
}

/** A browser knows the fonts that it was started with, so each set of lent faces has one of its own, started when it first prints. */
export function createPresses(create: (lent: readonly string[]) => Promise<Printer>): Presses {
  const printers = new Map<string, Promise<Printer>>()
  return {
    with: lent => {
      const key = lent.join('\0')
      const printer = printers.get(key) ?? create(lent)
      printers.set(key, printer)
      return printer
    },
    close: async () => {
      await Promise.all([...printers.values()].map(async printer => (await printer).close()))
    },
  }
}
