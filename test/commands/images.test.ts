import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call } from '../command-line.ts'

const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
const TEXT = 'The harbour opened on 4 March 2026. It cost 90 million euros.'

let bundle: Bundle
let folder: string
let server: http.Server
let origin: string
let asked: string[] = []
let isDown = false
beforeAll(async () => {
  bundle = await bundleCommand()
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  server = http.createServer((request, response) => {
    asked.push(request.url!)
    if (isDown) response.writeHead(503).end()
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(SQUARE)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await write('a/one.md', `# Harbour Opens\n\n${TEXT}\n\n![A square](${origin}/square.svg)\n`)
  await write('a/two.md', `# Harbour Opens Again\n\n![The same square](${origin}/square.svg)\n\n${TEXT}\n`)
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
  await writeFile(path.join(folder, name), text)
}
const read = (name: string) => readFile(path.join(folder, name))
const run = async (...words: string[]) => {
  asked = []
  const { status, out } = await call(bundle.command, [...words, '--json'], { folder })
  const { entries } = JSON.parse(out) as {
    entries: { warnings: { code: string; line: number; message: string }[]; error: { code: string } | null }[]
  }
  return { status, entries, codes: entries.map(({ error, warnings }) => error?.code ?? warnings[0]?.code) }
}
const build = (...words: string[]) => run('build', 'a', '-d', 'memo', ...words)

test('a picture of another machine is fetched where its host is allowed, once, and kept', async () => {
  const without = await build()
  expect(without).toMatchObject({ status: 0, codes: ['image.remote', 'image.remote'] })
  expect(without.entries[0]?.warnings[0]?.line).toBe(5)
  expect(asked).toEqual([])
  const lacking = await read('output/one/memo.pdf')

  const allowed = ['--allow-remote', origin]
  expect(await run('check', 'a', '-d', 'memo', ...allowed)).toMatchObject({ status: 3 })
  expect(asked).toEqual([])
  isDown = true
  const failed = await build(...allowed)
  expect(failed).toMatchObject({ status: 0, codes: ['image.fetch', 'image.fetch'] })
  expect(failed.entries[1]?.warnings[0]).toMatchObject({
    line: 3,
    message: expect.stringMatching(/cannot be fetched: .* answers 503\.$/),
  })
  expect(asked).toEqual(['/square.svg'])
  expect(await read('output/one/memo.pdf')).toEqual(lacking)
  expect(await run('check', 'a', '-d', 'memo', ...allowed)).toMatchObject({
    status: 3,
    codes: ['check.image-not-fetched', 'check.image-not-fetched'],
  })

  isDown = false
  expect(await build(...allowed)).toMatchObject({ status: 0, codes: [undefined, undefined] })
  expect(asked).toEqual(['/square.svg'])
  const whole = await read('output/one/memo.pdf')
  expect(whole).not.toEqual(lacking)

  isDown = true
  expect(await run('check', 'a', '-d', 'memo', ...allowed)).toMatchObject({ status: 0 })
  await rm(path.join(folder, 'output'), { recursive: true })
  await write('a/two.md', `# Harbour Opens Twice\n\n![The same square](${origin}/square.svg)\n\n${TEXT}\n`)
  expect(await build(...allowed)).toMatchObject({ status: 0, codes: [undefined, undefined] })
  expect(await read('output/one/memo.pdf')).toEqual(whole)
  expect(asked).toEqual([])
  expect(await run('check', 'a', '-d', 'memo')).toMatchObject({
    status: 3,
    codes: ['check.image-changed', 'check.image-changed'],
  })
})

test('pictures of a folder that the configuration names are read and checked', async () => {
  await write('b/reports/one.md', `# Harbour Opens\n\n${TEXT}\n\n![A square](maps/square.svg)\n`)
  await write('b/pictures/maps/square.svg', SQUARE)
  await write(
    'b/broadside.config.yaml',
    'inputs: [reports]\ndocuments: [memo]\nimages: { roots: [pictures] }\n',
  )
  const words = ['-c', 'b/broadside.config.yaml']
  expect(await run('build', ...words)).toMatchObject({ status: 0, codes: [undefined] })
  expect(await run('check', ...words)).toMatchObject({ status: 0 })
  await write('b/pictures/maps/square.svg', SQUARE.replace('<rect', '<ellipse'))
  expect(await run('check', ...words)).toMatchObject({ status: 3, codes: ['check.image-changed'] })
})
