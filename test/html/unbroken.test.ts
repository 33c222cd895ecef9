import { expect, it } from 'vitest'
import { createHandlebars } from '../../src/html/helpers.ts'

const whole = (text: string) =>
  createHandlebars()
    .compile('{{unbroken text}}')({ text })
    .match(/(?<=class="whole">)[^<]*/g) ?? []

it.each([
  ['Work on it until mid-2026', ['mid-2026']],
  ['堤防の再整備に380億円、2027年から', ['380億円', '2027年']],
  ['高雄港將於二〇二九年前興建第三碼頭', ['二〇二九年']],
  ['第三碼頭與五月', []],
  ['Ministers speak', []],
])('holds what belongs together in %s', (text, parts) => {
  expect(whole(text)).toEqual(parts)
})
