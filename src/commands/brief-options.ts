import path from 'node:path'
import type { BriefOptions } from '../brief.ts'
import { BroadsideError } from '../error.ts'
import { loadPicture } from '../intake/picture.ts'
import type { Settings } from '../options/settings.ts'
import { type Brand, DOCUMENTS } from '../options.ts'

/** What the pipeline is asked for, with the logo read; a logo that cannot be used is a `config` error. */
export async function loadBriefOptions({ options, configuration, kinds }: Settings): Promise<BriefOptions> {
  const { documents, paper, lang, memo } = options
  const { organisation, accent, contact, colours } = options.brand
  const logo =
    options.brand.logo === null
      ? null
      : await loadLogo(options.brand.logo, configuration?.placeOf(['brand', 'logo']))
  const { ink, grey, tint, hair } = colours
  return {
    documents: DOCUMENTS.filter(kind => documents.includes(kind)),
    own: kinds.map(({ kind }) => kind).filter(({ name }) => documents.includes(name)),
    paper,
    lang,
    brand: { organisation, accent, contact, logo, colours: { ink, grey, tint, hair } },
    memo,
  }
}

async function loadLogo(file: string, place?: { file: string; line: number | null }): Promise<Brand['logo']> {
  const found = await loadPicture(path.dirname(file), encodeURIComponent(path.basename(file)), null)
  if ('uri' in found) {
    const [, type = '', base64 = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(found.uri) ?? []
    return { type, bytes: Buffer.from(base64, 'base64') }
  }
  throw new BroadsideError('config.logo', `The logo ${file} cannot be used: ${found.message}`, {
    hint: 'Give brand.logo the path of a PNG, JPEG, WebP or SVG file, relative to the configuration.',
    ...(place === undefined ? {} : { file: place.file }),
    ...(place?.line ? { line: place.line } : {}),
  })
}
