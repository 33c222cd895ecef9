import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BriefOptions, World } from './brief.ts'
import { keptPrint } from './briefing/kept-print.ts'
import type { MailView } from './documents/view.ts'
import { BroadsideError } from './error.ts'
import type { Renderer } from './html/render.ts'
import type { Templates } from './html/templates.ts'
import { installation } from './installation.ts'
import { loadPicture } from './intake/picture.ts'
import { remoteAddress } from './intake/picture-places.ts'
import type { PictureSources } from './intake/picture-sources.ts'
import { once } from './once.ts'
import type { BrowserInfo } from './print/browser-info.ts'
import type { Cache } from './store/cache.ts'
import { createCoverage, fontsDigest } from './world/fonts.ts'
import { labelsFor, loadLabels } from './world/labels.ts'
import { lend, lentIds, nameOf } from './world/lent-fonts.ts'
import { createPresses } from './world/presses.ts'
import { createRemotePictures } from './world/remote-pictures.ts'
import { findScriptFonts } from './world/script-fonts.ts'
import { findSystemFonts, SYSTEM_FONTS } from './world/system-fonts.ts'
import { loadTemplates } from './world/template-folders.ts'

export type WorldOptions = {
  /** Path of the browser to print with, instead of the one found. */
  readonly browser?: string | null
  /** Pages open at a time in the browser. */
  readonly pages?: number
  /** Milliseconds for the browser to print a document, 30,000 if not given; one that takes longer is tried once more. */
  readonly deadline?: number
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Folders whose files take the place of single default templates and styles, later ones over earlier. */
  readonly templates?: readonly string[]
  /** Documents of one's own by name, with the folders of their templates. */
  readonly kinds?: readonly { readonly name: string; readonly folder: string }[]
  /** Font files that the browser knows beside Broadside's own. */
  readonly faces?: readonly string[]
  /** Where images may come from beside the folders of their articles; nowhere else by default. */
  readonly images?: PictureSources
  /** The folder that messages name templates relative to, else the current one. */
  readonly folder?: string
  /** Keeps what the browser printed, so that the same page is printed once. */
  readonly cache?: Cache
  /** Folders of the system's fonts, lent to articles in scripts that no other font has. */
  readonly systemFonts?: readonly string[]
  /** Told of things that take a while, such as the first unpacking of the browser. */
  readonly onNotice?: (message: string) => void
}

/** The real World. `warm` starts the browser before it is needed and resolves once it boots; `close` ends it and must be called. */
export type RealWorld = World & {
  readonly warm: () => Promise<void>
  readonly close: () => Promise<void>
  /** The HTML of a message by email, its styles inlined. */
  readonly mail: (view: MailView) => Promise<string>
  readonly browser: () => Promise<BrowserInfo>
  /** The browser that is expected to print, for a look at what is kept: known while it boots. */
  readonly expectedBrowser: () => Promise<BrowserInfo>
  /** Throws the first fault of an office's templates, found without an article; nothing is read where there are none. */
  readonly lint: (options: Pick<BriefOptions, 'documents' | 'own'>) => Promise<void>
  /** Digest of every option, template and font that an entry's documents depend on beside its input, with `lent` those of the system too. */
  readonly settings: (options: BriefOptions, lent?: boolean) => Promise<string>
}

