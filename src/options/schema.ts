import * as z from 'zod/mini'
import { DOCUMENTS, PAPERS } from '../options.ts'
import { about, type Flag, group, line, lines, text, toggle, whole } from './field.ts'
import { Images, remoteHost } from './images-schema.ts'
import { mailWith } from './mail-schema.ts'
import { Queue } from './queue-schema.ts'

const EVERY = ['build', 'watch', 'check', 'extract', 'send', 'init', 'doctor'] as const
const JOBS = 'must be a whole number from 1 to 64'
const COLOUR = 'must be a colour as #rrggbb, such as "#0B5FA5"'
const LANG = 'must be a language code, such as en or pt-BR'

const colour = (description: string) =>
  z
    ._default(z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/, COLOUR))), null)
    .register(about, { description })
/** The keys of a brand, in the configuration or in a file of its own; paths are relative to the file that has them. */
export const Brand = z.strictObject({
  organisation: text('name of the issuing office'),
  logo: text('PNG, JPEG, WebP or SVG file, relative to this file'),
  accent: colour('the one accent colour, as #rrggbb; text in it has a contrast of at least 4.5:1'),
  colours: group('the other colours, each checked for contrast', {
    accent: colour('the accent colour, where it is not given above'),
    ink: colour('text'),
    grey: colour('quiet text: labels, references, running heads'),
    tint: colour('the pale ground of panels'),
    hair: colour('hairlines'),
  }),
  fonts: group('families of static TrueType faces: a folder relative to this file, or an npm package', {
    serif: text('the family of what is read'),
    sans: text('the family of labels, names and numbers'),
  }),
  contact: text('whom to ask: an address, a telephone number'),
  classification: text('handling mark, where memo.classification and the article name none'),
  paper: z
    ._default(z.nullable(z.enum(PAPERS)), null)
    .register(about, { description: 'paper size, where nothing else names one' }),
  templates: text('folder of templates and styles of the brand, relative to this file'),
})

/** The keys of a configuration file, with their defaults; those with a flag can be set on the command line too. */
export const Configuration = z.strictObject({
  $schema: z
    .optional(z.string())
    .register(about, { description: 'the JSON Schema of this file, for editors' }),
  inputs: lines('files, folders and globs to build, relative to this file'),
  out: z._default(line(), 'output').register(about, {
    description: 'folder of the results',
    flag: { long: 'out', short: 'o', value: 'DIR', commands: ['build', 'watch', 'check', 'send', 'doctor'] },
  }),
  documents: z._default(documentsOf([]), [...DOCUMENTS]).register(about, {
    description: 'the documents to build; else all, with those of `kinds`',
    flag: {
      long: 'documents',
      short: 'd',
      value: 'LIST',
      commands: ['build', 'watch', 'check', 'send'],
      read: text => text.split(',').map(name => name.trim()),
    },
  }),
  kinds: lines('folders of documents of one’s own (NAME.yaml, NAME.hbs, NAME.css), relative to this file'),
  templates: text('folder whose templates and styles take the place of single default ones'),
  paper: z._default(z.enum(PAPERS), 'A4').register(about, {
    description: 'paper size',
    flag: { long: 'paper', value: 'SIZE', commands: ['build', 'watch', 'check', 'send'] },
  }),
  lang: z
    ._default(z.nullable(z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, LANG))), null)
    .register(about, {
      description: 'language of the articles, such as en or pt-BR',
      flag: { long: 'lang', value: 'CODE', commands: ['build', 'watch', 'check', 'extract', 'send'] },
    }),
  jobs: z._default(z.nullable(whole(1, 64, JOBS)), null).register(about, {
    description: 'articles worked on at a time, else the cores of the machine, at most 2',
    flag: { long: 'jobs', short: 'j', value: 'N', commands: ['build', 'watch', 'send'], read: wholeNumber },
  }),
  browser: text('path of the Chromium to print with, instead of the one found'),
  brand: z.prefault(Brand, {}).register(about, {
    description:
      'what the documents show of the issuing office: the keys below, or the path of a brand folder or file',
  }),
  memo: group('the head of the memo; print only, the front matter of an article takes precedence', {
    to: text('the memo is addressed to'),
    from: text('the memo comes from'),
    cc: text('copies go to'),
    reference: text('reference number'),
    classification: text('handling mark at head and foot of every page'),
  }),
  images: Images,
  mail: mailWith([]),
  queue: Queue,
})

