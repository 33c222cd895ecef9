/** Does something some milliseconds after a signal, unless the function that it returns is called before. */
export function afterSignal(signal: AbortSignal | null, milliseconds: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const start = () => {
    timer = setTimeout(act, milliseconds)
  }
  if (signal?.aborted) start()
  else signal?.addEventListener('abort', start, { once: true })
  return () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', start)
  }
}
