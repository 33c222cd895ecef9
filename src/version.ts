import manifest from '../package.json' with { type: 'json' }

/** This Broadside, as the manifest names it. */
export const GENERATOR = { name: manifest.name, version: manifest.version } as const
