import type Handlebars from 'handlebars'

/**
 * Templates by their text, compiled by the build so that a run need not. Empty where the code runs from its sources; a template
 * that was changed is not found here and compiled at its first use.
 */
export const COMPILED_TEMPLATES: ReadonlyMap<string, Parameters<typeof Handlebars.template>[0]> = new Map()
