import { type BroadsideError, EXIT, problemOf } from '../error.ts'
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
import { probeOutput, probePrints } from './probe-folders.ts'
import { probeBrand, probeScripts } from './probe-fonts.ts'
import { probeServers } from './probe-servers.ts'
import type { Run } from './run.ts'
import { cacheFolder } from './session.ts'
import { plain, problemText } from './terminal.ts'

/** `broadside doctor`: what is here and what is missing. Status 4 where something needed is missing, 2 where only the configuration is wrong. */
export async function doctor(run: Run): Promise<number> {
  const { options } = run.settings
  if (options.fix) await fix(run)
  const findings = await examine(run)
  const status = statusOf(findings)
  const report = { schemaVersion: 1, ok: status === EXIT.ok, findings }
  if (options.json) run.terminal.print(`${JSON.stringify(report, null, 2)}\n`)
  else run.terminal.print(findingsText(options.quiet ? findings.filter(finding => !finding.ok) : findings))
  return status
}

function statusOf(findings: readonly Finding[]): number {
  const bad = findings.filter(({ ok, fault }) => !ok && fault !== 'warning')
  if (bad.length === 0) return EXIT.ok
  return bad.some(({ fault }) => fault !== 'wrong') ? EXIT.environment : EXIT.usage
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

async function examine({ environment, settings, folder, fault }: Run): Promise<readonly Finding[]> {
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
      // What the configuration decides cannot be looked for where it cannot be read.
      ...(fault ? [] : [await probeBrand(() => loadOffice(settings, folder))]),
      ...probeScripts(installed, await findSystemFonts(SYSTEM_FONTS, installed), settings.options.verbose),
      await probeBrowser(printer),
      probeSandbox(browser),
      ...(fault
        ? []
        : [
            await probeOutput(settings.options.out),
            await probePrints(cacheFolder(environment, settings.configuration?.folder ?? folder)),
          ]),
      configuration(settings.configuration?.name ?? null, fault),
      ...(await probeServers(settings.options, environment)),
    ]
  } finally {
    await printer.close()
  }
}

function configuration(file: string | null, fault: BroadsideError | null): Finding {
  const name = 'configuration'
  if (fault === null) return { name, ok: true, detail: file ?? 'none, the defaults are used', fix: null }
  const line = fault.line === null ? '' : `:${fault.line}`
  const place = fault.file === null ? '' : `${fault.file}${line}: `
  const fix = fault.hint ?? `mend ${fault.file ?? 'it'}`
  return { name, ok: false, fault: 'wrong', detail: `${place}${fault.message}`, fix }
}

/** The findings as people read them, a line each, and below it what mends it; what is not needed and not there is `none`. */
export function findingsText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(finding => finding.name.length))
  return findings
    .map(({ name, ok, detail, fix, fault = 'missing' }) => {
      if (ok && fix !== null) return `none     ${name.padEnd(width)}  ${plain(detail)}: ${plain(fix)}\n`
      const mend = fix === null ? '' : `${' '.repeat(width + 11)}${plain(fix)}\n`
      return `${(ok ? 'ok' : fault).padEnd(7)}  ${name.padEnd(width)}  ${plain(detail)}\n${mend}`
    })
    .join('')
}
