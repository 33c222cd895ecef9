// src/ → dist/: the command, the library, their code, the declarations, the fonts, and the licences of all that is bundled.
// With a folder as argument, the command, the library and their code go there, and nothing else is made: for the tests.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import * as fontkit from 'fontkit'
import Handlebars from 'handlebars'
import { parse as parseYaml } from 'yaml'
import { viewShapePlugin } from './view-shape.mjs'

const [, , CODE_ALONE] = process.argv
const DIST = CODE_ALONE ?? 'dist'
const EMITTED = 'node_modules/.cache/broadside/types'

/** The faces the style sheets name: static TrueType, which Chromium embeds as CID fonts (variable ones become Type 3). */
const FACES = {
  'source-serif': [
    'SourceSerif4-Regular',
    'SourceSerif4-It',
    'SourceSerif4-Semibold',
    'SourceSerif4-SemiboldIt',
    'SourceSerif4-Bold',
  ],
  'source-sans': ['SourceSans3-Regular', 'SourceSans3-It', 'SourceSans3-Semibold', 'SourceSans3-Bold'],
}

/** Draws pages, as WebAssembly. The package brings no licence of what is compiled into that, so we do. */
const PDFIUM = 'node_modules/@hyzyla/pdfium'

/** What nothing here calls: of puppeteer-core its downloads, command line and other protocol, of pdf-lib SVG and its colours, of Handlebars maps of its code. */
const UNUSED =
  /^(?:proxy-agent|extract-zip|yargs|yargs\/helpers|\.\.\/bidi\/.+|culori|html-entities|node-html-better-parser|source-map)$/

const PERMISSIVE =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|BlueOak-1\.0\.0|CC0-1\.0)$/

/** Packages that few runs need: each is a file of its own. */
const ON_DEMAND = [
  '@hyzyla/pdfium',
  '@observablehq/plot',
  '@rgrove/parse-xml',
  'chokidar',
  'csv-parse/sync',
  'email-addresses',
  'fast-png',
  'fontkit',
  'juice/client.js',
  'linkedom',
  'log-update',
  'nodemailer/lib/dkim',
  'nodemailer/lib/mail-composer',
  'nodemailer/lib/mime-node',
  'nodemailer/lib/smtp-connection',
  'tar-fs',
  'tinyld/light',
]

/** What finishes PDFs is a file of its own too: it is loaded while the browser prints, and bundled whole, so that little of pdf-lib is left. */
const FINISHING = 'src/pdf/finish.ts'

/** Needed as seldom, and loaded by Node itself, for it imports modules of the user’s. */
const BY_NODE = ['jiti/static']

if (CODE_ALONE) writeCode(await command())
else await whole()

/** A build that fails leaves the last good one as it is. */
async function whole() {
  const [made, types, schema] = await Promise.all([command(), declarations(), jsonSchema()])
  const licences = licencesOf(made.code.inputs)
  rmSync(DIST, { recursive: true, force: true })
  writeCode(made)
  for (const [path, text] of types) write(join(DIST, 'types', path), text)
  write(join(DIST, 'broadside.schema.json'), schema)
  write(join(DIST, 'labels.json'), `${JSON.stringify(labels())}\n`)
  write(join(DIST, 'code.sha256'), codeDigest())
  write(join(DIST, 'THIRD-PARTY-LICENSES.txt'), licences)
  copyFonts()
  cpSync(`${PDFIUM}/dist/pdfium.wasm`, join(DIST, 'pdfium.wasm'))
  write(join(DIST, 'fonts', 'coverage.json'), `${JSON.stringify(coverage())}\n`)
  write(join(DIST, 'fonts', 'digest.json'), `${JSON.stringify(fontsDigest())}\n`)
}

async function command() {
  const code = await bundle()
  return { code, starters: await bundleStarters(code.files) }
}

function writeCode({ code, starters }) {
  for (const [name, text] of code.files) write(join(DIST, 'code', name), text)
  for (const { path, text } of starters) write(path, text)
  chmodSync(join(DIST, 'cli.js'), 0o755)
}