/** Templates and fonts are read once, the browser starts at the first print or `warm`. */
export function createWorld(options: WorldOptions = {}): RealWorld {
  const env = options.env ?? process.env
  const home = installation()
  const images = options.images ?? { roots: [], remote: [] }
  const remotePicture = createRemotePictures({ remote: images.remote }, options.cache)
  const templates = once(() =>
    loadTemplates(home.templates, {
      templates: options.templates ?? [],
      kinds: options.kinds ?? [],
      folder: options.folder ?? process.cwd(),
    }),
  )
  const book = once(() =>
    loadLabels(
      path.join(home.root, 'dist', 'labels.json'),
      options.templates ?? [],
      options.folder ?? process.cwd(),
    ),
  )
  const known = {
    folder: home.fonts,
    office: options.faces ?? [],
    scripts: findScriptFonts([options.folder ?? process.cwd(), home.root]),
  }
  const faces = [...known.office, ...known.scripts.flatMap(({ files }) => files)]
  const fonts = once(() => fontsDigest(known))
  const renderer = once(async (): Promise<Renderer> => {
    const { createRenderer } = await import('./html/render.ts')
    const { files, names } = await templates()
    return createRenderer(files, names)
  })
  const mail = once(async () => {
    const { createMailRenderer } = await import('./html/mail.ts')
    const { files, names } = await templates()
    return createMailRenderer(files, names)
  })
  const system = once(() => findSystemFonts(options.systemFonts ?? SYSTEM_FONTS, known.scripts))
  const presses = createPresses(async lent => {
    const { createPrinter } = await import('./print/printer.ts')
    return createPrinter({
      browser: options.browser ?? undefined,
      fonts: home.fonts,
      faces: [...faces, ...lent],
      env,
      pages: options.pages ?? 2,
      ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
      ...(options.onNotice ? { onNotice: options.onNotice } : {}),
    })
  })
  const code = once(() => readFile(path.join(home.root, 'dist', 'code.sha256'), 'utf8').catch(() => ''))
  const printedBy = async (lent: readonly string[] = []) => {
    const { name, version } = await (await presses.with(lent)).browser()
    const faces = lent.length === 0 ? [] : await lentIds(lent, await system())
    return digest([name, version, await fonts(), ...faces])
  }
  const coverage = createCoverage(known)
  return {
    version: home.version,
    epoch: epochOf(env.SOURCE_DATE_EPOCH),
    picture: async (folder, src, line) => {
      const url = remoteAddress(src, images.remote)
      return url === null ? loadPicture(folder, src, line, images.roots) : remotePicture(url, src, line)
    },
    labels: async lang => labelsFor(await book(), lang),
    render: async view => (await renderer())(view),
    mail: async view => (await mail())(view),
    print: async ({ lent = [], ...job }) => {
      const { cache } = options
      const print = async () => (await presses.with(lent)).print(job)
      if (cache === undefined) return print()
      const { width, height } = job.paper
      const key = digest([await printedBy(lent), await code(), `${width} × ${height}`, job.html])
      return keptPrint(cache, key, print)
    },
    missing: async (characters, lang) => {
      const missing = await coverage(characters, lang)
      return missing.length === 0 ? { missing, lent: null } : lend(missing, await system())
    },
    press: printedBy,
    browser: async () => (await presses.with([])).browser(),
    expectedBrowser: async () => (await presses.with([])).expected(),
    warm: async () => {
      await presses.with([]).then(
        ready => ready.warm(),
        () => undefined,
      )
      void renderer().catch(() => undefined)
    },
    close: presses.close,
    lint: async ({ documents, own = [] }) => {
      if ((options.templates ?? []).length + own.length === 0) return
      const { lintSet } = await import('./world/lint-templates.ts')
      lintSet(await templates(), [...documents, 'mail', ...own])
    },
    settings: async (brief, lent = false) => {
      const { logo } = brief.brand
      const brand = { ...brief.brand, logo: logo && digest([logo.type, logo.bytes]) }
      return digest([
        home.version,
        await code(),
        String(epochOf(env.SOURCE_DATE_EPOCH)),
        JSON.stringify({ ...brief, brand }),
        JSON.stringify(printedOnes((await templates()).files)),
        JSON.stringify(await book()),
        await fonts(),
        ...(lent ? ['lent', JSON.stringify((await system()).map(nameOf))] : []),
      ])
    },
  }
}

/** The templates that documents are made of: those of messages make none of them stale. */
function printedOnes(files: Templates): Templates {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !/^(?:partials\/)?mail\b/.test(file)))
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org): whole seconds since 1970, else an error of usage. */
function epochOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (/^\d{1,11}$/.test(text)) return Number(text)
  throw new BroadsideError(
    'usage.source-date-epoch',
    `SOURCE_DATE_EPOCH is "${text}", which is not a number of seconds.`,
    {
      hint: 'Set it to whole seconds since 1970, such as 1767225600, or unset it.',
    },
  )
}
