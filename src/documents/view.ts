import type { PhrasingContent } from 'mdast'
import type { Colours, DOCUMENTS, PAPERS } from '../options.ts'

export type DocumentKind = (typeof DOCUMENTS)[number]
export type Paper = (typeof PAPERS)[number]

/** An item with its place on the ladder: where the pages are full, the lowest goes first. */
export type Ranked<T> = T & { readonly priority: number }

/** Something that a document has no place for, as a warning names it. */
export type Beyond = Ranked<{
  /** As a warning names it. */
  readonly name: string
}>

/** A reference to a numbered paragraph: `label` is `¶5`; `href` leads to the annex, or is null where no memo is built. */
export type Reference = {
  /** As printed: `¶5`. */
  readonly label: string
  /** Where it leads: the memo’s annex, null where no memo is built. */
  readonly href: string | null
  /** As read out: “Paragraph 5”. */
  readonly spoken: string
}

/**
 * One message as printed, with its references. `lead` is a bold lead-in that is not part of the sentence. `edited`, here and
 * below, marks words that are the editor’s.
 */
export type Line = {
  /** A bold lead-in, such as the section’s label. */
  readonly lead: string | null
  /** True where the lead-in is the editor’s. */
  readonly leadEdited: boolean
  /** The message, one or two sentences. */
  readonly text: string
  /** Where the article says so. */
  readonly refs: readonly Reference[]
  /** True where the words are the editor’s. */
  readonly edited: boolean
}

/** A figure as a tile or card: `number` large, `rest` (unit) smaller, `full` the value written out where it says more. */
export type FigureView = {
  /** As the article writes it, without its unit. */
  readonly number: string
  /** The unit or what is counted. */
  readonly rest: string | null
  /** True where `number` is too long for the largest size. */
  readonly long: boolean
  /** True where `rest` is too long to stand beside the number. */
  readonly wide: boolean
  /** The value written out, where that says more. */
  readonly full: string | null
  /** What it measures. */
  readonly label: string | null
  /** True where the label is the editor’s. */
  readonly edited: boolean
  /** The shortest clause that states it, for where no label says what it measures. */
  readonly words: string | null
  /** A key of the labels: `at-least`, `at-most`, `about`. */
  readonly qualifier: string | null
  /** The sentence that states it; null where a card before has it and this one’s label or clause will do. */
  readonly sentence: string | null
  /** Where the article says so. */
  readonly refs: readonly Reference[]
}

/** The figures of one sentence, in order of rank. */
export type FigureRow = {
  /** The figures of the sentence. */
  readonly figures: readonly FigureView[]
  /** The figures in a line, as warnings name the row. */
  readonly name: string
  /** The sentence. */
  readonly sentence: string
  /** Where the article says so. */
  readonly refs: readonly Reference[]
}

/** A tile of the one-pager: a figure, or a fact (who, where, when) where the article states too few. */
export type Tile = {
  /** Who, where or when, for a tile that is no figure. */
  readonly caption: string | null
  /** The figure or name, large. */
  readonly number: string
  /** The unit or what is counted. */
  readonly rest: string | null
  /** True where `number` is too long for the largest size. */
  readonly long: boolean
  /** True where `rest` is too long to stand beside the number. */
  readonly wide: boolean
  /** A key of the labels: `at-least`, `at-most`, `about`. */
  readonly qualifier: string | null
  /** What it measures. */
  readonly text: string | null
  /** True where the words are the editor’s. */
  readonly edited: boolean
  /** Where the article says so. */
  readonly refs: readonly Reference[]
}

export type PersonView = {
  /** The name. */
  readonly name: string
  /** The first role that the article gives. */
  readonly role: string | null
  /** True where the role is the editor’s. */
  readonly edited: boolean
  /** Where the person is first named. */
  readonly refs: readonly Reference[]
}
export type NameView = {
  /** The name. */
  readonly name: string
  /** How often the article names it. */
  readonly mentions: number
  /** Where it is first named. */
  readonly refs: readonly Reference[]
}
export type EventView = {
  /** The date in words. */
  readonly date: string
  /** What happened. */
  readonly text: string
  /** Where the article says so. */
  readonly refs: readonly Reference[]
}
export type QuoteView = {
  /** The words, without quotation marks. */
  readonly text: string
  /** Who said so. */
  readonly speaker: string | null
  /** The speaker’s role. */
  readonly role: string | null
  /** True where the role is the editor’s. */
  readonly edited: boolean
  /** True where the speaker follows from the sentence before. */
  readonly likely: boolean
  /** Where the article says so. */
  readonly refs: readonly Reference[]
}

