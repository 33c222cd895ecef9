import path from 'node:path'
import { type FSWatcher, watch as watchFiles } from 'chokidar'

/** A file that was written, added or removed; `isNew` where the set of files changed. */
export type Change = { readonly file: string; readonly isNew: boolean }

/** Changes as they come in: `watch` resolves once none is missed any more, `next` waits for some, and for quiet after them. Null when the signal ends the waiting. */
export type Changes = {
  readonly next: () => Promise<readonly Change[] | null>
  readonly watch: (places: {
    readonly deep: readonly string[]
    readonly shallow: readonly string[]
  }) => Promise<void>
  readonly close: () => Promise<void>
}

/** An editor saves a file in several steps. */
const QUIET = 40

/** Looks at files until the signal is aborted; folders that tools write (`node_modules`, hidden ones, `out`) are passed over. */
export function watchChanges(out: string, signal: AbortSignal): Changes {
  const pending = new Map<string, Change>()
  let wake: (() => void) | null = null
  let timer: NodeJS.Timeout | null = null
  const roots = new Set<string>()
  const known = new Set<string>()
  const ignored = (file: string) =>
    file === out || (!roots.has(file) && /^(?:node_modules|\..+)$/.test(path.basename(file)))
  const note = (event: string, file: string) => {
    const isNew = event === 'add' || event === 'unlink'
    pending.set(file, { file, isNew: isNew || (pending.get(file)?.isNew ?? false) })
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => wake?.(), QUIET)
  }
  const options = { ignoreInitial: true, ignored, ignorePermissionErrors: true }
  const watchers: FSWatcher[] = []
  const start = async (places: readonly string[], depth: { readonly depth?: number }) => {
    const watcher = watchFiles([...places], { ...options, ...depth })
    watchers.push(watcher)
    watcher.on('all', note).on('error', () => undefined)
    await new Promise<void>(resolve => watcher.once('ready', () => resolve()))
  }
  signal.addEventListener('abort', () => wake?.(), { once: true })

  return {
    next: async () => {
      while (pending.size === 0 && !signal.aborted)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      if (signal.aborted) return null
      const changes = [...pending.values()]
      pending.clear()
      return changes
    },
    watch: async ({ deep, shallow }) => {
      const fresh = (places: readonly string[], key: string) =>
        places.filter(place => {
          const isFresh = !known.has(`${key} ${place}`)
          known.add(`${key} ${place}`)
          roots.add(place)
          return isFresh
        })
      const [below, beside] = [fresh(deep, 'deep'), fresh(shallow, 'shallow')]
      await Promise.all([
        ...(below.length > 0 ? [start(below, {})] : []),
        ...(beside.length > 0 ? [start(beside, { depth: 0 })] : []),
      ])
    },
    close: async () => {
      await Promise.all(watchers.map(watcher => watcher.close()))
    },
  }
}
