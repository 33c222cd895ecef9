import { describe, expect, it } from 'vitest'
import { greetingFor } from '../../src/deliver/greeting.ts'
import { BroadsideError } from '../../src/error.ts'

describe('a greeting', () => {
  it.each([
    ['Dear {{name}},', { name: 'Ann Lee' }, 'Dear Ann Lee,'],
    ['Dear {{ title }} {{name}},', { title: 'Dr', name: 'Lee' }, 'Dear Dr Lee,'],
    ['Dear {{name}},', { name: '' }, null],
    ['Dear {{name}},', {}, null],
    ['Dear colleagues,', {}, 'Dear colleagues,'],
    ['Dear {{name}},', { name: '{{email}} $& $1' }, 'Dear {{email}} $& $1,'],
    ['Dear {{name}},', { name: ' Ann\r\nBcc: x\u202e ' }, 'Dear Ann Bcc: x,'],
    ['Dear {{First name}},', { 'First name': 'Ann' }, 'Dear Ann,'],
    [null, { name: 'Ann' }, null],
  ])('%j with %j is %j', (greeting, columns, text) => {
    expect(greetingFor(greeting, columns)).toBe(text)
  })

  it('that asks for a column that the list does not have is an error that names it', () => {
    const ask = () =>
      greetingFor('Dear {{titel}} {{name}},', { title: 'Dr', name: 'Lee', email: 'a@example.org' })
    expect(ask).toThrow('The greeting asks for {{titel}}, and the list of recipients has no column titel.')
    try {
      ask()
    } catch (error) {
      expect((error as BroadsideError).hint).toBe('Did you mean title?')
    }
    expect(() => greetingFor('{{constructor}}', {})).toThrow(BroadsideError)
  })
})
