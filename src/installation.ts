import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where this Broadside is installed: its root, its templates, its fonts, what draws pages, and its version. */
export type Installation = {
  readonly root: string
  readonly templates: string
  readonly fonts: string
  /** PDFium as WebAssembly. */
  readonly pdfium: string
  readonly version: string
}

let found: Installation | null = null

/** Looks upward from this file: the code runs from `src/`, and from `dist/code/`. */
export function installation(): Installation {
  found ??= find(path.dirname(fileURLToPath(import.meta.url)))
  return found
}

function find(folder: string): Installation {
  const file = path.join(folder, 'package.json')
  if (existsSync(file)) {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown }
    if (name === 'broadside' && typeof version === 'string')
      return {
        root: folder,
        templates: path.join(folder, 'templates'),
        fonts: path.join(folder, 'dist', 'fonts'),
        pdfium: path.join(folder, 'dist', 'pdfium.wasm'),
        version,
      }
  }
  const parent = path.dirname(folder)
  if (parent === folder) throw new Error('package.json of broadside not found: the installation is damaged')
  return find(parent)
}
