/** What a content stream's scan asks of its surroundings. */
export type Surroundings = {
  /** Whether an untagged form of this name holds tagged content, and so is not an artifact as a whole. */
  readonly holdsTags: (name: string) => boolean
  /** Whether marked content that paints no more than lines and areas belongs to a box, and so is decoration. */
  readonly isBox: (mcid: number) => boolean
  /** Whether character code 0 is the missing glyph in the font of this name: it is in every font of two bytes a character. */
  readonly isWide: (font: string) => boolean
}

/** A content stream after the scan: `bytes` is null where nothing changed. */
export type Scanned = {
  readonly bytes: Uint8Array | null
  /** The marked-content identifiers that are artifacts now. */
  readonly dropped: readonly number[]
  /** Whether a glyph that the font lacks is shown (`.notdef`). */
  readonly missingGlyph: boolean
}

const OPEN = Buffer.from('/Artifact BMC\n')
const CLOSE = Buffer.from('\nEMC')

/** 0: regular, 1: white space, 2: delimiter (ISO 32000-1 §7.2.2). */
const CLASS = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = 1
for (const char of '()<>[]{}/%') CLASS[char.charCodeAt(0)] = 2

type Edit = { readonly from: number; to: number; readonly text: Uint8Array; at?: 'close' }
type Marked = {
  readonly start: number
  readonly end: number
  readonly tags: boolean
  readonly mcid: number
  real: boolean
}

/**
 * Marks everything painted outside tagged content as an artifact (ISO 14289-1 §7.1: content is an artifact or tagged as real),
 * and turns marked content that is no more than a box's lines and areas into one. Adjacent artifacts share a pair of operators.
 * Operators are read by their bytes: operands are skipped, and only a name, a dictionary's `/MCID` and code 0 are looked at.
 */
export function markArtifacts(source: Uint8Array, surroundings: Surroundings): Scanned {
  const scan = new Scan(source, surroundings)
  scan.run()
  return scan.result()
}

class Scan {
  readonly #source: Uint8Array
  readonly #around: Surroundings
  readonly #edits: Edit[] = []
  readonly #dropped: number[] = []
  readonly #open: Marked[] = []
  #tagged = 0
  #wide = false
  #missing = false
  #zero = false
  /** The closing edit of the last artifact, while nothing has come after it that it may not span. */
  #last: Edit | null = null
  #path = -1
  #text = -1
  #shown: { from: number; to: number }[] = []
  #tagsInText = false

  constructor(source: Uint8Array, around: Surroundings) {
    this.#source = source
    this.#around = around
  }

