import path from 'node:path'
import { createCompose } from '../deliver/compose.ts'
import { createEmlNames } from '../deliver/eml-name.ts'
import { writeFiles } from '../store/write-file.ts'
import { dkimKey } from './send-dkim.ts'
import { type SendOutcome, shortLetter } from './send-report.ts'
import type { Way } from './send-way.ts'

/** `--eml DIR`: writes the very messages as files, as they are sent at first: the same bytes in every run, whatever was sent. */
export const writeLetters: Way = async (letters, run) => {
  const { options } = run.settings
  const folder = path.resolve(run.folder, options.eml ?? '')
  const compose = await createCompose(await dkimKey(run))
  const nameOf = createEmlNames()
  const outcomes: SendOutcome[] = []
  for await (const letter of letters(() => 0)) {
    const name = nameOf(letter)
    await writeFiles(folder, [{ name, content: await compose(letter) }])
    const shown = path.join(options.eml ?? '', name)
    if (!options.quiet) run.terminal.say(`written ${shown}`)
    outcomes.push({
      letter: shortLetter(letter),
      status: 'written',
      attempts: 0,
      answer: shown,
      at: null,
      error: null,
    })
  }
  return { outcomes, stopped: null }
}
