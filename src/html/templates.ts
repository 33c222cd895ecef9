/** The template files by their path within the template folder (`memo/memo.hbs`, `partials/refs.hbs`, `styles/base.css`). */
export type Templates = Readonly<Record<string, string>>

/** Partials by the name under which templates call them. */
export function partialsOf(templates: Templates): ReadonlyMap<string, string> {
  const partials = new Map<string, string>()
  for (const [file, text] of Object.entries(templates)) {
    const name = /^partials\/(.+)\.hbs$/.exec(file)?.[1]
    if (name !== undefined) partials.set(name, text)
  }
  return partials
}
