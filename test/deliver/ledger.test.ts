import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openLedger } from '../../src/deliver/ledger.ts'
import { type LedgerState, readLedger } from '../../src/deliver/ledger-reading.ts'

const AT = '2026-03-12T00:00:00.000Z'
const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'broadside-')), 'below', 'sent')
const entry = (key: string, state: LedgerState) => ({ key, state, at: AT })
const open = (file: string) => openLedger(file, 'sent')

async function written(...entries: readonly (readonly [string, LedgerState])[]): Promise<string> {
  const file = newFile()
  const ledger = await open(file)
  for (const [key, state] of entries) await ledger.record(entry(key, state))
  await ledger.close()
  return file
}

const statesOf = async (file: string) =>
  Object.fromEntries([...(await readLedger(file, 'sent')).states].map(([key, { state }]) => [key, state]))

describe('the ledger', () => {
  it('is empty where there is none', async () => {
    expect(await statesOf(newFile())).toEqual({})
  })

  it('holds the last state of each letter, and what was said of it before', async () => {
    const file = newFile()
    const ledger = await open(file)
    await ledger.record({ ...entry('a', 'sending'), address: 'ann@example.org', slug: 'report' })
    await ledger.record({ ...entry('a', 'sent'), answer: '250 OK' })
    await ledger.record(entry('b', 'sending'))
    await ledger.close()
    expect(await statesOf(file)).toEqual({ a: 'sent', b: 'sending' })
    const again = await open(file)
    expect(again.states.get('a')).toMatchObject({
      address: 'ann@example.org',
      slug: 'report',
      answer: '250 OK',
    })
    await again.close()
  })

  it('keeps the order of entries that are recorded at once', async () => {
    const file = newFile()
    const ledger = await open(file)
    const keys = Array.from({ length: 200 }, (_, index) => `k${index}`)
    await Promise.all(keys.map(key => ledger.record(entry(key, 'sending'))))
    await ledger.close()
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
    expect(lines.map(line => JSON.parse(line).key)).toEqual(keys)
  })

  it('drops a line torn by a crash, wherever it was torn', async () => {
    const file = await written(['a', 'sending'], ['a', 'sent'])
    const sound = readFileSync(file, 'utf8')
    const line = `${JSON.stringify(entry('b', 'sending'))}\n`
    for (let cut = 0; cut < line.length; cut += 7) {
      writeFileSync(file, sound + line.slice(0, cut))
      expect(await statesOf(file)).toEqual({ a: 'sent' })
      const ledger = await open(file)
      await ledger.record(entry('c', 'sent'))
      await ledger.close()
      expect(await statesOf(file)).toEqual({ a: 'sent', c: 'sent' })
    }
  })

  it('begins anew where the crash tore its first line', async () => {
    const file = await written()
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 20))
    const ledger = await open(file)
    await ledger.record(entry('a', 'sent'))
    await ledger.close()
    expect(await statesOf(file)).toEqual({ a: 'sent' })
  })

  test.each([
    ['a line that is none', (file: string) => appendFileSync(file, 'x\n'), 'environment.ledger-damaged'],
    ['another file', (file: string) => writeFileSync(file, 'a note\n'), 'environment.ledger-damaged'],
    [
      'another file of one line',
      (file: string) => writeFileSync(file, 'a note'),
      'environment.ledger-damaged',
    ],
    [
      'a later version',
      (file: string) => writeFileSync(file, '{"schemaVersion":2,"ledger":"broadside","version":"9.0.0"}\n'),
      'environment.ledger-later',
    ],
  ])('refuses %s, and leaves it as it is', async (_, spoil, code) => {
    const file = await written(['a', 'sent'])
    spoil(file)
    const before = readFileSync(file, 'utf8')
    await expect(open(file)).rejects.toMatchObject({ code })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('says that it cannot be written', async () => {
    const file = path.join(newFile(), 'sent')
    writeFileSync(path.dirname(path.dirname(path.dirname(file))).concat('/below'), '')
    await expect(open(file)).rejects.toMatchObject({ code: 'environment.ledger-unwritable' })
  })
})

describe('the lock of the ledger', () => {
  it('keeps a second sender out until the first is done, however deep the folder', async () => {
    const file = path.join(newFile(), 'a'.repeat(200), 'sent')
    const first = await open(file)
    await expect(open(file)).rejects.toMatchObject({ code: 'environment.ledger-locked' })
    await first.close()
    await (await open(file)).close()
  })

  it('lets one of many in', async () => {
    const file = await written()
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => open(file)))
    const got = tries.filter(({ status }) => status === 'fulfilled')
    expect(got).toHaveLength(1)
    await (got[0] as PromiseFulfilledResult<Awaited<ReturnType<typeof open>>>).value.close()
  })

  it('does not outlive a sender that is killed', async () => {
    const file = newFile()
    const source = path.join(import.meta.dirname, '../../src/deliver/ledger.ts')
    const script = `const { openLedger } = await import(${JSON.stringify(source)})
      await openLedger(${JSON.stringify(file)}, 'sent'); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise(resolve => holder.stdout.once('data', resolve))
    await expect(open(file)).rejects.toMatchObject({ code: 'environment.ledger-locked' })
    const gone = new Promise(resolve => holder.once('exit', resolve))
    holder.kill('SIGKILL')
    await gone
    await (await open(file)).close()
  })
})
