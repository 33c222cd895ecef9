import { readFileSync } from 'node:fs'

/** For vitest: WebAssembly as bytes, as the bundle has it. */
export const wasmBytes = {
  plugins: [
    {
      name: 'wasm-bytes',
      enforce: 'pre' as const,
      load: (id: string) =>
        id.endsWith('.wasm')
          ? `export default Buffer.from('${readFileSync(id).toString('base64')}', 'base64')`
          : null,
    },
  ],
  server: { deps: { inline: [/\.wasm$/] } },
}
