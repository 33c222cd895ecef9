import { type ExecFileOptionsWithStringEncoding, execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)

const COMMAND = path.resolve('dist/cli.js')
const NODES = path.resolve('node_modules/.cache/broadside/nodes')
const ARTICLE = 'vallmere-water-losses.md'

/** Later versions of Node than the one that the tests run under, as `make nodes` lays them down. */
const LATER = platform() === 'linux' && arch() === 'x64' ? [22, 24] : []

let folder: string
let inside: ExecFileOptionsWithStringEncoding
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-nodes-'))
  inside = { cwd: folder, encoding: 'utf8' }
  await cp('seeds', folder, { recursive: true })
  await build(process.execPath, 'here')
})
afterAll(() => rm(folder, { recursive: true }))

async function nodeOf(major: number): Promise<string> {
  const found = (await readdir(NODES).catch(() => [])).find(name => name.includes(`-${major}.`))
  if (found === undefined) throw new Error(`Node ${major} is not there. Run: make nodes`)
  return path.join(NODES, found, 'node')
}

async function build(node: string, out: string): Promise<string> {
  return (await run(node, [COMMAND, 'build', ARTICLE, '-o', out, '--force'], inside)).stderr
}

async function filesOf(out: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path.join(folder, out), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  const read = async (file: string) =>
    [path.relative(path.join(folder, out), file), await readFile(file, 'latin1')] as const
  return new Map(await Promise.all(files.sort().map(read)))
}

describe.each(LATER)('the built command under Node %i', major => {
  test('runs, makes the same bytes, and has them as up to date', async () => {
    const node = await nodeOf(major)
    expect((await run(node, ['--version'], inside)).stdout).toMatch(new RegExp(`^v${major}\\.`))
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    const told = await run(node, [COMMAND, '--version'], inside)
    expect(told).toEqual({ stdout: `${version}\n`, stderr: '' })

    const out = `node-${major}`
    expect(await build(node, out)).toMatch(/^1 built · /m)
    const files = await filesOf(out)
    expect([...files.keys()]).toHaveLength(5)
    expect(files).toEqual(await filesOf('here'))

    for (const [by, of] of [
      [node, 'here'],
      [process.execPath, out],
    ] as const)
      expect(await run(by, [COMMAND, 'check', ARTICLE, '-o', of], inside)).toEqual({
        stdout: '',
        stderr: '1 up to date\n',
      })
  })
})
