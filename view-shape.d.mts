import type { Plugin } from 'esbuild'
import type { FieldType } from './src/html/view-shape.ts'

/** A field with what its docstring says; `values` where it has one of a few. */
export type DocumentedField = {
  readonly type: FieldType
  readonly nullable?: boolean
  readonly values?: readonly string[]
  readonly doc: string
}

/** The types of the View with their docstrings. */
export type DocumentedShape = {
  readonly views: Readonly<Record<string, string>>
  readonly types: Readonly<
    Record<
      string,
      { readonly doc: string; readonly fields: Readonly<Record<string, DocumentedField>> }
    >
  >
}

export function viewShape(root?: string): DocumentedShape

export const viewShapePlugin: Plugin
