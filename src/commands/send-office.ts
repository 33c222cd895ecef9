import { editionOf } from '../deliver/edition.ts'
import type { Office } from '../deliver/letters.ts'
import { createComposer } from '../deliver/message.ts'
import type { Sender } from '../deliver/sender.ts'
import { createWorld } from '../world.ts'
import { loadOffice } from './brief-options.ts'
import type { Run } from './run.ts'
import type { WayName } from './send-way.ts'

/** What makes the letters of a run: the office's brand, labels and templates, and what the configuration says of mail. */
export async function mailOffice(run: Run, sender: Sender, way: WayName): Promise<Office> {
  const { options, kinds } = run.settings
  const { asked, outfit } = await loadOffice(run.settings, run.folder)
  const world = createWorld({ ...outfit, env: run.environment })
  const titles = Object.fromEntries(kinds.map(({ kind }) => [kind.name, kind.title]))
  const now = new Date()
  return {
    sender,
    mark: way === 'test' ? '[TEST]' : null,
    // A file is the same from run to run; what goes out says when.
    date: ({ article }) => (way === 'files' ? (dayOf(article.date) ?? secondOf(world.epoch)) : now),
    draft: async (brief, wanted) => {
      const { view, labels, lang } = await editionOf(brief, wanted, asked, options.mail, world)
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
