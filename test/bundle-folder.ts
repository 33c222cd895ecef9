import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where `bundleCommand` puts the command, once for all files of a run. */
    bundleFolder: string
  }
}

const CACHE = path.resolve(import.meta.dirname, '../node_modules/.cache')

/** For vitest: a folder for the bundle of this run, empty before each run that watching starts; gone in the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(CACHE, { recursive: true })
  const folder = await mkdtemp(path.join(CACHE, 'broadside-'))
  project.provide('bundleFolder', folder)
  project.onTestsRerun(async () => {
    for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true })
  })
  return () => rm(folder, { recursive: true, force: true })
}
