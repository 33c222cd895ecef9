import type { Article } from '../article/article.ts'
import type { Facts } from '../facts/facts.ts'
import type { OwnKind } from '../options.ts'
import { keyFiguresView } from './key-figures.ts'
import { memoView } from './memo.ts'
import { onePagerView } from './one-pager.ts'
import { ownView } from './own.ts'
import { type Desk, deskOf, type Setting } from './setting.ts'
import type { DocumentKind, View } from './view.ts'

const VIEWS = {
  memo: memoView,
  'one-pager': onePagerView,
  'key-figures': keyFiguresView,
} as const satisfies { readonly [K in DocumentKind]: (desk: Desk) => Extract<View, { readonly kind: K }> }

/** What a document prints, as plain data: everything the template may use, and nothing that it may not. */
export function viewOf(kind: DocumentKind | OwnKind, article: Article, facts: Facts, setting: Setting): View {
  if (typeof kind === 'object') return ownView(deskOf(article, facts, setting, setting.annex), kind)
  return VIEWS[kind](deskOf(article, facts, setting, kind === 'memo' ? '' : setting.annex))
}

/** The name that a document's files have: `memo`, or that of a kind of one's own. */
export function nameOf(view: View): string {
  return view.kind === 'own' ? view.name : view.kind
}
