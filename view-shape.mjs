// What a template may use, read from the types of the View: the lint and docs/templates.md are made from it, so that neither drifts.
import ts from 'typescript'

const FILE = 'src/documents/view.ts'

/**
 * The types of src/documents/view.ts as data: `views` names the type of each document, `types` has the fields of each with
 * their docstrings. A type is 'text', 'number', 'flag', 'inline' (for the helper `prose`), { list }, { record }, { object } or
 * { any: […] }.
 */
export function viewShape(root = '.') {
  const file = `${root}/${FILE}`
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    types: [],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const types = {}
  // A message is no View, for it is not printed, but has a template all the same.
  const views = Object.fromEntries(
    ['View', 'MailView'].flatMap(documentsOf).map(type => {
      const kind = checker.getTypeOfSymbol(type.getProperty('kind')).value
      return [kind, objectOf(type).object]
    }),
  )
  return { views, types }

  function documentsOf(name) {
    const found = source.statements.find(node => ts.isTypeAliasDeclaration(node) && node.name.text === name)
    const type = checker.getTypeAtLocation(found.name)
    return type.isUnion() ? type.types : [type]
  }

  function shapeOf(type) {
    const parts = type.isUnion() ? type.types.filter(part => !(part.flags & ts.TypeFlags.Null)) : [type]
    if (parts.every(part => part.flags & ts.TypeFlags.StringLike)) return 'text'
    if (parts.every(part => part.flags & ts.TypeFlags.NumberLike)) return 'number'
    if (parts.every(part => part.flags & ts.TypeFlags.BooleanLike)) return 'flag'
    if (parts.length > 1)
      return isForeign(parts[0]) ? 'inline' : { any: parts.map(part => shapeOf(part).object) }
    const [only] = parts
    if (checker.isArrayLikeType(only)) {
      const of = shapeOf(checker.getIndexTypeOfType(only, ts.IndexKind.Number))
      return of === 'inline' ? of : { list: of }
    }
    const index = checker.getIndexTypeOfType(only, ts.IndexKind.String)
    return index ? { record: shapeOf(index) } : objectOf(only)
  }

  /** What is not declared by us (the running text's tree) is handed to a helper whole. */
  function isForeign(type) {
    return type.symbol?.declarations?.[0]?.getSourceFile().fileName.includes('node_modules') ?? false
  }

  function objectOf(type) {
    const name = nameOf(type)
    if (name in types) return { object: name }
    const entry = { doc: docOf(type.aliasSymbol), fields: {} }
    types[name] = entry
    for (const property of checker.getPropertiesOfType(type)) {
      const found = checker.getTypeOfSymbol(property)
      const nullable = found.isUnion() && found.types.some(part => part.flags & ts.TypeFlags.Null)
      const values = valuesOf(found)
      entry.fields[property.name] = {
        type: shapeOf(found),
        ...(nullable ? { nullable } : {}),
        ...(values.length > 1 ? { values } : {}),
        doc: docOf(property),
      }
    }
    return { object: name }
  }

  function valuesOf(type) {
    const parts = type.isUnion() ? type.types.filter(part => !(part.flags & ts.TypeFlags.Null)) : []
    return parts.every(part => part.isStringLiteral()) ? parts.map(part => part.value) : []
  }

  function nameOf(type) {
    const { aliasSymbol, aliasTypeArguments = [] } = type
    if (aliasSymbol && aliasTypeArguments.length > 0)
      return `${aliasSymbol.name} ${aliasTypeArguments.map(nameOf).join(' ')}`
    if (aliasSymbol) return aliasSymbol.name
    const kind = type.getProperty('type')
    const literal = kind && checker.getTypeOfSymbol(kind)
    if (literal?.isStringLiteral()) return `AnnexBlock ${literal.value}`
    return `{ ${type
      .getProperties()
      .map(({ name }) => name)
      .join(', ')} }`
  }

  function docOf(symbol) {
    return symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ') : ''
  }
}

/** Puts the fields of the View into a bundle, for the lint of an office's templates. */
export const viewShapePlugin = {
  name: 'view-shape',
  setup(plugin) {
    plugin.onLoad({ filter: /src\/html\/view-shape\.ts$/ }, () => ({
      contents: `export const VIEW_SHAPE = ${JSON.stringify(withoutDocs(viewShape()))}`,
    }))
  },
}

function withoutDocs({ views, types }) {
  const bare = Object.entries(types).map(([name, { fields }]) => [
    name,
    { fields: Object.fromEntries(Object.entries(fields).map(([field, { type }]) => [field, { type }])) },
  ])
  return { views, types: Object.fromEntries(bare) }
}
