import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { BroadsideError } from '../error.ts'
import { once } from '../once.ts'
import { nearest } from '../options/did-you-mean.ts'
import { SEARCHED } from './format.ts'
import { isGlob, isInside, searchFolder, searchGlob } from './search.ts'
import { slugOf } from './slug.ts'

/** An article to read: `path` is absolute (null for standard input), `name` how messages and reports show it. */
export type Input = { readonly path: string | null; readonly name: string; readonly slug: string }

/** What was asked for: the inputs sorted by slug, and what could not be found. */
export type Inputs = {
  readonly inputs: readonly Input[]
  readonly missing: readonly { readonly name: string; readonly error: BroadsideError }[]
  /** The folders searched whole, or `configured` where all inputs of the configuration are built: their vanished inputs are known. Empty where something could not be read. */
  readonly whole: 'configured' | readonly string[]
  /** The folders in which a new file may be an input: those named, and the fixed prefixes of globs. */
  readonly searched: readonly string[]
}

/** Where inputs come from: `folder` is where the command was called, `configured` the inputs of the configuration file. */
export type Places = {
  readonly folder: string
  readonly configured: { readonly folder: string; readonly inputs: readonly string[] } | null
  /** The folder of results, which is never searched. */
  readonly out: string
}

/**
 * Finds the inputs that arguments name: files, folders, globs and `-`; without arguments those of the configuration, else `seeds/`.
 * No inputs at all, or two with one slug, are `usage` errors; what is missing is returned beside what is found.
 */
export async function findInputs(given: readonly string[], places: Places): Promise<Inputs> {
  const configured = places.configured?.inputs ?? []
  const fromConfiguration = given.length === 0 && configured.length > 0
  const wanted = fromConfiguration ? configured : given.length > 0 ? given : await seeds(places.folder)
  const base = places.configured?.folder ?? places.folder

  const found = new Map<string, Found>()
  const missing: Missing[] = []
  const whole: string[] = []
  const searched: string[] = []
  const covered = once(() => allConfigured(places))
  for (const argument of wanted) {
    try {
      const one = fromConfiguration
        ? await lookUp(argument, base, base, places.out)
        : await lookUpArgument(argument, places, covered)
      if (one.folder !== null) whole.push(one.folder)
      if (one.searched !== undefined) searched.push(one.searched)
      missing.push(...(one.missing ?? []))
      for (const file of one.files) if (!found.has(file.path ?? '-')) found.set(file.path ?? '-', file)
    } catch (error) {
      if (!(error instanceof BroadsideError)) throw error
      missing.push({ name: argument, error })
    }
  }
  if (given.length === 0 && found.size === 0) throw noInputs(missing[0]?.error)
  const inputs = [...found.values()].map(file => ({
    path: file.path,
    name: nameOf(file, base),
    slug: file.path === null ? 'stdin' : slugOf(path.relative(file.root, file.path)),
  }))
  return {
    inputs: distinct(inputs.sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0))),
    missing,
    whole: missing.some(({ error }) => error.code === 'input.unreadable')
      ? []
      : fromConfiguration
        ? 'configured'
        : whole,
    searched,
  }
}

type Found = { readonly path: string | null; readonly root: string }
type Missing = Inputs['missing'][number]
type LookUp = {
  readonly files: readonly Found[]
  readonly folder: string | null
  readonly searched?: string
  readonly missing?: readonly Missing[]
}

async function seeds(folder: string): Promise<readonly string[]> {
  if (await isFolder(path.join(folder, 'seeds'))) return ['seeds']
  throw noInputs()
}

function noInputs(cause?: BroadsideError): BroadsideError {
  return new BroadsideError(
    'usage.no-inputs',
    `There are no inputs to build.${cause ? ` ${cause.message}` : ''}`,
    {
      hint: 'Name a file, a folder or a glob: broadside build article.md',
      ...(cause ? { cause } : {}),
    },
  )
}

