import { createHmac } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { templatesGuide } from '../docs/templates-guide.mjs'
import { unsubscribeFor } from '../src/deliver/unsubscribe.ts'
import { Configuration } from '../src/options/schema.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

test('docs/templates.md has the fields that the types of the View have; UPDATE=1 writes it', () => {
  const file = path.join(ROOT, 'docs/templates.md')
  const text = templatesGuide(ROOT)
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('docs/email.md configures mail with keys that there are', () => {
  const text = readFileSync(path.join(ROOT, 'docs/email.md'), 'utf8')
  const blocks = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => parse(yaml ?? ''))
  expect(blocks).toHaveLength(1)
  for (const block of blocks) expect(z.safeParse(Configuration, block)).toMatchObject({ success: true })
})

test('docs/email.md makes the tokens that a message has', () => {
  const text = readFileSync(path.join(ROOT, 'docs/email.md'), 'utf8')
  const code = /const tokenOf =(.*?)\n```/s.exec(text)?.[1] ?? ''
  const tokenOf = new Function('createHmac', 'process', `return ${code}`)(createHmac, {
    env: { BROADSIDE_UNSUBSCRIBE_SECRET: 'secret' },
  }) as (address: string) => string
  const { url } = unsubscribeFor('https://example.org/{{token}}', 'Ann@example.org', 'secret')
  expect(url).toBe(`https://example.org/${tokenOf('Ann@example.org')}`)
})
