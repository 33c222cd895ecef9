import type { Staleness } from '../store/freshness.ts'

/** Why an entry is not up to date, for people: each reason once. */
export function stalenessText(reasons: readonly Staleness[]): string {
  return [...new Set(reasons.map(said))].join(', ')
}

function said({ reason, subject }: Staleness): string {
  switch (reason) {
    case 'input-changed':
      return 'the article changed'
    case 'edits-changed':
      return 'the editor’s file changed'
    case 'settings-changed':
      return 'options, templates, fonts or Broadside changed'
    case 'image-changed':
      return `the image ${subject} changed`
    case 'image-not-fetched':
      return `the image ${subject} was not fetched`
    case 'output-missing':
      return `${subject} is missing`
    case 'output-changed':
      return `${subject} is not what was built`
  }
}
