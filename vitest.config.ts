import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** WebAssembly as bytes, as the bundle has it. */
const wasm = {
  name: 'wasm-bytes',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('.wasm')
      ? `export default Buffer.from('${readFileSync(id).toString('base64')}', 'base64')`
      : null,
}

export default defineConfig({
  plugins: [wasm],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    server: { deps: { inline: [/\.wasm$/] } },
  },
})
