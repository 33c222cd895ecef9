import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { mendFigures } from '../../src/pdf/figures.ts'
import { skipsHeadingLevel } from '../../src/pdf/heading-levels.ts'
import { mendLists } from '../../src/pdf/lists.ts'
import { mapRoles } from '../../src/pdf/roles.ts'
import { elementAt, kidsOf, structureOf, typeOf } from '../../src/pdf/structure.ts'
import { hasBrokenTable } from '../../src/pdf/tables.ts'

/** A tree as a test writes it: a type with kids, numbers for marks; `alt` and `spans` for what they name. */
type Tree = readonly [
  type: string,
  ...kids: (Tree | number | { alt?: string; columns?: number; rows?: number })[],
]

/** A file of one page with that tree, its marks in the parent tree. */
async function tagged(tree: Tree): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const { context } = pdf
  const page = pdf.addPage()
  page.node.set(PDFName.of('StructParents'), PDFNumber.of(0))
  const marks: PDFRef[] = []
  const root = context.obj({ Type: 'StructTreeRoot' })
  const rootRef = context.register(root)
  const build = ([type, ...kids]: Tree, parent: PDFRef): PDFRef => {
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent, Pg: page.ref })
    const ref = context.register(dict)
    const K = kids.flatMap((kid): readonly PDFObject[] => {
      if (typeof kid === 'number') {
        marks[kid] = ref
        return [PDFNumber.of(kid)]
      }
      if ('length' in kid) return [build(kid as Tree, ref)]
      if (kid.alt !== undefined) dict.set(PDFName.of('Alt'), PDFHexString.fromText(kid.alt))
      dict.set(PDFName.of('A'), context.obj([{ ColSpan: kid.columns ?? 1 }, { RowSpan: kid.rows ?? 1 }]))
      return []
    })
    dict.set(PDFName.of('K'), context.obj(K))
    return ref
  }
  root.set(PDFName.of('K'), build(tree, rootRef))
  root.set(
    PDFName.of('ParentTree'),
    context.obj({ Nums: [0, context.register(context.obj(marks.map(mark => mark ?? null)))] }),
  )
  pdf.catalog.set(PDFName.of('StructTreeRoot'), rootRef)
  return pdf
}

/** The tree of a file, written as a test writes it. */
function treeOf(pdf: PDFDocument): Tree {
  const read = (dict: PDFDict): Tree => [
    typeOf(dict),
    ...kidsOf(dict).map(kid => {
      const below = elementAt(pdf.context.lookup(kid))
      return below ? read(below) : (kid as PDFNumber).asNumber()
    }),
  ]
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  return read(root.lookup(PDFName.of('K'), PDFDict))
}

/** The type of the element that the parent tree names for each mark. */
function holders(pdf: PDFDocument): readonly string[] {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray)
  const marks = numbers.lookup(1, PDFArray)
  return marks.asArray().map((_, i) => typeOf(marks.lookup(i, PDFDict)))
}

describe('mendLists', () => {
  it.each<[name: string, before: Tree, after: Tree]>([
    [
      'puts the content of an item into a body',
      ['L', ['LI', ['P', 0], ['Link', 1]]],
      ['L', ['LI', ['LBody', ['P', 0], ['Link', 1]]]],
    ],
    [
      'keeps a label outside',
      ['L', ['LI', ['Lbl', 0], ['P', 1]]],
      ['L', ['LI', ['Lbl', 0], ['LBody', ['P', 1]]]],
    ],
    [
      'keeps what is right',
      ['L', ['Caption', 0], ['LI', ['Lbl', 1], ['LBody', 2]]],
      ['L', ['Caption', 0], ['LI', ['Lbl', 1], ['LBody', 2]]],
    ],
    [
      'opens a box between the items',
      ['L', ['NonStruct', ['LI', ['P', 0]]]],
      ['L', ['LI', ['LBody', ['P', 0]]]],
    ],
    ['makes an item of what strayed into a list', ['L', ['P', 0]], ['L', ['LI', ['LBody', ['P', 0]]]]],
    [
      'goes into lists in items',
      ['L', ['LI', ['P', 0], ['L', ['LI', ['P', 1]]]]],
      ['L', ['LI', ['LBody', ['P', 0], ['L', ['LI', ['LBody', ['P', 1]]]]]]],
    ],
  ])('%s', async (_, before, after) => {
    const pdf = await tagged(before)
    mendLists(structureOf(pdf))
    expect(treeOf(pdf)).toEqual(after)
  })

  it('tells the parent tree of a mark that moved', async () => {
    const pdf = await tagged(['L', ['LI', 0]])
    mendLists(structureOf(pdf))
    expect(treeOf(pdf)).toEqual(['L', ['LI', ['LBody', 0]]])
    expect(holders(pdf)).toEqual(['LBody'])
  })
})

describe('mendFigures', () => {
  it('makes a box of a figure around a figure, and counts those without alternative text', async () => {
    const pdf = await tagged([
      'Document',
      ['Figure', ['Figure', { alt: 'A map' }, 0], ['P', 1]],
      ['Figure', 2],
      ['Figure', { alt: ' ' }, 3],
    ])
    expect(mendFigures(structureOf(pdf))).toBe(2)
    expect(treeOf(pdf)[1]).toEqual(['Div', ['Figure', 0], ['P', 1]])
  })
})

describe('mapRoles', () => {
  it('maps what is not standard, and that alone', async () => {
    const pdf = await tagged(['Document', ['Strong', 0], ['Em', 1], ['P', 2], ['Unheard', 3]])
    mapRoles(pdf, structureOf(pdf))
    const map = pdf.catalog
      .lookup(PDFName.of('StructTreeRoot'), PDFDict)
      .lookup(PDFName.of('RoleMap'), PDFDict)
    expect(map.entries().map(([from, to]) => `${from}${to}`)).toEqual([
      '/Em/Span',
      '/Strong/Span',
      '/Unheard/Span',
    ])
  })
})

describe('hasBrokenTable', () => {
  it.each<[broken: boolean, name: string, tree: Tree]>([
    [false, 'even rows', ['Table', ['THead', ['TR', ['TH'], ['TH']]], ['TBody', ['TR', ['TH'], ['TD']]]]],
    [
      false,
      'spans',
      ['Table', ['TR', ['TH', { columns: 2 }]], ['TR', ['TD', { rows: 2 }], ['TD']], ['TR', ['TD']]],
    ],
    [true, 'a row with a cell less', ['Table', ['TR', ['TH'], ['TH']], ['TR', ['TH']]]],
    [true, 'no header cell', ['Table', ['TR', ['TD'], ['TD']]]],
  ])('is %s for %s', async (broken, _, tree) => {
    expect(hasBrokenTable(structureOf(await tagged(tree)))).toBe(broken)
  })
})

describe('skipsHeadingLevel', () => {
  it.each<[skips: boolean, levels: readonly string[]]>([
    [false, ['H1', 'H2', 'H3', 'H2', 'H3', 'H1']],
    [true, ['H1', 'H3']],
    [true, ['H2']],
    [false, []],
  ])('is %s for %s', async (skips, levels) => {
    const pdf = await tagged(['Document', ...levels.map((level): Tree => [level, 0])])
    expect(skipsHeadingLevel(structureOf(pdf))).toBe(skips)
  })
})
