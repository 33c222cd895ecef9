import Handlebars from 'handlebars'
import { didYouMean } from '../options/did-you-mean.ts'
import { type OwnKind, SLOTS } from '../options.ts'
import { createHandlebars } from './helpers.ts'
import { elementOf, fieldOf, fieldsOf, type Known } from './known-fields.ts'
import { partialsOf, type Templates } from './templates.ts'
import type { ViewShape } from './view-shape.ts'

/** A fault of a template, found without an article; `file` is its place among the templates, the message what follows its name. */
export type TemplateFault = {
  readonly code: 'template.field' | 'template.missing' | 'template.syntax' | 'template.helper'
  readonly file: string
  readonly line: number
  readonly message: string
  readonly hint: string
}

/** What is linted; `own` tells which templates are an office's. */
export type Linted = {
  readonly templates: Templates
  /** Documents by name, those of one's own as their kinds. */
  readonly documents: readonly (string | OwnKind)[]
  readonly shape: ViewShape
  readonly own: (file: string) => boolean
}

type Lint = Linted & {
  readonly partials: ReadonlyMap<string, string>
  readonly helpers: ReadonlySet<string>
  readonly faults: Map<string, TemplateFault>
  readonly trees: Map<string, hbs.AST.Program | null>
  readonly walked: Set<string>
}

/** Where a template looks for a field. */
type Scope = {
  readonly value: Known
  readonly above: Scope | null
  readonly root: Known
  readonly params: Readonly<Record<string, Known>>
}

/** The template that is walked, and the line of an office's template that led there. */
type Spot = {
  readonly file: string
  readonly via: { readonly file: string; readonly line: number } | null
  readonly kind: OwnKind | null
}

type Path = hbs.AST.PathExpression
type Called = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression

/**
 * Walks the templates of documents against the types of the View, and lists the fields, partials and helpers that are not there.
 * A fault in a default template is told of the office's template that leads to it.
 */
export function lintTemplates(linted: Linted): readonly TemplateFault[] {
  const lint: Lint = {
    ...linted,
    partials: partialsOf(linted.templates),
    helpers: new Set(Object.keys(createHandlebars().helpers)),
    faults: new Map(),
    trees: new Map(),
    walked: new Set(),
  }
  for (const document of lint.documents) {
    const kind = typeof document === 'string' ? null : document
    const name = kind?.name ?? String(document)
    const root = viewType(lint, kind, name)
    const file = `${name}/${name}.hbs`
    const tree = treeOf(lint, file)
    if (tree) walk(lint, tree, { value: root, above: null, root, params: {} }, { file, via: null, kind })
  }
  // A partial that nothing calls is read too.
  for (const file of Object.keys(lint.templates))
    if (/\.hbs$/.test(file) && lint.own(file)) treeOf(lint, file)
  return [...lint.faults.values()]
}

function viewType(lint: Lint, kind: OwnKind | null, name: string): Known {
  const type = lint.shape.views[kind === null ? name : 'own'] ?? ''
  if (kind === null) return { object: type }
  const fields = Object.entries(fieldsOf({ object: type }, lint.shape) ?? {})
  const there = fields.filter(([field]) => !isUnlisted(kind, field))
  return { base: { any: [] }, more: Object.fromEntries(there) }
}

function isUnlisted(kind: OwnKind, field: string): boolean {
  return SLOTS.some(slot => slot === field && kind.slots[slot] === undefined)
}

function walk(lint: Lint, program: hbs.AST.Program, scope: Scope, spot: Spot): void {
  for (const statement of program.body)
    if (statement.type === 'MustacheStatement')
      call(lint, statement as hbs.AST.MustacheStatement, scope, spot)
    else if (statement.type === 'BlockStatement')
      block(lint, statement as hbs.AST.BlockStatement, scope, spot)
    else if (statement.type === 'PartialStatement')
      partial(lint, statement as hbs.AST.PartialStatement, scope, spot)
}

function call(lint: Lint, { path, params, hash }: Called, scope: Scope, spot: Spot): Known {
  for (const value of [...params, ...(hash?.pairs ?? []).map(pair => pair.value)])
    knownOf(lint, value, scope, spot)
  const name = nameOf(path)
  if (lint.helpers.has(name)) return 'unknown'
  if (params.length === 0) return knownOf(lint, path, scope, spot)
  const message = `calls the helper "${name}", which does not exist`
  report(lint, spot, path.loc, {
    code: 'template.helper',
    message,
    hint: didYouMean(name, [...lint.helpers]),
  })
  return 'unknown'
}

function block(lint: Lint, statement: hbs.AST.BlockStatement, scope: Scope, spot: Spot): void {
  const { path, params, program, inverse } = statement
  const called = call(lint, statement, scope, spot)
  const given = params[0] === undefined ? called : knownOf(lint, params[0], scope, spot)
  const inner = enteredBy(nameOf(path), given, lint)
  if (program) {
    const first = program.blockParams?.[0]
    const named = first === undefined ? {} : { [first]: inner ?? given }
    const others = (program.blockParams ?? []).slice(1).map(param => [param, 'unknown'] as const)
    const within = inner === null ? scope : { ...scope, value: inner, above: scope }
    const known = { ...scope.params, ...named, ...Object.fromEntries(others) }
    walk(lint, program, { ...within, params: known }, spot)
  }
  if (inverse) walk(lint, inverse, scope, spot)
}

