import { editionOf } from '../deliver/edition.ts'
import type { Office } from '../deliver/letters.ts'
import { createComposer } from '../deliver/message.ts'
import type { Sender } from '../deliver/sender.ts'
import { createWorld } from '../world.ts'
import type { Office as BuildOffice } from './brief-options.ts'
import type { Run } from './run.ts'
import type { WayName } from './send-way.ts'
import { problemText } from './terminal.ts'

/** What makes the letters of a run: the office's brand, labels and templates, and what the configuration says of mail. */
export function mailOffice(run: Run, { asked, outfit }: BuildOffice, sender: Sender, way: WayName): Office {
  const { options, kinds } = run.settings
  const told = new Set<string>()
  const world = createWorld({ ...outfit, env: run.environment })
  const titles = Object.fromEntries(kinds.map(({ kind }) => [kind.name, kind.title]))
  const now = new Date()
  return {
    sender,
    mark: way === 'test' ? '[TEST]' : null,
    // A file is the same from run to run; what goes out says when.
    date: ({ article }) => (way === 'files' ? (dayOf(article.date) ?? secondOf(world.epoch)) : now),
    draft: async (brief, wanted) => {
      const { view, labels, lang, notes } = await editionOf(brief, wanted, asked, options.mail, world)
      // What the article's own language lacks was said when it was built.
      for (const note of wanted === null ? [] : notes) {
        if (!told.has(note.message))
          run.terminal.say(problemText('warning', { ...note, input: null }, run.terminal))
        told.add(note.message)
      }
      const { link, maxBytes } = sender
      return { compose: createComposer(view, world.mail), posting: { link, maxBytes, labels, lang, titles } }
    },
  }
}

/** The day of an article at midnight UTC, null where the article tells no day. */
function dayOf(date: string | null): Date | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]
  return day === undefined ? null : new Date(`${day}T00:00:00Z`)
}

function secondOf(epoch: number | null): Date | null {
  return epoch === null ? null : new Date(epoch * 1000)
}
