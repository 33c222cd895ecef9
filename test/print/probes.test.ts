import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { probeFonts, probeNode, probeSandbox } from '../../src/print/probes.ts'
import { createFontsFolder } from './fonts-folder.ts'

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
  ['18.20.0', false],
])('says of Node %s whether it is new enough: %s', (version, ok) => {
  expect(probeNode(version)).toMatchObject({ ok, detail: `Node ${version}` })
})

test('counts the faces of the folder of fonts, and misses them', async () => {
  const fonts = createFontsFolder()
  const empty = mkdtempSync(join(tmpdir(), 'broadside-test-'))
  expect(await probeFonts(fonts)).toMatchObject({ ok: true, detail: `5 faces in ${fonts}` })
  expect(await probeFonts(empty)).toMatchObject({ ok: false, detail: `no TrueType font in ${empty}` })
  expect(await probeFonts(join(empty, 'none'))).toMatchObject({ ok: false })
  for (const folder of [fonts, empty]) rmSync(folder, { recursive: true })
})

test('says that the sandbox is off where it is', () => {
  const finding = probeSandbox({ fonts: '', env: { BROADSIDE_NO_SANDBOX: '1' } })
  expect(finding).toMatchObject({ ok: true, fix: null })
  expect(finding.detail).toMatch(/^off/)
})
