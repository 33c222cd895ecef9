import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap grow to twice of what is alive before it is collected, where V8 would wait for up to four times of it: each article leaves
 * a few megabytes behind, and with thousands of them the wait makes the process twice as large for nothing.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
