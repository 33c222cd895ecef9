import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { BroadsideError, EXIT } from '../error.ts'
import { installation } from '../installation.ts'
import { writeNewFile } from '../store/new-file.ts'
import type { Run } from './run.ts'

/** Where the workflow of each service stands in a project. */
const WORKFLOWS = {
  github: '.github/workflows/briefs.yml',
  'github-commit': '.github/workflows/briefs.yml',
  gitlab: '.gitlab-ci.yml',
} as const

/** `broadside init`: writes a project that builds, in the current folder; a file that is there is left as it is. */
export async function init(run: Run): Promise<number> {
  const { ci, quiet } = run.settings.options
  const project = path.join(installation().templates, 'project')
  const files = (await readdir(project, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => path.relative(project, path.join(entry.parentPath, entry.name)))
    .filter(file => !file.startsWith(`ci${path.sep}`))
    .sort()
    .map(file => ({ from: file, to: file }))
  if (ci !== 'none') files.push({ from: path.join('ci', `${ci}.yml`), to: WORKFLOWS[ci] })
  for (const { from, to } of files) {
    const content = pinned(await readFile(path.join(project, from)), to)
    const isNew = await writeNewFile(path.join(run.folder, to), content).catch(cannotWrite)
    if (!quiet) run.terminal.say(`${isNew ? 'wrote  ' : 'kept   '} ${to}`)
  }
  if (!quiet) run.terminal.say('Put articles into reports/, then: broadside build')
  return EXIT.ok
}

/** Another Broadside may set other bytes, and has what this one made as stale: a workflow installs the one that wrote it. */
function pinned(content: Buffer, file: string): Uint8Array {
  if (!file.endsWith('.yml')) return content
  return Buffer.from(
    content.toString('utf8').replaceAll('broadside@VERSION', `broadside@${installation().version}`),
  )
}

function cannotWrite(error: unknown): never {
  if (!(error instanceof BroadsideError)) throw error
  const { code, message, cause } = error
  throw new BroadsideError(code, message, { hint: 'Call it in a folder that you may write to.', cause })
}
