import { expect, test } from 'vitest'
import { eachAtMost, unlessAborted } from '../../src/commands/each.ts'

const never = new AbortController().signal

test.each([1, 2, 5, 100])(
  'no more than %i items are worked on at a time, and all of them once',
  async most => {
    let [now, peak] = [0, 0]
    const seen: number[] = []
    await eachAtMost(most, [...Array(20).keys()], never, async item => {
      peak = Math.max(peak, ++now)
      await new Promise(resolve => setImmediate(resolve))
      seen.push(item)
      now--
    })
    expect(peak).toBe(Math.min(most, 20))
    expect(seen.sort((a, b) => a - b)).toEqual([...Array(20).keys()])
  },
)

test('nothing is started once the signal is aborted', async () => {
  const controller = new AbortController()
  const seen: number[] = []
  await eachAtMost(1, [1, 2, 3], controller.signal, async item => {
    seen.push(item)
    if (item === 2) controller.abort()
  })
  expect(seen).toEqual([1, 2])
})

test('work that never ends is left when the signal is aborted', async () => {
  const controller = new AbortController()
  const left = unlessAborted(new Promise(() => undefined), controller.signal)
  controller.abort(130)
  await expect(left).rejects.toBe(130)
  await expect(unlessAborted(Promise.resolve(1), never)).resolves.toBe(1)
  await expect(unlessAborted(Promise.resolve(1), controller.signal)).rejects.toBe(130)
})