/** A row of a head block or source block; `href` where the value is a link. */
export type Row = {
  /** What it is. */
  readonly label: string
  /** As printed. */
  readonly value: string
  /** The address, where the value is a link. */
  readonly href: string | null
}

export type Cell = {
  /** The text of the cell. */
  readonly text: string
  /** Numbers stand right. */
  readonly align: 'left' | 'right' | 'center'
}
export type TableView = {
  /** The id of the table in `brief.json`. */
  readonly id: string
  /** Its number in the article, null where its caption brings one of its own. */
  readonly number: string | null
  /** The caption. */
  readonly caption: string | null
  /** The cells of the head. */
  readonly header: readonly Cell[]
  /** The rows: `head` is the first cell, `cells` the others. */
  readonly rows: readonly { readonly head: Cell; readonly cells: readonly Cell[] }[]
  /** Whether it may be too wide for the page: such a table is measured, and set smaller, turned or split where it is. */
  readonly wide: boolean
  /** Its chart, in the key-figures sheet alone. */
  readonly chart: Ranked<ChartView> | null
}

/** A cell of a table in its chart. */
export type ChartMark = {
  /** What the row is about. */
  readonly label: string
  /** The number that is drawn. */
  readonly value: number
  /** The number as the table prints it. */
  readonly text: string
  /** The place on a scale of years, for a row that is a time. */
  readonly at: number | null
  /** The heading of its column, where a chart shows several. */
  readonly series: string | null
}

/** A chart of a column of a table, or of several that measure the same. */
export type ChartView = {
  /** The id of the table in `brief.json`. */
  readonly table: string
  /** The number of the table in the article, null where its caption brings one of its own. */
  readonly number: string | null
  /** How it is drawn. */
  readonly type: 'line' | 'bars' | 'groups' | 'share'
  /** What it measures: the heading of the column, or what several have in common. */
  readonly title: string
  /** The unit of the column. */
  readonly unit: string | null
  /** The caption of the table. */
  readonly caption: string | null
  /** The cells, in the order they are drawn. */
  readonly marks: readonly ChartMark[]
  /** What the chart says. */
  readonly alt: string
  /** The paragraph that the table follows. */
  readonly refs: readonly Reference[]
  /** The picture as a data URI, null until it is drawn. */
  readonly uri: string | null
}

/** What the annex prints, in reading order; `number` is a paragraph's number as text. */
export type AnnexBlock =
  | {
      readonly type: 'paragraph'
      readonly id: string
      /** The paragraph’s number. */
      readonly number: string
      /** What kind of paragraph it is. */
      readonly kind: 'text' | 'item' | 'quote' | 'note' | 'caption'
      /** The mark of a footnote. */
      readonly note: string | null
      /** The ids of the marks that lead to this footnote, in reading order. */
      readonly marks: readonly string[]
      /** True for code and verse, whose line breaks count. */
      readonly preformatted: boolean
      /** True for some three lines or fewer, which no page should part. */
      readonly short: boolean
      /** The running text, for the helper `prose`. */
      readonly inline: readonly PhrasingContent[]
    }
  | {
      readonly type: 'list'
      /** True for a numbered list. */
      readonly ordered: boolean
      /** The first number. */
      readonly start: number
      /** The items, each of blocks. */
      readonly items: readonly (readonly AnnexBlock[])[]
    }
  | { readonly type: 'quote'; readonly blocks: readonly AnnexBlock[] }
  | { readonly type: 'table'; readonly table: TableView }
  | { readonly type: 'image'; readonly src: string; readonly alt: string | null; readonly uri: string | null }

/** A section of the annex; `rank` is the heading's level in the printed document (3 to 6). */
export type AnnexSection = {
  /** The id of the section in `brief.json`. */
  readonly id: string
  /** The heading, null before the first. */
  readonly heading: string | null
  /** The level of the heading in the document, 3 to 6. */
  readonly rank: number
  /** What stands below it. */
  readonly blocks: readonly AnnexBlock[]
}

/** A heading in the contents list. */
export type ContentsEntry = {
  /** The id of its section. */
  readonly id: string
  /** The heading. */
  readonly heading: string
  /** The level of the heading in the document, 3 to 6. */
  readonly rank: number
}

/** Where links of the article lead to. */
export type AddressView = {
  /** The words of the first link, null where it has none. */
  readonly words: string | null
  /** The address as it is printed. */
  readonly address: string
  /** The address as a link has it. */
  readonly href: string
  /** The paragraphs that link to it. */
  readonly refs: readonly Reference[]
}

