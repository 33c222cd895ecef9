import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BriefOptions, brief } from '../../src/brief.ts'
import { createWorld } from '../../src/world.ts'

const OPTIONS: BriefOptions = {
  documents: ['one-pager'],
  paper: 'A4',
  lang: 'en',
  brand: { organisation: null, logo: null, accent: null, contact: null },
  memo: { to: null, from: null, cc: null, reference: null, classification: null },
}
const DEADLINE = 800
/** Far more than the deadline has time for. */
const ENDLESS = '<p>A line</p>'.repeat(35_000)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  const page = '<div class="page" data-page><main><h1>{{headline}}</h1></main></div>'
  const endless = `{{#if frame.classification}}${ENDLESS}{{/if}}`
  await mkdir(path.join(folder, 'one-pager'))
  await writeFile(path.join(folder, 'one-pager/one-pager.hbs'), page.replace('</main>', `${endless}</main>`))
})
afterAll(() => rm(folder, { recursive: true }))

const article = (name: string, head = '') => ({
  name: `${name}.md`,
  stem: name,
  format: 'markdown' as const,
  bytes: Buffer.from(`${head}# Harbour ${name} Opens\n\nThe harbour opened on 4 March 2026.\n`),
})

test('a template that never finishes is stopped at the deadline, tried once more and given up; the others come out', async () => {
  const world = createWorld({
    templates: [folder],
    pages: 2,
    deadline: DEADLINE,
  })
  try {
    await brief(article('First'), OPTIONS, world)
    const started = performance.now()
    const endless = brief(article('Endless', '---\nclassification: SLOW\n---\n'), OPTIONS, world).catch(
      (error: unknown) => error,
    )
    const others = Promise.all(['Two', 'Three', 'Four'].map(name => brief(article(name), OPTIONS, world)))
    expect(await endless).toMatchObject({
      code: 'print.deadline',
      message: expect.stringContaining('0.8 s'),
      hint: expect.any(String),
    })
    expect(performance.now() - started).toBeGreaterThan(2 * DEADLINE)
    for (const { documents } of await others) expect(documents).toMatchObject([{ pages: 1 }])
    expect((await brief(article('Last'), OPTIONS, world)).documents).toHaveLength(1)
  } finally {
    await world.close()
  }
})