/** The code, by file: all that is ours with the packages that most runs need, and those that few do. */
async function bundle() {
  const common = {
    outdir: 'code',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // What runs as a script can require but not import.
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    // Node shows the line of an error that nobody caught.
    lineLimit: 160,
    legalComments: 'none',
    loader: { '.wasm': 'binary' },
    metafile: true,
    write: false,
    logLevel: 'warning',
  }
  const parts = await Promise.all([
    build({
      ...common,
      stdin: {
        contents: `exports.command = () => require('./src/cli.ts'); exports.library = () => require('./src/index.ts')`,
        resolveDir: '.',
        sourcefile: 'broadside.cjs',
      },
      entryNames: 'broadside',
      external: ['@sparticuz/chromium'],
      define: { 'import.meta.url': 'here' },
      plugins: [
        { name: 'on demand', setup: setApart },
        { name: 'unused', setup: leaveOut },
        { name: 'finishing', setup: setFinishingApart },
        { name: 'templates', setup: compileTemplates },
        viewShapePlugin,
      ],
    }),
    build({
      ...common,
      stdin: {
        contents: `exports.command = () => require('./src/cli.ts')`,
        resolveDir: '.',
        sourcefile: 'help.cjs',
      },
      entryNames: 'help',
      define: { 'import.meta.url': 'here' },
      plugins: [
        { name: 'on demand', setup: setApart },
        { name: 'no commands', setup: withoutCommands },
      ],
    }),
    build({
      ...common,
      entryPoints: ON_DEMAND.map(name => ({ in: `required:${name}`, out: fileOf(name) })),
      define: { 'import.meta.url': 'here' },
      plugins: [
        { name: 'required', setup: requireWhole },
        { name: 'unused', setup: leaveOut },
      ],
    }),
    build({
      ...common,
      entryPoints: [FINISHING],
      plugins: [
        { name: 'unused', setup: leaveOut },
        { name: 'parts of packages', setup: takeParts },
      ],
    }),
    build({
      ...common,
      entryPoints: BY_NODE.map(name => ({ in: name, out: fileOf(name) })),
      supported: {},
    }),
  ])
  return {
    files: new Map(
      parts.flatMap(({ outputFiles }) =>
        outputFiles.map(({ path, text }) => [basename(path), inAscii(text)]),
      ),
    ),
    inputs: parts.flatMap(({ metafile }) => Object.values(metafile.outputs)),
  }
}

/** A package as Node would require it: what stands for all of it in CommonJS has no other names. */
function requireWhole(plugin) {
  plugin.onResolve({ filter: /^required:/ }, ({ path }) => ({
    path: path.replace(/^required:/, ''),
    namespace: 'required',
  }))
  plugin.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
    contents: `module.exports = require(${JSON.stringify(path)})`,
    resolveDir: '.',
  }))
}

/** What shows help runs no command. */
function withoutCommands(plugin) {
  plugin.onResolve({ filter: /^\.\/commands\// }, ({ path, kind }) =>
    kind === 'dynamic-import' ? { path, namespace: 'no commands' } : undefined,
  )
  plugin.onLoad({ filter: /.*/, namespace: 'no commands' }, () => ({ contents: 'module.exports = {}' }))
}

function setApart(plugin) {
  plugin.onResolve({ filter: /^[@\w]/ }, ({ path, importer }) =>
    [...ON_DEMAND, ...BY_NODE].includes(path) && !importer.includes('node_modules')
      ? { path: `./${fileOf(path)}.cjs`, external: true }
      : undefined,
  )
}

function setFinishingApart(plugin) {
  plugin.onResolve({ filter: /[\\/]pdf[\\/]finish\.ts$/ }, ({ kind }) =>
    kind === 'dynamic-import' ? { path: `./${basename(FINISHING, '.ts')}.cjs`, external: true } : undefined,
  )
}

function fileOf(name) {
  return name.replace(/^@/, '').replaceAll('/', '-')
}

/** Code of single bytes is read and kept in half the time. esbuild leaves only the letters of regular expressions as they are. */
function inAscii(code) {
  if (/\\[^\x00-\x7f]/.test(code)) throw new Error('a letter beyond ASCII is escaped in a regular expression')
  return code.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What starts the code: the command, and the library with the names that it gives. */
async function bundleStarters(files) {
  const ours = [...files].filter(([name]) => !BY_NODE.some(path => name === `${fileOf(path)}.cjs`))
  const digests = ours.map(([name, text]) => [
    name,
    createHash('sha256').update(text).digest('hex').slice(0, 16),
  ])
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    format: 'esm',
    metafile: true,
    write: false,
  })
  const names = Object.values(metafile.outputs)[0].exports.join(', ')
  const common = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { DIGESTS: JSON.stringify(Object.fromEntries(digests)) },
    write: false,
    logLevel: 'warning',
  }
  const built = await Promise.all([
    build({ ...common, entryPoints: ['src/start.ts'], outfile: join(DIST, 'cli.js') }),
    build({
      ...common,
      stdin: {
        contents: `import { builtCode } from './src/start/built-code.ts'\nexport const { ${names} } = builtCode('build').library()`,
        resolveDir: '.',
      },
      outfile: join(DIST, 'index.js'),
    }),
  ])
  return built.flatMap(({ outputFiles }) => outputFiles)
}

