import { BroadsideError } from '../error.ts'
import { NAMESPACES } from './lexicon/docx.ts'
import { childrenOf, readXml, type Xml } from './xml.ts'
import { openZip, type Zip, ZipError } from './zip.ts'

/** What a part of a package refers to: another part by its path, or an address outside. */
export type Target = { readonly type: string; readonly path: string; readonly isExternal: boolean }

/** A Word document taken apart; parts that it lacks are null. */
export type Package = {
  readonly document: Xml
  /** What the ids in the main document stand for. */
  readonly targets: ReadonlyMap<string, Target>
  /** The XML of the parts that the main document refers to by a type (`styles`, `footnotes`, `header` …), with what their ids stand for. */
  readonly related: (
    type: string,
  ) => readonly { readonly xml: Xml; readonly targets: ReadonlyMap<string, Target> }[]
  /** Core properties (title, author), by ISO/IEC 29500-2 §11. */
  readonly properties: Xml | null
  readonly media: (path: string) => Uint8Array | null
}

/** Pictures and all; a document of 500 pages has some 50 MB. */
const MAX_BYTES = 256 * 2 ** 20
const MAX_XML = 64 * 2 ** 20

/** Opens a `.docx` file (ISO/IEC 29500). Throws `input.docx` for what is none, is damaged, protected, or unpacks to more than 256 MB. */
export function openPackage(bytes: Uint8Array): Package {
  try {
    const zip = openZip(bytes, MAX_BYTES)
    const main = mainPart(zip)
    const targets = targetsOf(zip, main)
    return {
      document: readPart(zip, main) ?? refuse('it has no text'),
      targets,
      related: type =>
        [...targets.values()]
          .filter(target => target.type === type && !target.isExternal)
          .flatMap(target => {
            const xml = readPart(zip, target.path)
            return xml === null ? [] : [{ xml, targets: targetsOf(zip, target.path) }]
          }),
      properties: readPart(zip, 'docProps/core.xml'),
      media: path => guard(() => zip.read(path)),
    }
  } catch (error) {
    throw asFault(error, bytes)
  }
}

function guard<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw asFault(error, null)
  }
}

function asFault(error: unknown, bytes: Uint8Array | null): unknown {
  if (!(error instanceof ZipError)) return error
  const isOld = bytes !== null && bytes[0] === 0xd0 && bytes[1] === 0xcf
  return isOld
    ? fault('it is in the old format of Word or protected by a password', error)
    : fault(error.message, error)
}

function refuse(why: string): never {
  throw fault(why)
}

function fault(why: string, cause?: unknown): BroadsideError {
  return new BroadsideError('input.docx', `The Word document cannot be read: ${why}.`, {
    hint: 'Open it in a word processor and save it anew as .docx.',
    ...(cause === undefined ? {} : { cause }),
  })
}

function mainPart(zip: Zip): string {
  const start = [...targetsOf(zip, '').values()].find(target => target.type === 'officeDocument')
  const path = start?.path ?? 'word/document.xml'
  if (!zip.names.includes(path) || !/\bword|document/i.test(path))
    refuse('it is no document of a word processor')
  return path
}

function readPart(zip: Zip, path: string): Xml | null {
  const bytes = guard(() => zip.read(path))
  if (bytes === null) return null
  if (bytes.length > MAX_XML) refuse(`its part ${path} is too large`)
  try {
    return readXml(decodeXml(bytes), NAMESPACES)
  } catch (cause) {
    throw fault(`its part ${path} is not well-formed XML`, cause)
  }
}

function decodeXml(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
  return new TextDecoder(
    isWide ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8',
  ).decode(bytes)
}

/** The relationships of a part; '' is the package itself. */
function targetsOf(zip: Zip, part: string): ReadonlyMap<string, Target> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const xml = readPart(zip, `${folder}_rels/${part.slice(slash)}.rels`)
  return new Map(
    childrenOf(xml ?? undefined, 'rel:Relationship').map(({ attributes }) => {
      const isExternal = attributes.TargetMode === 'External'
      const target = attributes.Target ?? ''
      const type = /[^/]*$/.exec(attributes.Type ?? '')?.[0] ?? ''
      return [attributes.Id ?? '', { type, path: isExternal ? target : resolve(folder, target), isExternal }]
    }),
  )
}

function resolve(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}
