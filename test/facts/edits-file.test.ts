import { describe, expect, test } from 'vitest'
import { parseEdits } from '../../src/facts/edits-file.ts'

const parse = (text: string) => parseEdits({ name: 'talks.brief.yaml', text })

test('an editor’s file is read with what it names, and words over several lines become one', () => {
  const edits = parse(
    'bottomLine: { use: bcdfghjkm }\nfigures:\n  drop: [qqqqqqqqq]\n  label:\n    bcdfghjkm: >\n      aid\n      for Ukraine\n',
  )
  expect(edits.bottomLine).toEqual({ drop: [], use: 'bcdfghjkm', words: {} })
  expect(edits.lists.figures).toEqual({
    drop: ['qqqqqqqqq'],
    use: [],
    only: [],
    order: [],
    words: { bcdfghjkm: 'aid for Ukraine' },
  })
  expect(edits.lineOf(['figures', 'drop', 0])).toBe(3)
})

test.each(['', '# nothing\n', 'schemaVersion: 1\n', '\n\nkeyPoints:\n  drop:\n  text:\npeople:\n'])(
  '%j makes no edit',
  text => {
    const { lists, bottomLine, sections } = parse(text)
    expect(bottomLine).toEqual({ drop: [], use: null, words: {} })
    expect(sections).toEqual({ words: {} })
    for (const { drop, use, only, order, words } of Object.values(lists))
      expect([drop, use, only, order, words]).toEqual([[], [], [], [], {}])
  },
)

describe('a fault names the key, the file and the line', () => {
  test.each([
    ['keypoints: {}', 1, 'edits.unknown-key', 'keypoints is not a known key.', 'Did you mean keyPoints?'],
    [
      'keyPoints:\n  dorp: []',
      2,
      'edits.unknown-key',
      'keyPoints.dorp is not a known key.',
      'Did you mean drop?',
    ],
    [
      'places:\n  text: {}',
      2,
      'edits.unknown-key',
      'places.text is not a known key.',
      'Known are: drop, use, only, order.',
    ],
    ['people:\n  drop: Trump', 2, 'edits.wrong-value', 'people.drop must be a list, not "Trump".', null],
    [
      'people:\n  drop:\n    - 1984',
      3,
      'edits.wrong-value',
      'people.drop.0 must be text, not 1984.',
      'Put it in quotes: "1984".',
    ],
    [
      'keyPoints:\n  use:\n    - bcdfghjkm\n    - Putin said: no.',
      4,
      'edits.wrong-value',
      'keyPoints.use.1 must be text, not a group of keys.',
      'Put text that holds a colon in quotes.',
    ],
    [
      'next:\n  text:\n    bcdfghjkm:',
      3,
      'edits.wrong-value',
      'next.text.bcdfghjkm must be text, not empty.',
      null,
    ],
    [
      'next:\n  text:\n    bcdfghjkm: " "',
      3,
      'edits.wrong-value',
      /^next\.text\.bcdfghjkm must not be empty/,
      null,
    ],
    [
      'figures: { label: { bcdfghjkm: "a\\u0007" } }',
      1,
      'edits.wrong-value',
      /must have no control characters/,
      null,
    ],
    [
      `figures: { label: { bcdfghjkm: ${'x'.repeat(201)} } }`,
      1,
      'edits.wrong-value',
      /must have at most 200 characters/,
      null,
    ],
    [
      'keyPoints: [bcdfghjkm]',
      1,
      'edits.wrong-value',
      'keyPoints must be a group of keys, not a list.',
      null,
    ],
    [
      'people:\n  role: Mayor',
      2,
      'edits.wrong-value',
      'people.role must be a group of keys, not "Mayor".',
      null,
    ],
    ['next:\n  text:\n    bcdfghjkm: "a"b"', 3, 'edits.syntax', /not valid YAML/, /in quotes/],
    ['next:\n drop:\n   - a\n  - b', 4, 'edits.syntax', /not valid YAML/, /indented/],
    ['- keyPoints', 1, 'edits.syntax', 'The editor’s file is not a group of keys.', /schemaVersion: 1/],
    ['schemaVersion: one', 1, 'edits.wrong-value', 'schemaVersion must be 1, not "one".', null],
    [
      'generator: broadside 9.1.0\nschemaVersion: 2\nnovel: {}',
      2,
      'edits.later-version',
      'This file was written by broadside 9.1.0, which this Broadside cannot read.',
      'Update Broadside.',
    ],
  ] as const)('%j', (text, line, code, message, hint) => {
    const caught = (() => {
      try {
        return parse(text)
      } catch (error) {
        return error
      }
    })()
    expect(caught).toMatchObject({
      code,
      line,
      file: 'talks.brief.yaml',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      hint: hint === null ? null : typeof hint === 'string' ? hint : expect.stringMatching(hint),
    })
  })
})