function leaveOut(plugin) {
  plugin.onResolve({ filter: UNUSED }, ({ path, importer }) =>
    importer.includes('node_modules') ? { path, namespace: 'unused' } : undefined,
  )
  // juice reads HTML with htmlparser2, which is all that cheerio's small entry brings.
  plugin.onResolve({ filter: /^cheerio$/ }, ({ importer, resolveDir, kind }) =>
    /[\\/]juice[\\/]/.test(importer) ? plugin.resolve('cheerio/slim', { resolveDir, kind }) : undefined,
  )
  plugin.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
    contents: 'module.exports = { ProxyAgent: class {}, converter: () => () => undefined }',
  }))
}

/** Takes of pdf-lib only what is called: it does not say that its modules do nothing when they are loaded, which is so. */
function takeParts(plugin) {
  plugin.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
    if (pluginData === 'resolved' || !/pdf-lib/.test(`${path} ${importer}`)) return undefined
    const found = await plugin.resolve(path, { resolveDir, kind, importer, pluginData: 'resolved' })
    return /[\\/]pdf-lib[\\/]es[\\/]/.test(found.path) ? { ...found, sideEffects: false } : undefined
  })
}

/** Puts the templates into the bundle as code: compiling them takes as long as rendering an article with them. */
function compileTemplates(plugin) {
  plugin.onLoad({ filter: /src\/html\/compiled-templates\.ts$/ }, () => {
    // Examples are compiled at their first use.
    const files = readdirSync('templates', { recursive: true }).filter(
      file => file.endsWith('.hbs') && !/^(?:brands|examples)\b/.test(file),
    )
    const entries = files.sort().map(file => {
      const text = readFileSync(join('templates', file), 'utf8')
      return `[${JSON.stringify(text)}, ${Handlebars.precompile(text, { strict: true })}]`
    })
    return { contents: `export const COMPILED_TEMPLATES = new Map([${entries.join(',\n')}])` }
  })
}

