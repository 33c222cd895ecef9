/** The subcommands: how each is called, what it does, and the options that come with an example. */
export const COMMANDS = {
  build: {
    usage: 'broadside build [INPUT…] [options]',
    summary: 'build the briefs of articles: memo, one-pager and key-figures sheet, as PDF',
    inputs:
      'INPUT is a file, a folder, a glob or - for standard input. Without one: the inputs of the configuration, else seeds/.',
    examples: ['broadside build article.md', 'broadside build reports/ --out briefs --paper Letter'],
  },
  watch: {
    usage: 'broadside watch [INPUT…] [options]',
    summary: 'build, then build again what a change touches, until Ctrl-C',
    inputs:
      'INPUT is a file, a folder or a glob. Without one: the inputs of the configuration, else seeds/. Their images and edits, the configuration, templates and brand are watched too.',
    examples: ['broadside watch', 'broadside watch reports/ --out briefs'],
  },
  check: {
    usage: 'broadside check [INPUT…] [options]',
    summary: 'are the briefs up to date? starts no browser, writes nothing; exit 3 if one is not',
    inputs:
      'INPUT is a file, a folder, a glob or - for standard input. Without one: the inputs of the configuration, else seeds/. Give it the options of the build.',
    examples: ['broadside check', 'broadside check reports/ --out briefs --paper Letter'],
  },
  extract: {
    usage: 'broadside extract INPUT [options]',
    summary: 'print what was found in an article, as JSON on standard output, or write it for an editor',
    inputs:
      'INPUT is one file, or - for standard input. A NAME.brief.yaml beside it holds what an editor changes (see --edit).',
    examples: [
      'broadside extract article.md',
      'broadside extract - --format text < article',
      'broadside extract article.md --edit',
    ],
  },
  send: {
    usage: 'broadside send [INPUT…] [options]',
    summary: 'build what is stale, then send the memos by email, to nobody twice',
    inputs:
      'INPUT is a file, a folder or a glob. Without one: the inputs of the configuration, else seeds/. The server is BROADSIDE_SMTP_URL in the environment.',
    examples: [
      'broadside send article.md --recipients list.csv --dry-run',
      'BROADSIDE_SMTP_URL=smtp://user:secret@host:587 broadside send article.md --recipients list.csv',
      'broadside send --from-output output --recipients list.csv',
    ],
  },
  init: {
    usage: 'broadside init [options]',
    summary: 'write a project that builds: configuration, brand, an article, a CI workflow',
    inputs: null,
    examples: ['broadside init', 'broadside init --ci gitlab'],
  },
  doctor: {
    usage: 'broadside doctor [options]',
    summary:
      'show what is here and what is missing: Node, browser, sandbox, fonts, folders, configuration, servers',
    inputs: null,
    examples: ['broadside doctor', 'broadside doctor --fix'],
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly usage: string
      readonly summary: string
      readonly inputs: string | null
      readonly examples: readonly string[]
    }
  >
>

export type CommandName = keyof typeof COMMANDS

/** Whether a word names a subcommand. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