/** An argument: a folder or a glob is its own root, a file has the root that the configuration gives it, else its folder. */
async function lookUpArgument(
  argument: string,
  places: Places,
  covered: () => Promise<ReadonlyMap<string, string>>,
): Promise<LookUp> {
  if (argument === '-') return { files: [{ path: null, root: '' }], folder: null }
  const found = await lookUp(argument, places.folder, null, places.out)
  const [file] = found.files
  if (found.folder !== null || file?.path == null || (await isGlob(argument))) return found
  const root = (await covered()).get(file.path)
  return { files: [{ path: file.path, root: root ?? file.root }], folder: null }
}

/** The files that one input names; `root` is that of files and folders, null for their own. */
async function lookUp(argument: string, folder: string, root: string | null, out: string): Promise<LookUp> {
  const target = path.resolve(folder, argument)
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    if (found.code === 'ENOENT' && (await isGlob(argument))) return lookUpGlob(argument, folder, out)
    throw await notFound(argument, target, found)
  }
  if (!found.isDirectory())
    return { files: [{ path: target, root: root ?? path.dirname(target) }], folder: null }
  const { files, unreadable } = await searchFolder(target, out)
  const missing = unreadable.map(({ folder: below, cause }) => {
    const name = path.join(argument, path.relative(target, below))
    return { name, error: notReadable(name, cause) }
  })
  if (missing[0]?.name === path.join(argument)) throw missing[0].error
  if (files.length === 0)
    throw new BroadsideError('input.no-articles', `There are no articles in ${argument}.`, {
      hint: `A folder is searched for ${SEARCHED.join(', ')}.`,
    })
  return {
    files: files.map(file => ({ path: file, root: root ?? target })),
    folder: target,
    searched: target,
    missing,
  }
}

async function lookUpGlob(pattern: string, folder: string, out: string): Promise<LookUp> {
  const { root, files } = await searchGlob(pattern, folder, out)
  if (files.length === 0)
    throw new BroadsideError('input.no-match', `No article matches ${pattern}.`, {
      hint: 'Check the pattern; ** stands for folders of any depth.',
    })
  return { files: files.map(file => ({ path: file, root })), folder: null, searched: root }
}

async function allConfigured({ configured, out }: Places): Promise<ReadonlyMap<string, string>> {
  const roots = new Map<string, string>()
  if (configured === null) return roots
  for (const input of configured.inputs) {
    const { files } = await lookUp(input, configured.folder, configured.folder, out).catch(() => ({
      files: [],
    }))
    for (const file of files as readonly Found[])
      if (file.path !== null && !roots.has(file.path)) roots.set(file.path, file.root)
  }
  return roots
}

async function notFound(
  argument: string,
  target: string,
  cause: NodeJS.ErrnoException,
): Promise<BroadsideError> {
  if (cause.code !== 'ENOENT' && cause.code !== 'ENOTDIR') return notReadable(argument, cause)
  const beside = await readdir(path.dirname(target)).catch(() => [])
  const near = nearest(path.basename(target), beside)
  return new BroadsideError('input.missing', `There is no file ${argument}.`, {
    hint: near === null ? 'Check the path.' : `Did you mean ${path.join(path.dirname(argument), near)}?`,
    cause,
  })
}

function notReadable(argument: string, cause: NodeJS.ErrnoException): BroadsideError {
  return new BroadsideError('input.unreadable', `${argument} cannot be read (${cause.code}).`, {
    hint: 'Check that you may read it.',
    cause,
  })
}

/** Relative to the folder of the configuration, or of the call; what lies outside of it, to its root: never an absolute path. */
function nameOf(file: Found, base: string): string {
  if (file.path === null) return '-'
  const from = isInside(file.path, base) ? base : file.root
  return path.relative(from, file.path).split(path.sep).join('/')
}

function distinct(inputs: readonly Input[]): readonly Input[] {
  inputs.forEach((input, index) => {
    const before = inputs[index - 1]
    if (before?.slug === input.slug)
      throw new BroadsideError(
        'usage.same-slug',
        `${before.path ?? '-'} and ${input.path ?? '-'} would both be written to ${input.slug}/.`,
        { hint: 'Rename one of them, or build them into different folders with --out.' },
      )
  })
  return inputs
}

function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    found => found.isDirectory(),
    () => false,
  )
}
