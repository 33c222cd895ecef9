// docs/templates.md: how templates are written by hand, and the fields of the View from the docstrings of its types.
import { viewShape } from '../view-shape.mjs'

const DOCUMENTS = {
  memo: 'The memo (`memo/memo.hbs`)',
  'one-pager': 'The one-pager (`one-pager/one-pager.hbs`)',
  'key-figures': 'The key-figures sheet (`key-figures/key-figures.hbs`)',
  own: 'A document of one’s own (`NAME/NAME.hbs`)',
  mail: 'The message by email (`mail/mail.hbs`)',
}

const INTRODUCTION = `# Templates

A document is a Handlebars template and a style sheet; this page says what they may use. It is made from the types in \`src/documents/view.ts\`: \`UPDATE=1 npx vitest run test/docs.test.ts\` writes it again.

## Put files in the place of single ones

\`\`\`yaml
templates: house        # a folder, relative to the configuration
\`\`\`

| file in the folder | does |
| --- | --- |
| \`memo/memo.hbs\`, \`one-pager/one-pager.hbs\`, \`key-figures/key-figures.hbs\` | takes the place of the template |
| \`partials/NAME.hbs\` | takes the place of the partial, or is a new one |
| \`styles/base.css\`, \`memo/memo.css\` and so on | takes the place of the style |
| \`styles/brand.css\` | is added after the styles of every document |
| \`memo/brand.css\` and so on | is added after the styles of that document |
| \`mail/mail.hbs\`, \`mail/mail.css\`, \`mail/brand.css\`, \`partials/mail-….hbs\` | the message by email; its styles are written onto its elements, and beside the colours there are \`--night-paper\`, \`--night-ink\`, \`--night-grey\`, \`--night-hair\` and \`--night-accent\` for \`@media (prefers-color-scheme: dark)\` |

What is not there stays as it is. A brand may have such a folder too (\`templates\` in its \`brand.yaml\`); that of the configuration stands over it. The default files are in the folder \`templates\` of the installation: copy one, and change it.

Before anything is written, every template of yours is read: a field, partial or helper that does not exist is an error with file and line. Nothing is left to show up with the first article that has a quotation.

\`\`\`
error: house/partials/masthead.hbs:2: The template uses the field "organization", which the document does not have there.
  Did you mean organisation?
\`\`\`

## Helpers

| helper | gives |
| --- | --- |
| \`{{#if x}}\`, \`{{#each x}}\`, \`{{#with x}}\`, \`{{#unless x}}\`, \`{{lookup x key}}\` | Handlebars’ own |
| \`(eq a b)\` | whether two values are the same |
| \`{{prose inline}}\` | the running text of a paragraph: a short list of inline elements, sanitised |
| \`{{breakable text}}\` | an address whose line may end where books end it |
| \`{{unbroken text}}\` | text whose hyphenated words are not broken |

Everything but \`prose\` is escaped. \`@root\` is the whole View.

## What a style may use

\`--accent\`, \`--ink\`, \`--grey\`, \`--tint\`, \`--hair\` are the colours, \`--serif\` and \`--sans\` the families, \`--paper-width\` and \`--paper-height\` the paper. The body has the class of its paper (\`a4\`, \`letter\`) and of its document (\`memo\`, \`one-pager\`, \`key-figures\`, \`own\`). The page loads nothing: fonts come from the configuration, images as data URIs.

## How pages are fitted

The layout is measured in the browser before it is printed. Space (\`--step\`, 1 to 0.7) and type (\`--body\`, 10.4 to 9.5 pt) are drawn in, then whole items go, the lowest priority first; a style that scales with both is fitted well.

| attribute | says |
| --- | --- |
| \`data-page\` | this element is one page; its \`main\` must hold all |
| \`data-column\` | a column of that page; what overflows goes from the column that is full |
| \`data-flow="2"\` | this content may take two pages; \`--flow-width\` and \`--flow-height\` are the room within the margins of one |
| \`data-item="{{priority}}"\` | an item that may go |
| \`data-name="…"\` | how a warning names it |
| \`data-group\` | goes when its last item goes |
| \`data-reserve hidden\`, \`data-spare hidden\` | a group, and its items, shown only where a page has room |
| \`data-wide="…"\` | a table that may be wider than the page, one row of headings, the key column first: it is set smaller (\`--table-size\`, \`--table-gap\`), turned where the style has \`--turned-width\`, or split; the value is what the caption of a further part adds, “(continued)” |

## A document of your own

A folder with three files, named in the configuration:

\`\`\`yaml
kinds: [press-release]
\`\`\`

\`\`\`yaml
# press-release/press-release.yaml
title: Press release      # as the document names itself
pages: 1                  # its page budget; more is a warning
slots: { keyPoints: 6, figures: 3, quotes: 2, next: 2, people: 5 }   # what it holds, and the most of each
\`\`\`

\`press-release.hbs\` and \`press-release.css\` lie beside it. The document is built with the others as \`output/SLUG/press-release.pdf\`, or alone with \`-d press-release\`. A slot that is not listed is empty, and a template that asks for it is told. \`templates/examples/press-release\` is a complete one.
`

/** The text of docs/templates.md; `root` is the folder of the project. */
export function templatesGuide(root = '.') {
  const { views, types } = viewShape(root)
  const inDocuments = Object.entries(views).map(
    ([kind, name]) => `### ${DOCUMENTS[kind] ?? kind}\n\n${sentence(types[name].doc)}${table(types[name].fields)}`,
  )
  const others = Object.entries(types)
    .filter(([name]) => !Object.values(views).includes(name) && !/^(?:Ranked |\{)/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { doc, fields }]) => `### ${name}\n\n${sentence(doc)}${table(fields)}`)
  return [
    INTRODUCTION,
    '## The documents\n',
    ...inDocuments,
    '## The types\n',
    'An item of a list that is *ranked* has a `priority` too: its place on the ladder of fitting.\n',
    ...others,
  ].join('\n')

  function table(fields) {
    const rows = Object.entries(fields).map(
      ([name, field]) => `| \`${name}\` | ${typeText(field)} | ${field.doc.replaceAll('|', '\\|')} |`,
    )
    return ['| field | is | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n')
  }

  function typeText({ type, nullable, values }) {
    const text = values ? values.map(value => `\`${value}\``).join(', ') : named(type)
    return nullable ? `${text}, or null` : text
  }

  function named(type) {
    if (typeof type === 'string') return type === 'inline' ? 'running text' : type
    if ('list' in type) return isRanked(type.list) ? `ranked list of ${named(type.list)}` : `list of ${named(type.list)}`
    if ('record' in type) return `${named(type.record)} by key`
    if ('any' in type) return 'AnnexBlock'
    const name = type.object.replace(/^Ranked /, '')
    return name.startsWith('{') ? `\`${name}\`` : `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`
  }

  function isRanked(type) {
    return typeof type === 'object' && 'object' in type && type.object.startsWith('Ranked ')
  }
}

function sentence(doc) {
  return doc === '' ? '' : `${doc}\n\n`
}
