// Prints `N passed, N failed` from the report of vitest's JSON reporter; a file that did not load is one failure.
import { readFileSync } from 'node:fs'

const report = parse(readFileSync(process.argv[2], 'utf8'))
const unloaded = (report.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(test => test.status === 'failed'),
)
const passed = report.numPassedTests ?? 0
const failed = (report.numFailedTests ?? 0) + unloaded.length
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed > 0 && failed === 0 && report.success === true ? 0 : 1

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    console.error('vitest left no report')
    return {}
  }
}
