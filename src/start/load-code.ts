import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import v8 from 'node:v8'
import vm from 'node:vm'
import { type KeptCode, keepCode, readKept } from './kept-code.ts'

/**
 * The built code: its folder, the digest of each of its files by name, and the folder that keeps what Node compiled of them, null to keep
 * nothing. `purpose` tells runs apart that need little of the code from those that need much: a word, as part of file names.
 */
export type CodeFiles = {
  readonly folder: string
  readonly digests: Readonly<Record<string, string>>
  readonly kept: string | null
  readonly purpose: string
}

/** `load` gives the exports of a file; `keep` keeps what was compiled for the next run, where this one came through more code. */
export type Loader = { readonly load: (name: string) => unknown; readonly keep: () => void }

type Part = { readonly script: vm.Script; readonly place: string; readonly known: KeptCode | null }

/** How much more code must be compiled than is kept, to be kept in its place. */
const WORTH = 1.2

/**
 * Loads files of the built code, CommonJS modules in ASCII, with what Node compiled of them in an earlier run: to compile them is a quarter
 * of a run. A file without a digest is left to Node. What another Node compiled is not taken, for Node itself looks at its version and flags.
 */
export function createLoader({ folder, digests, kept, purpose }: CodeFiles): Loader {
  const parts: Part[] = []
  const modules = new Map<string, { exports: unknown }>()

  const compile = (name: string, filename: string): vm.Script => {
    const tag = `${process.version}-${process.arch}-${v8.cachedDataVersionTag()}`
    const place = kept && path.join(kept, `${name}-${digests[name]}-${purpose}-${tag}`)
    const known = place && readKept(place)
    const code = readFileSync(filename, 'latin1')
    const script = new vm.Script(`(function(require,module,exports,here,__dirname){${code}\n})`, {
      filename,
      ...(known ? { cachedData: known.bytes } : {}),
    })
    if (place) parts.push({ script, place, known: known && !script.cachedDataRejected ? known : null })
    return script
  }

  const load = (name: string): unknown => {
    const before = modules.get(name)
    if (before) return before.exports
    const file = path.join(folder, name)
    const real = createRequire(file)
    const require = (id: string) => (id.slice(2) in digests ? load(id.slice(2)) : real(id))
    const module = { exports: {} }
    modules.set(name, module)
    compile(name, file).runInThisContext()(require, module, module.exports, pathToFileURL(file).href, folder)
    return module.exports
  }

  const keep = (): void => {
    const { user, system } = process.cpuUsage()
    const time = user + system
    // To look through all code takes a while: only a run that did more than the one that kept it is worth a look.
    if (parts.every(({ known }) => known !== null && time <= known.time)) return
    const size = v8.getHeapCodeStatistics().bytecode_and_metadata_size
    for (const { script, place, known } of parts)
      if (known === null || size > known.size * WORTH)
        keepCode(place, { time, size, bytes: script.createCachedData() })
  }
  return { load, keep }
}
