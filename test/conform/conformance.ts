import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { paragraphsOf } from '../../src/article/article.ts'
import { type Briefing, brief } from '../../src/brief.ts'
import { createWorld, type RealWorld } from '../../src/world.ts'
import { lineOfFault } from '../layout/fault.ts'
import { inspect } from '../layout/inspection.ts'
import { faultsOf, RULES, type RuleName } from '../layout/rules.ts'
import { type Flavour, lineOf, validate } from '../verapdf.ts'
import { type Group, heldBack, type Piece } from './pieces.ts'

/** A line of mixed directions is stored in the order of the eye. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** What a document fails: a rule of layout, a standard, or `build` where it could not be made. */
export type Failing = {
  readonly file: string
  readonly rule: RuleName | Standard | 'build'
  readonly what: string
}

type Standard = 'PDF/UA-1' | 'PDF/A-3A'

/** What was found in a set of documents; `claimed` counts those that say they keep a standard, `kept` those that do. */
export type Findings = {
  readonly documents: number
  readonly pages: number
  readonly claimed: Readonly<Record<Standard, number>>
  readonly kept: Readonly<Record<Standard, number>>
  /** Documents that claim less than both standards, by what keeps them from it. */
  readonly unclaimed: Readonly<Record<string, number>>
  readonly rules: Readonly<Record<RuleName, number>>
  readonly failing: readonly Failing[]
}

/** Who is told of each piece that is done, and of each failure as it is found. */
export type Told = { readonly piece: () => void; readonly failure: (failing: Failing) => void }

type Made = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly pages: number
  readonly private: boolean
}

const FLAVOURS = { 'PDF/UA-1': 'ua1', 'PDF/A-3A': '3a' } as const satisfies Record<Standard, Flavour>
const STANDARDS = Object.keys(FLAVOURS) as Standard[]
/** What a document says of itself in its XMP, which is not compressed. */
const CLAIMS = { 'PDF/UA-1': '<pdfuaid:part>', 'PDF/A-3A': '<pdfaid:part>' } as const
/** Files a call of the validator: few enough that it works while others are printed. */
const BATCH = 100

/**
 * Builds all pieces with one browser a group, applies the rules of layout, and validates both standards. The PDFs are written to
 * `folder`; those that fail are left there.
 */
export async function conformance(
  groups: readonly Group[],
  folder: string,
  told: Told = { piece: () => undefined, failure: () => undefined },
): Promise<Findings> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const tally = new Tally(folder, told.failure)
  for (const { outfit, pieces } of groups) {
    const world = createWorld({ ...outfit, env: { ...process.env, SOURCE_DATE_EPOCH: undefined } })
    try {
      const waiting = [...pieces]
      const work = async () => {
        for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
          await tally.add(piece, world)
          told.piece()
        }
      }
      await Promise.all([work(), work()])
    } finally {
      await world.close()
    }
  }
  return tally.end()
}

class Tally {
  readonly #folder: string
  readonly #told: Told['failure']
  readonly #held = heldBack()
  readonly #failing: Failing[] = []
  readonly #claimed: Record<Standard, number> = { 'PDF/UA-1': 0, 'PDF/A-3A': 0 }
  readonly #broken: Record<Standard, number> = { 'PDF/UA-1': 0, 'PDF/A-3A': 0 }
  readonly #unclaimed = new Map<string, number>()
  readonly #files = new Set<string>()
  #pages = 0
  #batch: Made[] = []
  /** One call of the validator at a time: it has a processor to itself while the browser has the other. */
  #validating: Promise<void> = Promise.resolve()

  constructor(folder: string, told: Told['failure']) {
    this.#folder = folder
    this.#told = told
  }

