import type { Position } from 'unist'

/** A position that says no more than the line, which counts from 1. */
export function positionAt(line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: 1 } }
}
