import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPicture } from '../../src/intake/picture.ts'
import { remoteAddress } from '../../src/intake/picture-places.ts'

const svg = (name: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`

let folder: string
const at = (...parts: string[]) => path.join(folder, ...parts)
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  for (const place of [
    'reports/own.svg',
    'reports/both.svg',
    'pictures/both.svg',
    'pictures/a b.svg',
    'secret.svg',
  ]) {
    await mkdir(path.dirname(at(place)), { recursive: true })
    await writeFile(at(place), svg(place))
  }
  await mkdir(at('pictures/maps'))
  await writeFile(at('pictures/maps/x.svg'), svg('x'))
  await writeFile(at('pictures/page.png'), '<html></html>')
  await symlink(at('secret.svg'), at('pictures/link.svg'))
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['own.svg', [], 'reports/own.svg'],
  ['both.svg', ['pictures'], 'reports/both.svg'],
  ['a%20b.svg?v=2#x', ['pictures'], 'pictures/a b.svg'],
  ['maps/x.svg', ['pictures'], 'x'],
  ['/maps/x.svg', ['pictures'], 'x'],
  ['../pictures/a b.svg', ['pictures'], 'pictures/a b.svg'],
  ['x.svg', ['pictures', 'pictures/maps'], 'x'],
  ['../pictures/a b.svg', [], 'image.outside'],
  ['../secret.svg', ['pictures'], 'image.outside'],
  ['link.svg', ['pictures'], 'image.outside'],
  ['/etc/hostname', ['pictures'], 'image.outside'],
  ['x.svg', ['pictures'], 'image.missing'],
  ['page.png', ['pictures'], 'image.format'],
  ['maps', ['pictures'], 'image.format'],
  ['https://a.example/x.png', ['pictures'], 'image.remote'],
  ['//a.example/x.png', ['pictures'], 'image.remote'],
  ['file:///etc/hostname', ['pictures'], 'image.remote'],
] as const)(
  'an image is read from the article’s folder, then from the roots, and from nowhere else: %s',
  async (src, roots, found) => {
    const picture = await loadPicture(
      at('reports'),
      src,
      7,
      roots.map(root => at(root)),
    )
    if ('uri' in picture)
      expect(Buffer.from(picture.uri.split(',')[1]!, 'base64').toString()).toBe(svg(found))
    else expect(picture).toMatchObject({ code: found, line: 7, hint: expect.stringMatching(/./) })
  },
)

test('an article without a folder has the images of the roots', async () => {
  expect(await loadPicture(undefined, 'both.svg', null, [at('pictures')])).toHaveProperty('uri')
  expect(await loadPicture(undefined, 'both.svg', null)).toMatchObject({ code: 'image.missing' })
})

test.each([
  ['https://a.example/x.png#top', ['a.example'], 'https://a.example/x.png'],
  ['https://A.EXAMPLE:443/x.png', ['a.example'], 'https://a.example/x.png'],
  ['//a.example/x.png', ['https://a.example'], 'https://a.example/x.png'],
  ['https://bücher.example/x.png', ['xn--bcher-kva.example'], 'https://xn--bcher-kva.example/x.png'],
  ['http://127.0.0.1:8080/x.png', ['http://127.0.0.1:8080'], 'http://127.0.0.1:8080/x.png'],
  ['http://a.example/x.png', ['a.example'], null],
  ['https://a.example:8443/x.png', ['a.example'], null],
  ['https://b.a.example/x.png', ['a.example'], null],
  ['https://a.example.evil.example/x.png', ['a.example'], null],
  ['https://a.example@evil.example/x.png', ['a.example'], null],
  ['https://joe:secret@a.example/x.png', ['a.example'], null],
  ['https://127.1/x.png', ['127.0.0.1'], 'https://127.0.0.1/x.png'],
  ['http://127.0.0.1:8080/x.png', ['127.0.0.1:8080'], null],
  ['x.png', ['a.example'], null],
  ['https://[', ['a.example'], null],
] as const)('%s with %j allowed is fetched from %s', (src, remote, address) => {
  expect(remoteAddress(src, remote)?.href ?? null).toBe(address)
})
