import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type SendOutcome, shortLetter } from './send-report.ts'
import type { Way } from './send-way.ts'

/** `--preview`: puts the message of the first recipient of each article into a private folder, and opens it in the web browser. */
export const preview: Way = async (letters, run) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadside-preview-'))
  const seen = new Set<string>()
  const outcomes: SendOutcome[] = []
  for await (const letter of letters(() => 0)) {
    if (seen.has(letter.slug)) continue
    seen.add(letter.slug)
    const file = path.join(folder, `${letter.slug}.html`)
    await writeFile(file, letter.html)
    await writeFile(path.join(folder, `${letter.slug}.txt`), letter.text)
    if (!run.settings.options.json) run.terminal.print(`${file}\n`)
    await show(file)
    outcomes.push({
      letter: shortLetter(letter),
      status: 'written',
      attempts: 0,
      answer: file,
      at: null,
      error: null,
    })
  }
  return { outcomes, stopped: null }
}

/** Opens a file where there is a screen; elsewhere its path was printed. */
async function show(file: string): Promise<void> {
  const { default: open } = await import('open')
  const opened = await open(file).catch(() => null)
  opened?.on('error', () => undefined)
}