/** What every document carries: language, brand, handling mark, and the source line. */
export type Frame = {
  /** Language code of the article. */
  readonly lang: string
  /** Direction of its script. */
  readonly dir: 'ltr' | 'rtl'
  /** Paper size. */
  readonly paper: Paper
  /** The article’s title. */
  readonly title: string
  /** The memo’s subject, else the title. */
  readonly subject: string
  /** The byline, else the office. */
  readonly author: string | null
  /** The names that the article mentions most. */
  readonly keywords: readonly string[]
  /** The office, else the publisher of the article. */
  readonly organisation: string | null
  /** Whom to ask. */
  readonly contact: string | null
  /** The logo as a data URI. */
  readonly logo: string | null
  /** The accent colour, as `#rrggbb`; `colours` holds the others. */
  readonly accent: string
  /** The other colours. */
  readonly colours: Colours
  /** The families of the office, null where the documents are set in Broadside’s own. */
  readonly fonts: { readonly serif: string | null; readonly sans: string | null }
  /** The handling mark. */
  readonly classification: string | null
  /** The reference number. */
  readonly reference: string | null
  /** The words that the documents print beside the article’s own, by key, in its language. */
  readonly labels: Readonly<Record<string, string>>
  /** Title, byline, publisher, date, link and digest of the article. */
  readonly source: readonly Row[]
  /** Title, byline, publisher and date in a line. */
  readonly sourceLine: string
  /** Byline, publisher and date, without the title. */
  readonly creditLine: string
}

export type MemoView = {
  /** The document. */
  readonly kind: 'memo'
  /** What every document carries. */
  readonly frame: Frame
  /** To, from, copy, date and reference, as far as they are known. */
  readonly head: readonly Row[]
  /** The answer. */
  readonly bottomLine: Line | null
  /** The key points. */
  readonly keyPoints: readonly Ranked<Line>[]
  /** What stands in the way. */
  readonly obstacles: readonly Ranked<Line>[]
  /** What happens next. */
  readonly next: readonly Ranked<Line>[]
  /** The first figures. */
  readonly figures: readonly Ranked<FigureView>[]
  /** Who is who. */
  readonly people: readonly Ranked<PersonView>[]
  /** Dated events in order of time. */
  readonly timeline: readonly Ranked<EventView>[]
  /** Quotations with their speakers. */
  readonly quotes: readonly Ranked<QuoteView>[]
  /** What the slots cannot take, before any fitting, the most important first. */
  readonly beyond: readonly Beyond[]
  /** The headings of the annex, none where there are fewer than two: printed with page numbers where the memo is long. */
  readonly contents: readonly ContentsEntry[]
  /** The article with numbered paragraphs. */
  readonly annex: readonly AnnexSection[]
  /** Where the links of the annex lead to, for readers on paper. */
  readonly links: readonly AddressView[]
  /** Every paragraph’s id, so that other documents can lead to it. */
  readonly targets: readonly string[]
}

/** A one-pager's lists are in order of priority within the slot; `reserve` fills the page where material is short. */
export type OnePagerView = {
  /** The document. */
  readonly kind: 'one-pager'
  /** What every document carries. */
  readonly frame: Frame
  /** The title, short enough for a headline. */
  readonly headline: string
  /** The answer. */
  readonly lede: Ranked<Line> | null
  /** Up to three figures, or facts where the article states too few. */
  readonly tiles: readonly Ranked<Tile>[]
  /** The key points. */
  readonly keyPoints: readonly Ranked<Line>[]
  /** What stands in the way. */
  readonly obstacles: readonly Ranked<Line>[]
  /** What happens next. */
  readonly next: readonly Ranked<Line>[]
  /** One quotation. */
  readonly quote: Ranked<QuoteView> | null
  /** Who is who. */
  readonly people: readonly Ranked<PersonView>[]
  /** Dated events in order of time. */
  readonly timeline: readonly Ranked<EventView>[]
  /** A chart of the article’s data. */
  readonly chart: Ranked<ChartView> | null
  /** First sentences of other paragraphs, for a page that has room. */
  readonly reserve: readonly Line[]
  /** What the slots cannot take, before any fitting, the most important first. */
  readonly beyond: readonly Beyond[]
}

