import { defineConfig } from 'vitest/config'

/** The large sets of `make conform`: each file a set, two at a time, the counts of all in output/conform.json. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/conform/*.set.ts'],
    globalSetup: ['test/conform/summary.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
})
