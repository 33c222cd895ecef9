import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  parse,
  parseFragment,
  type TreeAdapter,
} from 'parse5'
import { VFile } from 'vfile'
import { BroadsideError } from '../error.ts'

/** Browsers stop at 512; what is deeper is an accident or an attack on the stack. */
const MAX_DEPTH = 500

/** A page of 10 MB has some 200,000; the parser may make many more out of unclosed tags. */
const MAX_ELEMENTS = 400_000
const MAX_ATTRIBUTES = 1_000

/**
 * A page, or a piece of one, as the WHATWG HTML standard parses it where scripts do not run, with positions. Nothing in it is executed
 * or fetched. Throws `input.markup` for what is nested too deeply or holds too many elements.
 */
export function parseTree(html: string, { fragment = false } = {}): Root {
  const options = {
    treeAdapter: boundedAdapter(),
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  }
  const document = fragment ? parseFragment(html, options) : parse(html, options)
  const tree = fromParse5(document, { file: new VFile(html) })
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement: (name, space, attributes) => {
      elements += 1
      if (elements > MAX_ELEMENTS) throw tooMuch(`The HTML holds more than ${MAX_ELEMENTS} elements.`)
      if (attributes.length > MAX_ATTRIBUTES)
        throw tooMuch(`The HTML has an element with more than ${MAX_ATTRIBUTES} attributes.`)
      return defaultTreeAdapter.createElement(name, space, attributes)
    },
    onItemPush: () => {
      depth += 1
      if (depth > MAX_DEPTH) throw tooMuch(`The HTML is nested more than ${MAX_DEPTH} levels deep.`)
    },
    onItemPop: () => {
      depth -= 1
    },
  }
}

function tooMuch(message: string): BroadsideError {
  return new BroadsideError('input.markup', message, {
    hint: 'Save the article alone, or as Markdown or plain text.',
  })
}
