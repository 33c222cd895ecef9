import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { templatesGuide } from '../docs/templates-guide.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')

test('docs/templates.md has the fields that the types of the View have; UPDATE=1 writes it', () => {
  const file = path.join(ROOT, 'docs/templates.md')
  const text = templatesGuide(ROOT)
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})