export type KeyFiguresView = {
  /** The document. */
  readonly kind: 'key-figures'
  /** What every document carries. */
  readonly frame: Frame
  /** The title, short enough for a headline. */
  readonly headline: string
  /** Up to six figures, by rank. */
  readonly cards: readonly FigureView[]
  /** What the cards leave, a row for each sentence. */
  readonly figures: readonly Ranked<FigureRow>[]
  /** Sentences with numbers, in a language whose figures are not read. */
  readonly numbered: readonly Ranked<Line>[]
  /** The tables of the article. */
  readonly tables: readonly TableView[]
  /** Who is who. */
  readonly people: readonly Ranked<PersonView>[]
  /** Organisations by number of mentions. */
  readonly organisations: readonly Ranked<NameView>[]
  /** Places by number of mentions. */
  readonly places: readonly Ranked<NameView>[]
  /** Dated events in order of time. */
  readonly timeline: readonly Ranked<EventView>[]
  /** Quotations, those with a speaker first. */
  readonly quotes: readonly Ranked<QuoteView>[]
  /** What the slots cannot take, before any fitting, the most important first. */
  readonly beyond: readonly Beyond[]
}

/** A document that goes with a message. */
export type MailFile = {
  /** As the document names itself. */
  readonly name: string
  /** Its size, “84 KB”. */
  readonly size: string
  /** Where it can be had, null where it is attached. */
  readonly href: string | null
}

/** The colours of a message where the reader’s screen is dark, each of text with a contrast of at least 4.5:1. */
export type NightColours = {
  /** The ground. */
  readonly paper: string
  /** Text. */
  readonly ink: string
  /** Quiet text. */
  readonly grey: string
  /** Hairlines. */
  readonly hair: string
  /** The accent colour. */
  readonly accent: string
}

/** A message by email: what the memo says, with the one-pager’s headline and lead-ins, for a reader with a minute. */
export type MailView = {
  /** The document. */
  readonly kind: 'mail'
  /** What every document carries; it has no logo, for a message holds no pictures. */
  readonly frame: Frame
  /** Language code of the labels, where they are not in that of the article. */
  readonly labelLang: string | null
  /** The colours on a dark screen. */
  readonly night: NightColours
  /** The line by which an inbox lists the message. */
  readonly subject: string
  /** What an inbox shows beside the subject: the answer, cut short. */
  readonly preheader: string
  /** “Dear Ann Lee,”, null where nobody is named. */
  readonly greeting: string | null
  /** The title, short enough for a headline. */
  readonly headline: string
  /** The answer. */
  readonly bottomLine: Line | null
  /** The key points, with the labels of their sections as lead-ins. */
  readonly keyPoints: readonly Line[]
  /** The first figures. */
  readonly figures: readonly FigureView[]
  /** What stands in the way. */
  readonly obstacles: readonly Line[]
  /** What happens next. */
  readonly next: readonly Line[]
  /** Who is who. */
  readonly people: readonly PersonView[]
  /** The address of the article. */
  readonly link: string | null
  /** The documents that go with it. */
  readonly files: readonly MailFile[]
  /** Whether the memo is among them, which the references lead to. */
  readonly refers: boolean
  /** Where the reader leaves the list. */
  readonly unsubscribe: string | null
}

/** A document of one's own: `pages` is its page budget, and each slot holds what its kind asks for, in order of rank. */
export type OwnView = {
  /** The document. */
  readonly kind: 'own'
  /** The name of the kind, and of its files. */
  readonly name: string
  /** As the document names itself. */
  readonly title: string
  /** The page budget. */
  readonly pages: number
  /** What every document carries. */
  readonly frame: Frame
  /** To, from, copy, date and reference, as far as they are known. */
  readonly head: readonly Row[]
  /** The title, short enough for a headline. */
  readonly headline: string
  /** The answer. */
  readonly bottomLine: Line | null
  /** The key points. */
  readonly keyPoints: readonly Ranked<Line>[]
  /** What stands in the way. */
  readonly obstacles: readonly Ranked<Line>[]
  /** What happens next. */
  readonly next: readonly Ranked<Line>[]
  /** The figures by rank. */
  readonly figures: readonly Ranked<FigureView>[]
  /** Who is who. */
  readonly people: readonly Ranked<PersonView>[]
  /** Organisations by number of mentions. */
  readonly organisations: readonly Ranked<NameView>[]
  /** Places by number of mentions. */
  readonly places: readonly Ranked<NameView>[]
  /** Dated events in order of time. */
  readonly timeline: readonly Ranked<EventView>[]
  /** Quotations with their speakers. */
  readonly quotes: readonly Ranked<QuoteView>[]
  /** The tables of the article. */
  readonly tables: readonly TableView[]
  /** First sentences of paragraphs that no slot prints, for pages that have room. */
  readonly reserve: readonly Line[]
}

export type View = MemoView | OnePagerView | KeyFiguresView | OwnView
