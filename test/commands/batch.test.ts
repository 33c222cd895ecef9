import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Bundle, bundleCommand, call } from '../command-line.ts'

const article = (name: string) =>
  `# Harbour ${name} Opens\n\nThe harbour opened on 4 March 2026. It cost 90 million euros.\n`
const NAMES = Array.from({ length: 8 }, (_, index) => `article-${index}`)

let bundle: Bundle
let folder: string
beforeAll(async () => {
  bundle = await bundleCommand()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadside-'))
  await mkdir(path.join(folder, 'reports'))
  for (const name of NAMES) await writeFile(path.join(folder, `reports/${name}.md`), article(name))
  return () => rm(folder, { recursive: true, force: true })
})
const run = (...words: string[]) => call(bundle.command, words, { folder })
const slugs = async () =>
  JSON.parse(await readFile(path.join(folder, 'output/manifest.json'), 'utf8')).entries.map(
    ({ slug }: { slug: string }) => slug,
  )
const leftovers = async () =>
  (await readdir(path.join(folder, 'output'), { recursive: true })).filter(file => /(?:^|\/)\./.test(file))

/** The browsers that a process started. */
async function browsersOf(parent: number): Promise<readonly number[]> {
  const found: number[] = []
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    if (Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]) === parent) found.push(Number(pid))
  }
  return found
}

test('a browser that is killed in mid-batch is started again, and every document comes out', async () => {
  const child = spawn(process.execPath, [bundle.command, 'build', 'reports', '--force'], { cwd: folder })
  let said = ''
  let killed = 0
  const kill = async () => {
    for (const pid of await browsersOf(child.pid!)) {
      process.kill(pid, 'SIGKILL')
      killed++
    }
  }
  child.stderr.setEncoding('utf8').on('data', text => {
    if (said === '') void kill()
    said += text
  })
  const status = await new Promise(resolve => child.once('close', resolve))
  expect({ status, said }).toMatchObject({ status: 0 })
  expect(killed).toBeGreaterThan(0)
  expect(await slugs()).toEqual(NAMES)
  expect(await run('check', 'reports')).toMatchObject({ status: 0 })
})

test('two builds at once in one folder leave what one would', async () => {
  const both = await Promise.all([run('build', 'reports'), run('build', 'reports')])
  expect(both.map(({ status }) => status)).toEqual([0, 0])
  expect(await slugs()).toEqual(NAMES)
  expect(await leftovers()).toEqual([])
  expect(await run('check', 'reports')).toMatchObject({ status: 0 })
})

test('the same bytes with one job or four, in another zone, language and time', async () => {
  const digests = async (out: string, words: string[], env: Record<string, string>) => {
    const words_ = ['build', 'reports', '-o', out, '--force', ...words]
    expect(await call(bundle.command, words_, { folder, env })).toMatchObject({ status: 0 })
    return (await readFile(path.join(folder, out, 'manifest.json'), 'utf8')).match(/"sha256": "\w+"/g)
  }
  const one = await digests('one', ['-j', '1'], {})
  expect(
    await digests('four', ['-j', '4'], { TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
  ).toEqual(one)
  expect(one).toHaveLength(NAMES.length * 4)
})

test('a full disk is told, and what was there stays', async () => {
  // A disk of its own, mounted where only this command sees it.
  const script = `mkdir -p output && mount -t tmpfs -o size=600k none output && node "$0" build reports/article-0.md -q
    cp output/article-0/memo.pdf before.pdf && head -c 600k /dev/zero > output/filler 2>/dev/null
    echo 'More.' >> reports/article-0.md; node "$0" build reports/article-0.md -q; echo "status $?"
    cmp before.pdf output/article-0/memo.pdf && echo same; find output -name '.*tmp' | wc -l`
  const said = execFileSync('unshare', ['-m', 'sh', '-c', `exec 2>&1; ${script}`, bundle.command], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(said).toMatch(/there is no space left\.\n {2}Free some space/)
  expect(said).toMatch(/status 1\nsame\n0\n$/)
})