/** The options that only the command line has. */
export const Switches = z.strictObject({
  config: z._default(z.nullable(line()), null).register(about, {
    description:
      'configuration file, .ts or .js too, which is run; else broadside.config.yaml, .yml or .json here',
    flag: { long: 'config', short: 'c', value: 'FILE', commands: EVERY },
  }),
  format: z._default(z.nullable(z.enum(['markdown', 'text', 'html', 'docx'])), null).register(about, {
    description: 'format of standard input, else recognised',
    flag: { long: 'format', value: 'FORMAT', commands: ['build', 'check', 'extract'] },
  }),
  edit: toggle('write NAME.brief.yaml beside the input, for an editor to change, instead of the JSON', {
    long: 'edit',
    commands: ['extract'],
  }),
  allowRemote: z._default(z.array(remoteHost()), []).register(about, {
    description: 'fetch images from this host too, by https; can be given more than once',
    flag: {
      long: 'allow-remote',
      value: 'HOST',
      commands: ['build', 'watch', 'check'],
      read: text => [text],
    },
  }),
  html: toggle('write the HTML of each document too', { long: 'html', commands: ['build', 'watch'] }),
  png: toggle('write a picture of each page too, at 144 dpi', { long: 'png', commands: ['build', 'watch'] }),
  force: toggle('build what is up to date too', { long: 'force', commands: ['build'] }),
  prune: toggle('remove the briefs of articles that are gone', { long: 'prune', commands: ['build'] }),
  strict: toggle('a warning fails the run', { long: 'strict', commands: ['build', 'send'] }),
  ci: z._default(z.enum(['github', 'github-commit', 'gitlab', 'none']), 'github').register(about, {
    description: 'workflow to write: github uploads the briefs, github-commit commits them; gitlab; none',
    flag: { long: 'ci', value: 'SERVICE', commands: ['init'] },
  }),
  recipients: z._default(z.array(line()), []).register(about, {
    description:
      'list of recipients, as CSV, TSV or YAML, instead of that of the configuration; more than one are merged',
    flag: { long: 'recipients', value: 'FILE', commands: ['send'], read: text => [text] },
  }),
  dryRun: toggle('say who would get what and why, and send nothing', { long: 'dry-run', commands: ['send'] }),
  eml: z._default(z.nullable(line()), null).register(about, {
    description: 'write the messages to a folder as .eml files, and send nothing',
    flag: { long: 'eml', value: 'DIR', commands: ['send'] },
  }),
  preview: toggle('open the message in the web browser, and send nothing', {
    long: 'preview',
    commands: ['send'],
  }),
  testTo: z._default(z.nullable(line()), null).register(about, {
    description: 'send each message once, marked [TEST], to this address alone',
    flag: { long: 'test-to', value: 'ADDRESS', commands: ['send'] },
  }),
  fromOutput: z._default(z.nullable(line()), null).register(about, {
    description: 'send what a build left in this folder, and build nothing',
    flag: { long: 'from-output', value: 'DIR', commands: ['send'] },
  }),
  allowStale: toggle('with --from-output: send documents whose article has changed since', {
    long: 'allow-stale',
    commands: ['send'],
  }),
  again: toggle('send to those who have had the very same message', { long: 'again', commands: ['send'] }),
  resendUnknown: toggle('send again where the server may have had the message before the run broke off', {
    long: 'resend-unknown',
    commands: ['send'],
  }),
  skipInvalid: toggle('leave out rows of the list that name nobody', {
    long: 'skip-invalid',
    commands: ['send'],
  }),
  yes: toggle('send to more than mail.confirmAbove recipients without asking', {
    long: 'yes',
    commands: ['send'],
  }),
  ledger: z._default(z.nullable(line()), null).register(about, {
    description: 'the record of what was sent, else .broadside/sent beside the configuration',
    flag: { long: 'ledger', value: 'FILE', commands: ['send'] },
  }),
  insecureLocal: toggle('allow a server without TLS, on a loopback address only', {
    long: 'insecure-local',
    commands: ['send'],
  }),
  fix: toggle('fetch, unpack or clear the browser', { long: 'fix', commands: ['doctor'] }),
  json: toggle('a report as JSON on standard output, and nothing else there', {
    long: 'json',
    commands: ['build', 'check', 'send', 'doctor'],
  }),
  quiet: toggle('errors only', { long: 'quiet', short: 'q', commands: EVERY }),
  verbose: toggle('notes too, and which browser is used', { long: 'verbose', short: 'v', commands: EVERY }),
  noColor: toggle('no colours (as NO_COLOR does)', { long: 'no-color', commands: EVERY }),
})

/** The schema of the documents that can be named: the three, and `names` of one's own. */
export function documentsOf(names: readonly string[]) {
  const known: readonly string[] = [...DOCUMENTS, ...names]
  return z.array(z.enum(known as [string, ...string[]])).check(z.minLength(1, 'must name a document'))
}

/** The schema of a configuration that knows documents of one's own too. */
export function configurationWith(names: readonly string[]): typeof Configuration {
  if (names.length === 0) return Configuration
  const documents = z._default(documentsOf(names), [...DOCUMENTS, ...names])
  return z.extend(Configuration, { documents, mail: mailWith(names) }) as unknown as typeof Configuration
}

export type Configured = z.output<typeof Configuration>

/** Every option with its value: the flags over the configuration over the defaults. Paths are absolute. */
export type Options = Configured & z.output<typeof Switches>

/** Each option that has a flag, by its key. */
export function flags(): readonly (Flag & {
  readonly key: string
  readonly description: string
  readonly schema: z.core.$ZodType
})[] {
  return [Configuration, Switches].flatMap(schema =>
    Object.entries(schema.def.shape).flatMap(([key, field]) => {
      const entry = about.get(field)
      return entry?.flag ? [{ key, description: entry.description, schema: field, ...entry.flag }] : []
    }),
  )
}

function wholeNumber(text: string): unknown {
  return /^\d+$/.test(text) ? Number(text) : text
}
