import path from 'node:path'
import type * as z from 'zod/mini'
import { contrastFaults } from './contrast.ts'
import type { Fault } from './faults.ts'
import { findFontFolder } from './font-folder.ts'
import type { Brand } from './schema.ts'

/** A brand with its paths made absolute and its accent in one place, and what is wrong with its colours and fonts. */
export async function settleBrand(
  brand: z.output<typeof Brand>,
  folder: string,
  keys: readonly PropertyKey[],
): Promise<{ readonly brand: z.output<typeof Brand>; readonly faults: readonly Fault[] }> {
  const absolute = (name: string | null) => name && path.resolve(folder, name)
  const { serif, sans } = brand.fonts
  const fonts = {
    serif: serif && (await findFontFolder(serif, folder)),
    sans: sans && (await findFontFolder(sans, folder)),
  }
  const missing = (['serif', 'sans'] as const).flatMap(key =>
    brand.fonts[key] !== null && fonts[key] === null
      ? [noFonts([...keys, 'fonts', key], brand.fonts[key])]
      : [],
  )
  const { accent, ...colours } = brand.colours
  return {
    brand: {
      ...brand,
      logo: absolute(brand.logo),
      templates: absolute(brand.templates),
      accent: brand.accent ?? accent,
      colours: { accent: null, ...colours },
      fonts,
    },
    faults: [...contrastFaults(brand, keys), ...missing],
  }
}

function noFonts(path: readonly PropertyKey[], name: string): Fault {
  return {
    path,
    unknown: null,
    message: `is "${name}", which is neither a folder nor an installed package`,
    hint: /^(?:@[\w.-]+\/)?[\w-]+$/.test(name)
      ? `Give the path of a folder of fonts, or run: npm install ${name}`
      : 'Give the path of a folder of fonts, relative to this file.',
  }
}
