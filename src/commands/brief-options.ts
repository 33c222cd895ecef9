import path from 'node:path'
import type { BriefOptions } from '../brief.ts'
import { BroadsideError } from '../error.ts'
import { loadPicture } from '../intake/picture.ts'
import type { Settings } from '../options/settings.ts'
import type { Brand } from '../options.ts'

/** What the pipeline is asked for, with the logo read; a logo that cannot be used is a `config` error. */
export async function loadBriefOptions({ options, configuration }: Settings): Promise<BriefOptions> {
  const { documents, paper, lang, brand, memo } = options
  const logo = brand.logo === null ? null : await loadLogo(brand.logo, configuration?.name)
  return { documents, paper, lang, brand: { ...brand, logo }, memo }
}

async function loadLogo(file: string, configuration: string | undefined): Promise<Brand['logo']> {
  const found = await loadPicture(path.dirname(file), encodeURIComponent(path.basename(file)), null)
  if ('uri' in found) {
    const [, type = '', base64 = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(found.uri) ?? []
    return { type, bytes: Buffer.from(base64, 'base64') }
  }
  throw new BroadsideError('config.logo', `The logo ${file} cannot be used: ${found.message}`, {
    hint: 'Give brand.logo the path of a PNG, JPEG, WebP or SVG file, relative to the configuration.',
    ...(configuration === undefined ? {} : { file: configuration }),
  })
}
