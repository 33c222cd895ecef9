import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { inspect } from '../layout/inspection.ts'

let world: RealWorld
beforeAll(() => {
  world = createWorld({ env: process.env })
})
afterAll(() => world.close())

const STYLE = `
  @page { margin: 0 }
  * { margin: 0; padding: 0; font: calc(10pt * 1) / 20px sans-serif }
  .page { width: 600px; height: 800px; overflow: hidden }
  main { height: 800px }
  .measuring [data-flow] { width: 600px; height: 800px; columns: auto; column-width: 600px; column-gap: 0; column-fill: auto }
`
const item = (name: string, priority: number, height: number) =>
  `<div data-item="${priority}" data-name="${name}" style="height: ${height}px; break-inside: avoid">${name}</div>`
const column = (...items: readonly string[]) =>
  `<div class="page" data-page><main><div data-column>${items.join('')}</div></main></div>`
const flow = (...items: readonly string[]) => `<main data-flow="1">${items.join('')}</main>`

async function droppedFrom(body: string): Promise<readonly string[]> {
  const html = `<!doctype html><style>${STYLE}</style><body style="margin: 0">${body}`
  const { fit } = await world.print({ html, paper: { width: 600, height: 800 } })
  expect(fit?.fits).toBe(true)
  return fit!.dropped.map(({ name }) => name)
}

describe.each([
  ['a page of columns', column],
  ['pages that flow', flow],
])('%s', (_, page) => {
  it('leaves out the least important', async () => {
    expect(await droppedFrom(page(item('a', 3, 400), item('b', 2, 300), item('c', 1, 300)))).toEqual(['c'])
  })

  it('keeps what is small and has room below something large that has none', async () => {
    const items = [item('a', 4, 500), item('large', 3, 500), item('small', 2, 200), item('least', 1, 200)]
    expect(await droppedFrom(page(...items))).toEqual(['large', 'least'])
  })

  it('puts each back where it stood, and the label of its group', async () => {
    const group = `<section data-group><h2>Label</h2>${item('c', 2, 60)}${item('d', 1, 60)}</section>`
    expect(await droppedFrom(page(item('a', 4, 500), item('large', 3, 500), group))).toEqual(['large'])
  })
})

it('sets a number as a long one where it is wider than its place', async () => {
  const tile = (name: string, width: number) =>
    `<p class="number" style="width: ${width}px; white-space: nowrap">${name}</p>`
  const html = `<!doctype html><style>${STYLE} .long { display: none }</style>${column(tile('narrow', 20), tile('wide', 500))}`
  const { pdf } = await world.print({ html, paper: { width: 600, height: 800 } })
  const { pages } = await inspect(pdf)
  expect(pages[0]!.texts.map(({ text }) => text.trim()).filter(Boolean)).toEqual(['wide'])
})
