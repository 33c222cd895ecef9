import LineBreaker from 'linebreak'

/** What a line may not be broken within (UAX #14), each piece with the space after it. */
export function linePieces(text: string): readonly string[] {
  const breaker = new LineBreaker(text)
  const pieces: string[] = []
  let from = 0
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    pieces.push(text.slice(from, found.position))
    from = found.position
  }
  return pieces
}
