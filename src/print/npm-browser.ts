import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PINNED_BROWSER } from './pinned-browser.ts'

/** Where the npm package keeps its compressed files, or why it cannot be used. */
export type NpmBrowser =
  | { readonly bin: string; readonly problem: null }
  | { readonly bin: null; readonly problem: string }

/** Finds the pinned npm package beside Broadside without running any of its code; another version of it is not used. */
export async function findNpmBrowser(): Promise<NpmBrowser> {
  const { package: name, packageVersion: wanted } = PINNED_BROWSER
  let folder: string
  try {
    folder = dirname(createRequire(import.meta.url).resolve(name))
  } catch {
    return { bin: null, problem: `the npm package ${name} is not installed` }
  }
  for (let up = dirname(folder); folder !== up; folder = up, up = dirname(folder)) {
    const manifest = await readManifest(folder)
    if (manifest?.name !== name) continue
    if (manifest.version === wanted) return { bin: join(folder, 'bin'), problem: null }
    return { bin: null, problem: `the npm package ${name} is ${manifest.version}, not ${wanted}` }
  }
  return { bin: null, problem: `the npm package ${name} is incomplete` }
}

async function readManifest(folder: string): Promise<{ name: unknown; version: unknown } | null> {
  try {
    return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  } catch {
    return null
  }
}