/** What stands for `this` inside a block; null where it is what it was. */
function enteredBy(name: string, given: Known, { helpers }: Lint): Known | null {
  if (name === 'each') return elementOf(given)
  if (name === 'with') return given
  if (helpers.has(name) || typeof given !== 'object') return null
  return 'list' in given ? given.list : given
}

function partial(lint: Lint, statement: hbs.AST.PartialStatement, scope: Scope, spot: Spot): void {
  const [context] = statement.params
  const base = context === undefined ? scope.value : knownOf(lint, context, scope, spot)
  const more = (statement.hash?.pairs ?? []).map(
    ({ key, value }) => [key, knownOf(lint, value, scope, spot)] as const,
  )
  const name = nameOf(statement.name)
  if (name === '') return
  if (!lint.partials.has(name)) {
    const message = `calls the partial "${name}", which does not exist`
    const hint = didYouMean(name, [...lint.partials.keys()])
    report(lint, spot, statement.loc, { code: 'template.missing', message, hint })
    return
  }
  const value = more.length === 0 ? base : { base, more: Object.fromEntries(more) }
  const file = `partials/${name}.hbs`
  const via = lint.own(spot.file) ? { file: spot.file, line: statement.loc.start.line } : spot.via
  const key = JSON.stringify([file, value, scope.root, via])
  if (lint.walked.has(key)) return
  lint.walked.add(key)
  const tree = treeOf(lint, file)
  if (tree)
    walk(lint, tree, { value, above: scope, root: scope.root, params: {} }, { file, via, kind: spot.kind })
}

function knownOf(lint: Lint, expression: hbs.AST.Expression, scope: Scope, spot: Spot): Known {
  if (expression.type === 'PathExpression') return resolve(lint, expression as Path, scope, spot)
  if (expression.type === 'SubExpression') return call(lint, expression as hbs.AST.SubExpression, scope, spot)
  return expression.type === 'NumberLiteral'
    ? 'number'
    : expression.type === 'BooleanLiteral'
      ? 'flag'
      : 'text'
}

function resolve(lint: Lint, path: Path, scope: Scope, spot: Spot): Known {
  const parts = path.parts as readonly string[]
  const [first, ...rest] = parts
  if (path.data) return first === 'root' ? follow(lint, scope.root, rest, path, spot) : 'unknown'
  if (first !== undefined && path.depth === 0 && Object.hasOwn(scope.params, first))
    return follow(lint, scope.params[first] ?? 'unknown', rest, path, spot)
  let from: Scope | null = scope
  for (let depth = path.depth; depth > 0; depth--) from = from?.above ?? null
  return from === null ? 'unknown' : follow(lint, from.value, parts, path, spot)
}

function follow(lint: Lint, start: Known, parts: readonly string[], path: Path, spot: Spot): Known {
  let value = start
  for (const part of parts) {
    const next = fieldOf(value, part, lint.shape)
    if (next === null) {
      const message = `uses the field "${part}", which the document does not have there`
      report(lint, spot, path.loc, {
        code: 'template.field',
        message,
        hint: fieldHint(lint, value, part, spot),
      })
      return 'unknown'
    }
    value = next
  }
  return value
}

function fieldHint(lint: Lint, value: Known, field: string, { kind }: Spot): string {
  if (kind !== null && isUnlisted(kind, field)) return `Add ${field} to the slots of ${kind.name}.yaml.`
  const known = Object.keys(fieldsOf(value, lint.shape) ?? {})
  return known.length === 0 ? 'There are no fields there.' : didYouMean(field, known)
}

function report(
  lint: Lint,
  spot: Spot,
  { start }: hbs.AST.SourceLocation,
  fault: Pick<TemplateFault, 'code' | 'message' | 'hint'>,
): void {
  const led = !lint.own(spot.file) && spot.via !== null ? spot.via : null
  const message = led === null ? fault.message : `calls ${spot.file}, which ${fault.message}`
  const found = { ...fault, message, ...(led ?? { file: spot.file, line: start.line }) }
  lint.faults.set(JSON.stringify([found.file, found.line, found.message]), found)
}

function treeOf(lint: Lint, file: string): hbs.AST.Program | null {
  const known = lint.trees.get(file)
  if (known !== undefined) return known
  const tree = parsed(lint, file)
  lint.trees.set(file, tree)
  return tree
}

function parsed(lint: Lint, file: string): hbs.AST.Program | null {
  try {
    return Handlebars.parse(lint.templates[file] ?? '')
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    const line = Number(/(?:on line |- )(\d+)/.exec(said)?.[1] ?? 1)
    const message = `cannot be used: ${said}`
    lint.faults.set(file, { code: 'template.syntax', file, line, message, hint: 'Correct the template.' })
    return null
  }
}

/** The name by which something is called; '' where the template works it out. */
function nameOf(path: hbs.AST.Expression): string {
  return path.type === 'PathExpression' ? String((path as Path).original) : ''
}