/** The declarations that `index.d.ts` reaches; TypeScript emits all of them, so it works in a folder of its own. */
async function declarations() {
  await promisify(execFile)(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
  ]).catch(error => {
    process.stderr.write(error.stdout)
    throw new Error('the declarations do not compile')
  })
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const reached = new Set(['index.d.ts'])
  const texts = new Map()
  for (const file of reached) {
    const text = readFileSync(join(EMITTED, file), 'utf8')
    for (const [, module] of text.matchAll(/(?:from |import |import\()['"]([^'"]+)['"]/g)) {
      if (module.startsWith('.')) reached.add(join(dirname(file), module.replace(/\.ts$/, '.d.ts')))
      else if (!brings(dependencies, module))
        throw new Error(
          `${file} reaches the types of ${module}, which no dependency brings to who installs it`,
        )
    }
    texts.set(file, text.replace(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'))
  }
  return texts
}

function brings(dependencies, module) {
  const name = module.startsWith('node:') ? 'node' : /^(?:@[^/]+\/)?[^/]+/.exec(module)[0]
  return name in dependencies || `@types/${name.replace(/^@(.+)\//, '$1__')}` in dependencies
}

/** The JSON Schema of the configuration, made by the code that reads it. */
async function jsonSchema() {
  const { outputFiles } = await build({
    entryPoints: ['src/options/json-schema.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { configurationSchema } = await import(`data:text/javascript;base64,${code}`)
  return configurationSchema()
}

/** The labels of the documents by language, of one YAML file each. */
function labels() {
  const files = readdirSync('templates/labels').sort()
  return Object.fromEntries(
    files.map(file => [
      file.replace(/\.yaml$/, ''),
      parseYaml(readFileSync(join('templates/labels', file), 'utf8')),
    ]),
  )
}

/** The digest of all code that a document goes through, so that what another state of it made is never taken for this one's. */
function codeDigest() {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of [...sources.sort(), 'package-lock.json'])
    hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function copyFonts() {
  for (const [name, faces] of Object.entries(FACES)) {
    for (const face of faces) copyFont(`node_modules/${name}/TTF/${face}.ttf`, `${face}.ttf`)
    copyFont(`node_modules/${name}/LICENSE.md`, `LICENSE-${name}.md`)
  }
}

/** The digest of all faces by name and content, so that no run reads three megabytes to tell that they are the same. */
function fontsDigest() {
  const folder = join(DIST, 'fonts')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.ttf'))
    .sort())
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0')
  return hash.digest('hex')
}

/** The characters that one face or another has a glyph for, as ranges of code points. */
function coverage() {
  const points = new Set()
  for (const [name, faces] of Object.entries(FACES))
    for (const face of faces)
      for (const point of fontkit.openSync(`node_modules/${name}/TTF/${face}.ttf`).characterSet)
        points.add(point)
  const ranges = []
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges
}

function copyFont(from, name) {
  cpSync(from, join(DIST, 'fonts', name))
}

function licencesOf(outputs) {
  const bundled = outputs.flatMap(({ inputs }) =>
    Object.keys(inputs).filter(path => inputs[path].bytesInOutput > 0),
  )
  const folders = bundled.map(packageFolder).filter(folder => folder !== null)
  folders.push(...Object.keys(FACES).map(name => `node_modules/${name}`))
  const parts = [...new Set(folders)].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1))
  return [
    'Broadside holds code and fonts of the packages below, each under its own licence.\n',
    ...new Set(parts.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n\n${text}\n`)),
    `${'='.repeat(80)}\n${readFileSync('src/png/PDFIUM-LICENSES.txt', 'utf8')}`,
  ].join('\n')
}

/** The folder of the package that a bundled file belongs to, null for our own. */
function packageFolder(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null
}

function licenceOf(folder) {
  const { name, version, ...stated } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const license = stated.license ?? stated.licenses?.map(({ type }) => type).join(' OR ') ?? 'none'
  if (!permits(license)) throw new Error(`${name} ${version} has the licence ${license}: not one we may ship`)
  const file = readdirSync(folder).find(entry => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(entry))
  const author = stated.author?.name ?? stated.author
  const text = file ? readFileSync(join(folder, file), 'utf8') : standardText(license, folder, author)
  if (!text) throw new Error(`${name} ${version} comes without the text of its licence (${license})`)
  return { title: `${name} ${version} (${license})`, text: text.replaceAll('\r\n', '\n').trim() }
}

/** The text of a licence that a package names but does not bring, with the copyright line of its read-me, else its author; '' if unknown. */
function standardText(license, folder, author) {
  if (license === 'Apache-2.0') return readFileSync('node_modules/typescript/LICENSE.txt', 'utf8')
  const standard = { MIT: 'LICENSE', ISC: 'node_modules/linkedom/LICENSE' }[license.replace(/ \(.*\)$/, '')]
  if (!standard) return ''
  const readme = readdirSync(folder).find(entry => /^readme\.md$/i.test(entry))
  const stated = readme && /^Copyright .+$/m.exec(readFileSync(join(folder, readme), 'utf8'))?.[0]
  const copyright = stated ?? (author && `Copyright (c) ${author}`)
  return copyright ? readFileSync(standard, 'utf8').replace(/^Copyright .+$/m, copyright) : ''
}

/** Whether an SPDX expression leaves a choice that we may ship: any side of OR, every side of AND. */
function permits(expression) {
  return expression
    .replace(/ \(https?:[^)]*\)/g, '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(id => PERMISSIVE.test(id.trim())))
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
