import { defineConfig } from 'vitest/config'
import { wasmBytes } from './test/wasm-bytes.ts'

export default defineConfig({
  plugins: wasmBytes.plugins,
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/bundle-folder.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    server: wasmBytes.server,
  },
})
