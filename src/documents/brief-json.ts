import type { Article, MemoHead, Paragraph, SetAside, Table } from '../article/article.ts'
import type {
  Facts,
  Figure,
  KeyPoint,
  Named,
  Person,
  Quote,
  Statement,
  TimelineEvent,
} from '../facts/facts.ts'
import { type Column, columnsOf } from '../facts/table-columns.ts'

/** A paragraph as `brief.json` holds it: its numbered sentences, without markup. */
export type BriefParagraph = Pick<Paragraph, 'id' | 'kind' | 'sentences'>

/** A section as `brief.json` holds it. */
export type BriefSection = {
  readonly id: `s${number}`
  readonly level: number
  readonly heading: string | null
  readonly label: string | null
  readonly edited?: true
  readonly paragraphs: readonly BriefParagraph[]
}

/** A table as `brief.json` holds it: its cells as text, and its columns as data. */
export type BriefTable = Pick<Table, 'id' | 'caption' | 'header' | 'rows'> & {
  readonly columns: readonly Column[]
}

/** Everything that the three documents may print and where in the article it stands; keys are written in this order. */
export type BriefJson = {
  readonly schemaVersion: 1
  readonly article: Pick<
    Article,
    'title' | 'subtitle' | 'byline' | 'date' | 'source' | 'url' | 'lang' | 'sha256' | 'words'
  > & {
    readonly sections: readonly BriefSection[]
    readonly tables: readonly BriefTable[]
    readonly setAside: readonly SetAside[]
    /** What the article's front matter says of the subject and the handling mark, where it says so. */
    readonly memo?: Pick<MemoHead, 'subject' | 'classification'>
  }
} & Facts

/** The `brief.json` of an article and its facts, each object with the keys of the file format alone and in its order. */
export function briefJson(article: Article, facts: Facts): BriefJson {
  return {
    schemaVersion: 1,
    article: {
      title: article.title,
      subtitle: article.subtitle,
      byline: article.byline,
      date: article.date,
      source: article.source,
      url: article.url,
      lang: article.lang,
      sha256: article.sha256,
      words: article.words,
      sections: article.sections.map(({ id, level, heading, label, edited, paragraphs }) => ({
        id,
        level,
        heading,
        label,
        ...mark(edited),
        paragraphs: paragraphs.map(briefParagraph),
      })),
      tables: article.tables.map(table => ({
        id: table.id,
        caption: table.caption,
        header: table.header,
        rows: table.rows,
        columns: columnsOf(table, article.lang),
      })),
      setAside: article.setAside.map(({ line, text, why }) => ({ line, text, why })),
      ...briefMemo(article.memo),
    },
    bottomLine: facts.bottomLine && briefStatement(facts.bottomLine),
    keyPoints: facts.keyPoints.map(briefKeyPoint),
    figures: facts.figures.map(briefFigure),
    people: facts.people.map(briefPerson),
    organisations: facts.organisations.map(briefNamed),
    places: facts.places.map(briefNamed),
    timeline: facts.timeline.map(briefEvent),
    quotes: facts.quotes.map(briefQuote),
    obstacles: facts.obstacles.map(briefStatement),
    next: facts.next.map(briefStatement),
  }
}

const briefParagraph = ({ id, kind, sentences }: Paragraph): BriefParagraph => ({
  id,
  kind,
  sentences: sentences.map(sentence => ({ id: sentence.id, text: sentence.text })),
})

/** `edited` stands only beside words that are the editor's. */
const mark = (edited: true | undefined) => (edited === undefined ? {} : { edited })

/** Stands only where front matter sets one of them: to whom the memo goes is nobody's business but the memo's. */
function briefMemo({ subject, classification }: MemoHead): Pick<BriefJson['article'], 'memo'> {
  if (subject === undefined && classification === undefined) return {}
  return {
    memo: {
      ...(subject === undefined ? {} : { subject }),
      ...(classification === undefined ? {} : { classification }),
    },
  }
}

/** `placing` stands only beside what the editor put first. */
const place = (placing: number | undefined) => (placing === undefined ? {} : { placing })

const briefStatement = ({ text, display, edited, cites }: Statement): Statement => ({
  text,
  ...(display === undefined ? {} : { display }),
  ...mark(edited),
  cites,
})

const briefKeyPoint = ({ section, ...statement }: KeyPoint): KeyPoint => ({
  section,
  ...briefStatement(statement),
})

const briefFigure = (figure: Figure): Figure => ({
  text: figure.text,
  kind: figure.kind,
  value: figure.value,
  low: figure.low,
  high: figure.high,
  qualifier: figure.qualifier,
  unit: figure.unit,
  label: figure.label,
  rank: figure.rank,
  ...mark(figure.edited),
  ...place(figure.placing),
  cites: figure.cites,
})

const briefPerson = ({ name, roles, former, mentions, edited, placing, cites }: Person): Person => ({
  name,
  roles,
  ...(former ? { former } : {}),
  mentions,
  ...mark(edited),
  ...place(placing),
  cites,
})

const briefNamed = ({ name, mentions, cites }: Named): Named => ({ name, mentions, cites })

const briefEvent = ({ date, text, cites }: TimelineEvent): TimelineEvent => ({ date, text, cites })

const briefQuote = ({ text, speaker, likely, placing, cites }: Quote): Quote => ({
  text,
  speaker,
  ...(likely === undefined ? {} : { likely }),
  ...place(placing),
  cites,
})
