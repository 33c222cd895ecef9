import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { BroadsideError } from '../error.ts'
import type { Templates } from '../html/templates.ts'
import { didYouMean } from '../options/did-you-mean.ts'
import { DOCUMENTS } from '../options.ts'

/** Templates by their place, and of those that are not Broadside's own the name under which messages show them. */
export type TemplateSet = { readonly files: Templates; readonly names: Readonly<Record<string, string>> }

/** Folders of an office, absolute: those whose files take the place of default ones, later over earlier, and those of its kinds. */
export type TemplateFolders = {
  readonly templates: readonly string[]
  readonly kinds: readonly { readonly name: string; readonly folder: string }[]
  /** The folder that messages name files relative to. */
  readonly folder: string
}

const PLACES = [...DOCUMENTS, 'mail', 'partials', 'styles']
const MOST_FILES = 300
const MOST_BYTES = 2 ** 20

/** Reads the default templates, which the installation has, and what an office puts in their place. */
export async function loadTemplates(standard: string, folders: TemplateFolders): Promise<TemplateSet> {
  const files: Record<string, string> = {}
  const names: Record<string, string> = {}
  const own = (await Promise.all(PLACES.map(place => read(standard, place)))).flat()
  for (const [place, text] of own) files[place] = text
  const known = [
    ...Object.keys(files),
    ...['styles', ...DOCUMENTS, 'mail'].map(place => `${place}/brand.css`),
  ]
  const put = async (place: string, folder: string, name: string) => {
    const shown = path.relative(folders.folder, path.join(folder, name)) || name
    files[place] = await readInside(folder, name, shown)
    names[place] = shown
  }
  for (const folder of folders.templates)
    for (const name of await listed(folder)) {
      if (!known.includes(name) && !/^partials\/[\w-]+\.hbs$/.test(name))
        throw new BroadsideError(
          'template.unknown',
          `${path.relative(folders.folder, path.join(folder, name))} takes the place of no template.`,
          { hint: didYouMean(name, known) },
        )
      await put(name, folder, name)
    }
  for (const { name, folder } of folders.kinds)
    for (const end of ['hbs', 'css']) await put(`${name}/${name}.${end}`, folder, `${name}.${end}`)
  return { files, names }
}

/** The default templates and styles of a place, which lie in one folder. */
async function read(standard: string, place: string): Promise<readonly (readonly [string, string])[]> {
  const folder = path.join(standard, place)
  const names = (await readdir(folder).catch(missing(folder))).filter(isTemplate).sort()
  return await Promise.all(
    names.map(async name => [`${place}/${name}`, await readFile(path.join(folder, name), 'utf8')] as const),
  )
}

const isTemplate = (file: string) => /\.(?:hbs|css)$/.test(file)

function missing(folder: string): (cause: unknown) => never {
  return cause => {
    throw new BroadsideError('template.missing', `There is no template folder ${folder}.`, {
      hint: 'Correct templates in the configuration, or install Broadside again.',
      cause,
    })
  }
}

/** The templates and styles of a folder and below it, with `/` between their parts, in order. */
async function listed(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true }).catch(missing(folder))
  const files = found.filter(file => isTemplate(file) && !/(?:^|[\\/])(?:\.|node_modules)/.test(file))
  if (files.length > MOST_FILES)
    throw new BroadsideError('template.unknown', `${folder} has more than ${MOST_FILES} templates.`, {
      hint: 'Name the folder that holds templates and nothing else.',
    })
  return files.map(file => file.split(path.sep).join('/')).sort()
}

/** A link that leads out of the folder is not followed. */
async function readInside(folder: string, name: string, shown: string): Promise<string> {
  const file = path.join(folder, name)
  const refuse = (why: string, hint: string) =>
    new BroadsideError('template.unreadable', `${shown} ${why}.`, { file: shown, hint })
  const [real, base] = [await realpath(file), await realpath(folder)]
  if (!real.startsWith(base + path.sep)) throw refuse('leads out of its folder', 'Put the file itself there.')
  const found = await lstat(real)
  if (!found.isFile()) throw refuse('is not a file', 'Put a template or style there.')
  if (found.size > MOST_BYTES) throw refuse('has more than 1 MB', 'A template or style is smaller.')
  return await readFile(real, 'utf8')
}
