import { defineConfig } from 'vitest/config'
import { wasmBytes } from '../wasm-bytes.ts'

/** The large sets of `make conform`: each file a set, two at a time, the counts of all in output/conform.json. */
export default defineConfig({
  plugins: wasmBytes.plugins,
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/conform/*.set.ts'],
    globalSetup: ['test/conform/summary.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    server: wasmBytes.server,
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
})
