import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { EXIT, problemOf } from '../error.ts'
import { installation } from '../installation.ts'
import { createPrinter } from '../print/printer.ts'
import {
  type Finding,
  probeBrowser,
  probeCache,
  probeFonts,
  probeNode,
  probeSandbox,
} from '../print/probes.ts'
import { findScriptFonts } from '../world/script-fonts.ts'
import { findSystemFonts, SYSTEM_FONTS } from '../world/system-fonts.ts'
import { loadOffice } from './brief-options.ts'
import { probeBrand, probeScripts } from './probe-fonts.ts'
import type { Run } from './run.ts'
import { plain, problemText } from './terminal.ts'

/** `broadside doctor`: what is here and what is missing. Status 4 where something needed is missing. */
export async function doctor(run: Run): Promise<number> {
  const { options } = run.settings
  if (options.fix) await fix(run)
  const findings = await examine(run)
  const ok = findings.every(finding => finding.ok)
  const report = { schemaVersion: 1, ok, findings }
  if (options.json) run.terminal.print(`${JSON.stringify(report, null, 2)}\n`)
  else run.terminal.print(findingsText(options.quiet ? findings.filter(finding => !finding.ok) : findings))
  return ok ? EXIT.ok : EXIT.environment
}

async function fix({ environment, settings, terminal }: Run): Promise<void> {
  const { fixBrowser } = await import('../print/fix-browser.ts')
  const say = (message: string) => {
    if (!settings.options.quiet) terminal.say(plain(message))
  }
  try {
    say(await fixBrowser({ env: environment, onNotice: say }))
  } catch (error) {
    // Another browser may do: what is missing is for the findings to say.
    terminal.say(problemText('error', problemOf(error, null), terminal))
  }
}

async function examine({ environment, settings, folder }: Run): Promise<readonly Finding[]> {
  const { fonts, root } = installation()
  const installed = findScriptFonts([folder, root])
  const browser = {
    fonts,
    env: environment,
    ...(settings.options.browser === null ? {} : { browser: settings.options.browser }),
  }
  const printer = createPrinter({ ...browser, pages: 1 })
  try {
    return [
      probeNode(process.versions.node),
      await probeCache(browser),
      await probeFonts(fonts),
      await probeBrand(() => loadOffice(settings, folder)),
      ...probeScripts(installed, await findSystemFonts(SYSTEM_FONTS, installed), settings.options.verbose),
      await probeBrowser(printer),
      probeSandbox(browser),
      await probeOutput(settings.options.out),
      {
        name: 'configuration',
        ok: true,
        detail: settings.configuration?.name ?? 'none, the defaults are used',
        fix: null,
      },
    ]
  } finally {
    await printer.close()
  }
}

/** Whether the folder of results, or the nearest one above that exists, can be written to. */
export async function probeOutput(folder: string): Promise<Finding> {
  const name = 'output'
  const failure = await access(folder, constants.W_OK | constants.X_OK).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  )
  if (failure === 'ENOENT' && path.dirname(folder) !== folder) {
    const above = await probeOutput(path.dirname(folder))
    return above.ok ? { ...above, detail: `${folder} will be made` } : above
  }
  return failure === null
    ? { name, ok: true, detail: folder, fix: null }
    : {
        name,
        ok: false,
        detail: `${folder} cannot be written to (${failure})`,
        fix: 'change its permissions, or write elsewhere with --out',
      }
}

/** The findings as people read them, a line each, and below it what mends it; what is not needed and not there is `none`. */
export function findingsText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(finding => finding.name.length))
  return findings
    .map(({ name, ok, detail, fix }) => {
      if (ok && fix !== null) return `none     ${name.padEnd(width)}  ${plain(detail)}: ${plain(fix)}\n`
      const mend = fix === null ? '' : `${' '.repeat(width + 11)}${plain(fix)}\n`
      return `${ok ? 'ok     ' : 'missing'}  ${name.padEnd(width)}  ${plain(detail)}\n${mend}`
    })
    .join('')
}
