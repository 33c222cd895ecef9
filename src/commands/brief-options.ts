import path from 'node:path'
import type { BriefOptions } from '../brief.ts'
import { BroadsideError, type Note } from '../error.ts'
import { loadPicture } from '../intake/picture.ts'
import type { Settings } from '../options/settings.ts'
import { type Brand, DOCUMENTS } from '../options.ts'
import type { WorldOptions } from '../world.ts'
import { placed } from './placed.ts'

/** What the pipeline is asked for, and what its World must have for it. */
export type Office = {
  readonly asked: BriefOptions
  readonly outfit: Pick<WorldOptions, 'templates' | 'kinds' | 'faces' | 'folder' | 'images'>
}

/**
 * Gathers what the settings ask for, with the logo and the fonts read; those that cannot be used are `config` errors.
 * `folder` is what messages name templates relative to.
 */
export async function loadOffice(settings: Settings, folder: string): Promise<Office> {
  const { options, kinds } = settings
  const { documents, paper, lang, memo } = options
  const { organisation, accent, contact, colours, templates } = options.brand
  const logo = options.brand.logo === null ? null : await loadLogo(options.brand.logo, settings)
  const { fonts, faces, notes } = await loadFonts(settings)
  const { ink, grey, tint, hair } = colours
  return {
    asked: {
      documents: DOCUMENTS.filter(kind => documents.includes(kind)),
      own: kinds.map(({ kind }) => kind).filter(({ name }) => documents.includes(name)),
      paper,
      lang,
      brand: { organisation, accent, contact, logo, colours: { ink, grey, tint, hair }, fonts },
      memo,
      ...(notes.length > 0 ? { notes } : {}),
    },
    outfit: {
      templates: [templates, options.templates].filter(named => named !== null),
      kinds: kinds.map(kind => ({ name: kind.kind.name, folder: kind.folder })),
      faces,
      folder,
      images: options.images,
    },
  }
}

async function loadLogo(file: string, settings: Settings): Promise<Brand['logo']> {
  const found = await loadPicture(path.dirname(file), encodeURIComponent(path.basename(file)), null)
  if ('uri' in found) {
    const [, type = '', base64 = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(found.uri) ?? []
    return { type, bytes: Buffer.from(base64, 'base64') }
  }
  throw new BroadsideError('config.logo', `The logo ${file} cannot be used: ${found.message}`, {
    hint: 'Give brand.logo the path of a PNG, JPEG, WebP or SVG file, relative to the file that names it.',
    ...placed(settings, ['brand', 'logo']),
  })
}

/** The families of the brand by name, the files of their faces, and what is to be said of them. */
async function loadFonts(settings: Settings) {
  const folders = settings.options.brand.fonts
  const fonts: { serif: string | null; sans: string | null } = { serif: null, sans: null }
  const faces: string[] = []
  const notes: Note[] = []
  for (const key of ['serif', 'sans'] as const) {
    const folder = folders[key]
    if (folder === null) continue
    const { readFontFamily } = await import('../print/font-faces.ts')
    const found = await readFontFamily(folder)
    if ('failure' in found) throw noFamily(key, folder, found, settings)
    fonts[key] = found.family
    faces.push(...found.files)
    if (found.outlines === 'cff') notes.push(poorOutlines(key, found.family, settings))
  }
  return { fonts, faces: [...new Set(faces)], notes }
}

function poorOutlines(key: 'serif' | 'sans', family: string, settings: Settings): Note {
  return {
    code: 'brand.fonts',
    message: `brand.fonts.${key}: ${family} is there with CFF outlines only, which browsers print as Type 3: larger and badly hinted.`,
    hint: 'Put the .ttf files of the family there too.',
    line: null,
    ...placed(settings, ['brand', 'fonts', key]),
  }
}

const WHY = {
  empty: ['holds no font', 'Put static TrueType faces there: regular, italic, semibold, bold.'],
  unreadable: ['holds no font that can be read', 'Take the static .ttf files of the family.'],
  variable: [
    'holds variable fonts only, which browsers print as Type 3: larger, badly hinted, without a place in PDF/A',
    'Take the static .ttf files of the family: regular, italic, semibold, bold.',
  ],
} as const

function noFamily(
  key: 'serif' | 'sans',
  folder: string,
  { failure, detail }: { readonly failure: keyof typeof WHY; readonly detail: string },
  settings: Settings,
): BroadsideError {
  const [why, hint] = WHY[failure]
  return new BroadsideError('config.fonts', `brand.fonts.${key}: ${folder} ${why} (${detail}).`, {
    hint,
    ...placed(settings, ['brand', 'fonts', key]),
  })
}