  async add(piece: Piece, world: RealWorld): Promise<void> {
    const hidden = this.#held.has(piece.source.stem)
    try {
      const briefing = await brief(piece.source, piece.asked, world)
      await this.#look(piece, briefing, hidden)
    } catch (error) {
      const what = hidden ? 'could not be built' : String(error)
      this.#fail(piece.name, 'build', what, hidden)
    }
    if (this.#batch.length >= BATCH) this.#validate()
  }

  async #look(piece: Piece, { article, documents, notes }: Briefing, hidden: boolean): Promise<void> {
    const looks = await Promise.all(
      documents.map(async ({ kind, pdf }) => ({ kind, pdf, inspection: await inspect(pdf) })),
    )
    const memo = looks.find(({ kind }) => kind === 'memo')?.inspection ?? null
    // What is set from right to left stands in a PDF in the order of the eye; what no font has does not stand there.
    const isReadable =
      !/^(?:ar|he|fa|ur)\b/.test(article.lang) && !notes.some(({ code }) => code === 'print.characters')
    const sentences = isReadable
      ? paragraphsOf(article)
          .flatMap(paragraph => paragraph.sentences.map(({ text }) => text))
          .filter(text => !RIGHT_TO_LEFT.test(text))
      : []
    for (const { kind, pdf, inspection } of looks) {
      const file = `${piece.name}-${kind}.pdf`
      await writeFile(path.join(this.#folder, file), pdf)
      this.#files.add(file)
      this.#pages += inspection.pages.length
      for (const fault of faultsOf({ kind, inspection, memo, sentences, words: article.words }))
        this.#fail(file, fault.rule, lineOfFault(fault), hidden)
      this.#claims(
        file,
        pdf,
        notes.filter(({ code, message }) => code === 'pdf.conformance' && message.includes(`${kind}.pdf`)),
      )
      this.#batch.push({ file, bytes: pdf, pages: inspection.pages.length, private: hidden })
    }
  }

  #fail(file: string, rule: Failing['rule'], what: string, hidden: boolean): void {
    const failing = { file, rule, what: hidden ? what.replaceAll(/“[^”]*”?|\[.*/g, '…') : what }
    this.#failing.push(failing)
    this.#told(failing)
  }

  #claims(file: string, pdf: Uint8Array, notes: Briefing['notes']): void {
    const said = Buffer.from(pdf).toString('latin1')
    const claimed = STANDARDS.filter(standard => said.includes(CLAIMS[standard]))
    for (const standard of claimed) this.#claimed[standard]++
    if (claimed.length === STANDARDS.length) return
    const causes = [...new Set(notes.map(note => note.message.split(': ').at(-1)))]
    const cause = causes.join(' ') || 'nothing says why'
    this.#unclaimed.set(cause, (this.#unclaimed.get(cause) ?? 0) + 1)
    if (causes.length === 0)
      this.#fail(file, 'build', 'claims less than both standards, and nothing says why', false)
  }

  #validate(): void {
    const batch = this.#batch
    this.#batch = []
    this.#validating = this.#validating.then(async () => {
      for (const standard of STANDARDS) {
        const claiming = batch.filter(({ bytes }) => Buffer.from(bytes).includes(CLAIMS[standard]))
        const files = claiming.map(({ file }) => path.join(this.#folder, file))
        const found = await validate(files, FLAVOURS[standard])
        for (const made of claiming) {
          const failures = found.get(path.join(this.#folder, made.file)) ?? []
          if (failures.length > 0) this.#broken[standard]++
          for (const failure of failures) this.#fail(made.file, standard, lineOf(failure), made.private)
        }
      }
    })
    // Whoever waits at the end is told.
    this.#validating.catch(() => undefined)
  }

  async end(): Promise<Findings> {
    if (this.#batch.length > 0) this.#validate()
    await this.#validating
    const bad = new Set(this.#failing.map(({ file }) => file))
    for (const file of this.#files) if (!bad.has(file)) await rm(path.join(this.#folder, file))
    const passing = (rule: string) =>
      this.#files.size - new Set(this.#failing.filter(one => one.rule === rule).map(one => one.file)).size
    return {
      documents: this.#files.size,
      pages: this.#pages,
      claimed: this.#claimed,
      kept: {
        'PDF/UA-1': this.#claimed['PDF/UA-1'] - this.#broken['PDF/UA-1'],
        'PDF/A-3A': this.#claimed['PDF/A-3A'] - this.#broken['PDF/A-3A'],
      },
      unclaimed: Object.fromEntries(this.#unclaimed),
      rules: Object.fromEntries(Object.keys(RULES).map(rule => [rule, passing(rule)])) as Findings['rules'],
      failing: this.#failing,
    }
  }
}
