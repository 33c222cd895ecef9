import type { SetAside } from '../article/article.ts'
import type { Note, Problem } from '../error.ts'

/** The notes that call for nothing to be done: shown with `--verbose` only, and never a reason for `--strict` to fail. */
const isRemark = ({ code }: Note) => code === 'front-matter.unknown' || code.endsWith('.beyond')

const MOST_CHARACTERS = 80

/** The notes of an article as problems of its input: warnings, and what only `--verbose` shows, each in the order of lines. */
export function sortNotes(
  notes: readonly Note[],
  setAside: readonly SetAside[],
  input: string,
): { readonly warnings: readonly Problem[]; readonly notes: readonly Problem[] } {
  const problem = ({ file, ...note }: Note): Problem => ({ ...note, input: file ?? input })
  const beside = (found: Problem) => Number(found.input !== input)
  const inOrder = (all: readonly Problem[]) =>
    [...all].sort((a, b) => beside(a) - beside(b) || (a.line ?? 0) - (b.line ?? 0))
  return {
    warnings: inOrder(notes.filter(note => !isRemark(note)).map(problem)),
    notes: inOrder([...notes.filter(isRemark), ...setAside.map(setAsideNote)].map(problem)),
  }
}

function setAsideNote({ line, text, why }: SetAside): Note {
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text
  return { code: 'article.set-aside', message: `set aside (${why}): ${shown}`, hint: null, line }
}
