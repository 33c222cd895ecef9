import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayOfNumber,
  isDay,
  isoDay,
  numberOfDay,
  parseDay,
  weekdayOf,
} from '../../src/facts/calendar.ts'

it('counts days from 1970-01-01, a Thursday', () => {
  expect(numberOfDay({ year: 1970, month: 1, day: 1 })).toBe(0)
  expect(weekdayOf({ year: 1970, month: 1, day: 1 })).toBe(3)
  expect(weekdayOf({ year: 2026, month: 3, day: 2 })).toBe(0)
})

it('agrees with the clock of the machine on every day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), number => {
      const day = dayOfNumber(number)
      expect(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000).toBe(
        day.year > 99 ? number : expect.anything(),
      )
      expect(numberOfDay(day)).toBe(number)
      expect(isDay(day)).toBe(true)
    }),
  )
})

it('adds days and months over the ends of years', () => {
  expect(isoDay(addDays({ year: 2025, month: 12, day: 31 }, 1))).toBe('2026-01-01')
  expect(isoDay(addDays({ year: 2024, month: 3, day: 1 }, -1))).toBe('2024-02-29')
  expect(addMonths({ year: 2026, month: 1, day: 15 }, -1)).toEqual({ year: 2025, month: 12 })
})

it('reads the day of an EDTF text that has one', () => {
  expect(parseDay('2026-03-04T10:00Z')).toEqual({ year: 2026, month: 3, day: 4 })
  expect(parseDay('2026-02-30')).toBeNull()
  expect(parseDay('2026-03')).toBeNull()
  expect(parseDay(null)).toBeNull()
})
