import type Handlebars from 'handlebars'
import type { DocumentKind, View } from '../documents/view.ts'
import { nameOf } from '../documents/views.ts'
import { BroadsideError } from '../error.ts'
import { COMPILED_TEMPLATES } from './compiled-templates.ts'
import { guarded, MissingField } from './guard.ts'
import { createHandlebars } from './helpers.ts'
import { pageOf } from './page.ts'
import { partialsOf, type Templates } from './templates.ts'

/** Renders a view to a whole HTML page. */
export type Renderer = (view: View) => string

/** The label under which a document names its own kind. */
const KIND_LABEL = {
  memo: 'memo',
  'one-pager': 'onePager',
  'key-figures': 'keyFigures',
} as const satisfies Record<DocumentKind, string>

type Compiled = (context: unknown, options?: Handlebars.RuntimeOptions) => string

/** Gives the template of a file, compiled at its first use. */
export type Shelf = (file: string) => Compiled

/**
 * Compiles the templates, each at its first use. Handlebars is strict: a field that the view does not have is a
 * BroadsideError `template.field` that names the template (or partial), its line and the field; a template that cannot be
 * parsed is `template.syntax`, one that is not there `template.missing`. `names` is how messages show templates that are not
 * Broadside's own.
 */
export function createShelf(templates: Templates, names: Readonly<Record<string, string>> = {}): Shelf {
  const handlebars = createHandlebars()
  const compile = (file: string, text: string): Compiled => {
    const compiled = COMPILED_TEMPLATES.get(text)
    const template = compiled ? handlebars.template(compiled) : handlebars.compile(text, { strict: true })
    return (context, options) => {
      try {
        return template(guarded(context), options)
      } catch (error) {
        throw explained(names[file] ?? file, text, error)
      }
    }
  }
  for (const [name, text] of partialsOf(templates))
    handlebars.registerPartial(name, compile(`partials/${name}.hbs`, text) as Handlebars.Template)
  const made = new Map<string, Compiled>()
  return file => {
    const template = made.get(file) ?? compile(file, fileOf(templates, file))
    made.set(file, template)
    return template
  }
}

/** Renders views to pages; the errors are those of `createShelf`. */
export function createRenderer(templates: Templates, names: Readonly<Record<string, string>> = {}): Renderer {
  const shelf = createShelf(templates, names)
  return view => {
    const name = nameOf(view)
    const body = shelf(`${name}/${name}.hbs`)
    const label = view.kind === 'own' ? view.title : (view.frame.labels[KIND_LABEL[view.kind]] ?? name)
    return pageOf(view, label, stylesOf(templates, name), body(view))
  }
}

/** The styles of a document in the order of the cascade; `brand.css` files add to what stands before them, where they are there. */
function stylesOf(templates: Templates, name: string): readonly string[] {
  const added = ['styles/brand.css', `${name}/brand.css`].flatMap(file => templates[file] ?? [])
  return [...['styles/base.css', `${name}/${name}.css`].map(file => fileOf(templates, file)), ...added]
}

/** The text of a template or style; `template.missing` where it is not there. */
export function fileOf(templates: Templates, file: string): string {
  const text = templates[file]
  if (text !== undefined) return text
  throw new BroadsideError('template.missing', `The template ${file} is missing.`, {
    file,
    hint: 'Restore it, or install Broadside again.',
  })
}

function explained(file: string, text: string, error: unknown): BroadsideError {
  if (error instanceof BroadsideError) return error
  const message = error instanceof Error ? error.message : String(error)
  const field = error instanceof MissingField ? error.field : /^"(.+?)" not defined in/.exec(message)?.[1]
  const line = lineOf(error) ?? (field === undefined ? null : lineWith(text, field))
  const at = { file, cause: error, ...(line === null ? {} : { line }) }
  if (field !== undefined)
    return new BroadsideError(
      'template.field',
      `The template ${file} uses the field "${field}", which the document does not have.`,
      {
        ...at,
        hint: 'Correct the name or remove it; the fields are those of the document’s view.',
      },
    )
  const partial = /^The partial (\S+) could not be found/.exec(message)?.[1]
  if (partial !== undefined)
    return new BroadsideError(
      'template.missing',
      `The template ${file} calls the partial "${partial}", which does not exist.`,
      {
        ...at,
        hint: `Add partials/${partial}.hbs, or correct the name.`,
      },
    )
  return new BroadsideError(
    'template.syntax',
    `The template ${file} cannot be used: ${message.replace(/\s+/g, ' ')}`,
    {
      ...at,
      hint: 'Correct the template.',
    },
  )
}

function lineOf(error: unknown): number | null {
  const { lineNumber, message } = (error ?? {}) as { lineNumber?: unknown; message?: unknown }
  if (typeof lineNumber === 'number') return lineNumber
  const found = typeof message === 'string' ? /(?:on line |- )(\d+)(?::\d+)?/.exec(message)?.[1] : undefined
  return found === undefined ? null : Number(found)
}

/** Handlebars tells no place for a field that a helper asked for: the first line that names it is where to look. */
function lineWith(text: string, field: string): number | null {
  const index = text.split('\n').findIndex(line => line.includes(field))
  return index < 0 ? null : index + 1
}