  run(): void {
    const source = this.#source
    const length = source.length
    let at = 0
    let operands = -1
    let nameFrom = -1
    let nameTo = -1
    let mcid = -1
    while (at < length) {
      const code = source[at] as number
      const kind = CLASS[code]
      if (kind === 1) {
        at++
        continue
      }
      if (operands < 0) operands = at
      if (kind === 2) {
        if (code === 0x2f) {
          const from = ++at
          while (at < length && CLASS[source[at] as number] === 0) at++
          if (this.#isMcid(from, at)) mcid = this.#numberAt(at)
          else if (nameFrom < 0) {
            nameFrom = from
            nameTo = at
          }
        } else if (code === 0x28) at = this.#afterString(at)
        else if (code === 0x3c) at = source[at + 1] === 0x3c ? at + 2 : this.#afterHex(at)
        else if (code === 0x25) while (at < length && source[at] !== 10 && source[at] !== 13) at++
        else at++
        continue
      }
      const from = at
      while (at < length && CLASS[source[at] as number] === 0) at++
      // A number, or one of `true`, `false` and `null`, which are longer than any operator.
      if (code < 0x3a && code !== 0x27 && code !== 0x22) continue
      if (at - from > 3) continue
      const operator =
        (source[from] as number) |
        (at - from > 1 ? (source[from + 1] as number) << 8 : 0) |
        (at - from > 2 ? (source[from + 2] as number) << 16 : 0)
      at = this.#operator(operator, operands, at, nameFrom, nameTo, mcid)
      operands = -1
      nameFrom = -1
      mcid = -1
      this.#zero = false
    }
  }

  result(): Scanned {
    return {
      bytes: this.#edits.length === 0 ? null : edited(this.#source, this.#edits),
      dropped: this.#dropped,
      missingGlyph: this.#missing,
    }
  }

  #operator(
    operator: number,
    from: number,
    to: number,
    nameFrom: number,
    nameTo: number,
    mcid: number,
  ): number {
    switch (operator) {
      case 0x6d: // m
      case 0x6572: // re
        if (this.#path < 0) this.#path = from
        return to
      case 0x66: // f
      case 0x2a66: // f*
      case 0x46: // F
      case 0x53: // S
      case 0x73: // s
      case 0x42: // B
      case 0x2a42: // B*
      case 0x62: // b
      case 0x2a62: // b*
        this.#paint(this.#path < 0 ? from : this.#path, to)
        this.#path = -1
        return to
      case 0x6e: // n
        this.#path = -1
        return to
      case 0x6873: // sh
        this.#paint(from, to)
        return to
      case 0x6f44: // Do
        this.#draw(from, to, this.#string(nameFrom, nameTo))
        return to
      case 0x71: // q
      case 0x51: // Q
        this.#last = null
        return to
      case 0x5442: // BT
        this.#text = from
        this.#shown = []
        this.#tagsInText = false
        return to
      case 0x5445: // ET
        this.#endText(to)
        return to
      case 0x6654: // Tf
        this.#wide = this.#around.isWide(this.#string(nameFrom, nameTo))
        return to
      case 0x6a54: // Tj
      case 0x4a54: // TJ
      case 0x27: // '
      case 0x22: // "
        this.#show(from, to)
        return to
      case 0x434442: // BDC
      case 0x434d42: // BMC
        this.#begin(from, to, this.#string(nameFrom, nameTo), mcid, operator === 0x434442)
        return to
      case 0x434d45: // EMC
        this.#end()
        return to
      case 0x4449: // ID
        return this.#afterInlineImage(from, to)
      default:
        return to
    }
  }

  #begin(start: number, end: number, tag: string, mcid: number, listed: boolean): void {
    this.#last = null
    const tags = mcid >= 0 || tag === 'Artifact'
    if (tags) {
      this.#tagged++
      if (this.#text >= 0) this.#tagsInText = true
    }
    this.#open.push({ start, end, tags, mcid: listed ? mcid : -1, real: false })
  }

  #end(): void {
    this.#last = null
    const marked = this.#open.pop()
    if (!marked) return
    if (marked.tags) this.#tagged--
    const outer = this.#open.at(-1)
    if (outer && marked.real) outer.real = true
    if (marked.mcid < 0 || marked.real || !this.#around.isBox(marked.mcid)) return
    this.#dropped.push(marked.mcid)
    this.#edits.push({ from: marked.start, to: marked.end, text: OPEN })
  }

  #paint(from: number, to: number): void {
    if (this.#tagged > 0) return
    if (this.#last) {
      this.#last.to = to
      return
    }
    this.#wrap(from, to)
  }

  #draw(from: number, to: number, name: string): void {
    if (this.#tagged > 0) this.#real()
    else if (this.#around.holdsTags(name)) this.#last = null
    else this.#paint(from, to)
  }

  #show(from: number, to: number): void {
    if (this.#zero && this.#wide) this.#missing = true
    if (this.#tagged > 0) this.#real()
    else this.#shown.push({ from, to })
  }

  #real(): void {
    const innermost = this.#open.at(-1)
    if (innermost) innermost.real = true
  }

  /** Text outside tagged content: the whole text object where none of it is tagged, else each operator that shows some. */
  #endText(to: number): void {
    const [from, shown] = [this.#text, this.#shown]
    this.#text = -1
    if (shown.length === 0) return
    if (!this.#tagsInText && this.#tagged === 0 && from >= 0) this.#paint(from, to)
    else {
      for (const piece of shown) this.#wrap(piece.from, piece.to)
      this.#last = null
    }
  }

  #wrap(from: number, to: number): void {
    this.#edits.push({ from, to: from, text: OPEN })
    this.#last = { from: to, to, text: CLOSE, at: 'close' }
    this.#edits.push(this.#last)
  }

  #string(from: number, to: number): string {
    return from < 0
      ? ''
      : Buffer.from(this.#source.buffer, this.#source.byteOffset + from, to - from).toString('latin1')
  }

  #isMcid(from: number, to: number): boolean {
    const source = this.#source
    return (
      to - from === 4 &&
      source[from] === 0x4d &&
      source[from + 1] === 0x43 &&
      source[from + 2] === 0x49 &&
      source[from + 3] === 0x44
    )
  }

  #numberAt(start: number): number {
    const source = this.#source
    let at = start
    while (CLASS[source[at] as number] === 1) at++
    let value = 0
    for (let code = source[at] as number; code >= 0x30 && code <= 0x39; code = source[++at] as number)
      value = value * 10 + code - 0x30
    return value
  }

  #afterString(start: number): number {
    const source = this.#source
    let depth = 0
    for (let at = start; at < source.length; at++) {
      const code = source[at]
      if (code === 0x5c) at++
      else if (code === 0x28) depth++
      else if (code === 0x29 && --depth === 0) return at + 1
    }
    return source.length
  }

  #afterHex(start: number): number {
    const source = this.#source
    let at = start + 1
    while (at < source.length && source[at] !== 0x3e) {
      // Code 0 in its four digits.
      if (
        source[at] === 0x30 &&
        source[at + 1] === 0x30 &&
        source[at + 2] === 0x30 &&
        source[at + 3] === 0x30 &&
        (at - start - 1) % 4 === 0
      )
        this.#zero = true
      at++
    }
    return at + 1
  }

  /** An inline image is binary: it ends at an `EI` between white space. */
  #afterInlineImage(from: number, start: number): number {
    const source = this.#source
    for (let at = start + 1; at + 1 < source.length; at++)
      if (
        source[at] === 0x45 &&
        source[at + 1] === 0x49 &&
        CLASS[source[at - 1] as number] === 1 &&
        (at + 2 === source.length || CLASS[source[at + 2] as number] === 1)
      ) {
        if (this.#tagged > 0) this.#real()
        else this.#paint(from, at + 2)
        return at + 2
      }
    return source.length
  }
}

/** The stream with its edits; a closing operator stands where its artifact ended at last. */
function edited(source: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const placed = edits
    .map(edit => (edit.at === 'close' ? { from: edit.to, to: edit.to, text: edit.text } : edit))
    .sort((a, b) => a.from - b.from)
  const size = placed.reduce((sum, edit) => sum + edit.text.length - (edit.to - edit.from), source.length)
  const target = new Uint8Array(size)
  let [read, written] = [0, 0]
  for (const { from, to, text } of placed) {
    target.set(source.subarray(read, from), written)
    written += from - read
    target.set(text, written)
    written += text.length
    read = to
  }
  target.set(source.subarray(read), written)
  return target
}
