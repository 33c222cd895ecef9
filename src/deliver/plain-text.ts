import type { FigureView, Line, MailView, PersonView, Reference } from '../documents/view.ts'
import { WIDTH, widthOf, wrapped } from './text-width.ts'

/** The text of a message, for who reads mail without HTML: composed of the View, not stripped of tags. Lines end with "\n". */
export function plainText(view: MailView): string {
  const { frame } = view
  const { labels } = frame
  const mark = frame.classification === null ? [] : [centred(frame.classification)]
  const parts: readonly (readonly string[])[] = [
    mark,
    wrapped([frame.organisation, labels.brief].filter(part => part).join(' · ')),
    view.greeting === null ? [] : wrapped(view.greeting),
    headed(view.headline, '='),
    view.bottomLine === null ? [] : wrapped(lineText(view.bottomLine, view)),
    section(labels.keyPoints, numbered(view.keyPoints, view)),
    section(
      labels.figures,
      view.figures.flatMap(figure => wrapped(figureText(figure, view), '- ')),
    ),
    section(labels.obstacles, listed(view.obstacles, view)),
    section(labels.next, listed(view.next, view)),
    section(
      labels.people,
      view.people.flatMap(person => wrapped(personText(person, view), '- ')),
    ),
    filesOf(view),
    section(labels.source, [
      ...wrapped(frame.title),
      ...(frame.creditLine === '' ? [] : wrapped(frame.creditLine)),
      ...(view.link === null ? [] : [view.link]),
    ]),
    footOf(view),
    mark,
  ]
  const text = parts.filter(lines => lines.length > 0).map(lines => lines.join('\n'))
  return `${text.join('\n\n')}\n`.replaceAll('\u00a0', ' ')
}

function section(label: string | undefined, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...headed(label ?? '', '-'), ...lines]
}

function headed(text: string, line: string): readonly string[] {
  const lines = wrapped(text)
  return [...lines, line.repeat(Math.max(...lines.map(widthOf)))]
}

/** A handling mark is where the eye falls: in the middle. */
function centred(text: string): string {
  return `${' '.repeat(Math.max(0, Math.floor((WIDTH - widthOf(text)) / 2)))}${text}`
}

function numbered(lines: readonly Line[], view: MailView): readonly string[] {
  return lines.flatMap((line, i) => wrapped(lineText(line, view), `${i + 1}. `))
}

function listed(lines: readonly Line[], view: MailView): readonly string[] {
  return lines.flatMap(line => wrapped(lineText(line, view), '- '))
}

function lineText(line: Line, view: MailView): string {
  const lead = line.lead === null ? '' : `${line.lead}${editedMark(line.leadEdited, view)} `
  return `${lead}${line.text}${editedMark(line.edited, view)}${refsText(line.refs, view)}`
}

function figureText(figure: FigureView, view: MailView): string {
  const qualifier = figure.qualifier === null ? '' : `${view.frame.labels[figure.qualifier] ?? ''} `
  const number = `${qualifier}${figure.number}${figure.rest === null ? '' : ` ${figure.rest}`}`
  const words = figure.words === null ? '' : `: ${figure.words}`
  const what = figure.label === null ? words : `: ${figure.label}`
  const edited = editedMark(figure.edited && figure.label !== null, view)
  return `${number}${what}${edited}${refsText(figure.refs, view)}`
}

function personText({ name, role, edited, refs }: PersonView, view: MailView): string {
  return `${name}${role === null ? '' : `, ${role}`}${editedMark(edited, view)}${refsText(refs, view)}`
}

function editedMark(edited: boolean, { frame }: MailView): string {
  return edited ? ` (${frame.labels.edited ?? ''})` : ''
}

/** References stay with the word before them. */
function refsText(refs: readonly Reference[], { refers }: MailView): string {
  return refers && refs.length > 0 ? `\u00a0[${refs.map(({ label }) => label).join(',\u00a0')}]` : ''
}

function filesOf({ files, frame: { labels } }: MailView): readonly string[] {
  const linked = files.some(({ href }) => href !== null)
  const lines = files.flatMap(({ name, size, href }) => [
    ...wrapped(`${name} (PDF, ${size})`, '- '),
    ...(href === null ? [] : [`  ${href}`]),
  ])
  return section(linked ? labels.documents : labels.attached, lines)
}

function footOf({ frame, refers, unsubscribe }: MailView): readonly string[] {
  const from = frame.contact === null ? [] : [frame.organisation, frame.contact].filter(part => part)
  const lines = [
    ...(refers ? wrapped(frame.labels.numbersRefer ?? '') : []),
    ...(from.length === 0 ? [] : wrapped(from.join(' · '))),
    ...(unsubscribe === null ? [] : [`${frame.labels.unsubscribe ?? ''}:`, unsubscribe]),
  ]
  return lines.length === 0 ? [] : ['-'.repeat(WIDTH), ...lines]
}
