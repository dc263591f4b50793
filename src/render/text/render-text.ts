import {aroundRecommendations} from '../../model/around-recommendations.js'
import type {Document, Footnote, Recommendation, Row} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {fileName} from '../../model/editions/lists.js'
import {betweenNames, fixedWords, withoutPoint, type FixedText} from '../../model/fixed-text.js'
import type {NoteLink} from '../../model/phrasing.js'
import {mailParts} from '../mail-parts.js'
import {noteAddress, pageAddress, publicAddress} from '../note-address.js'
import {readerTexts} from '../reader-texts.js'
import {assemble, columns, type Part} from './assemble.js'
import {marking, signature, typeLine} from './head.js'
import {labelRows} from './label-rows.js'
import {LinkList, inside, type Scope} from './scope.js'
import {isolatedWords} from '../../model/plain-words.js'
import {mistakesIn, phrasingText} from './phrasing-text.js'
import {hanging, underlined, wrap} from './wrap.js'
import type {Block, Captioned, List} from '../../model/blocks.js'
import {handle, type Handlers} from '../../model/handlers.js'
import {isTight} from '../is-tight.js'
import {tableText} from './table-text.js'

/** A whole note as plain text, written from its tree. */
export function renderText(input: RenderInput): string {
  const {document, publication} = input
  const noteAddressOf = (note: NoteLink) => publicAddress(note, publication)
  const scope = {width: columns, links: new LinkList(), noteAddress: noteAddressOf}
  const {salutation, reason} = readerTexts(input)
  const {recommendations} = document
  const [body, annexes] = aroundRecommendations({body: mailParts(input).body, recommendations})
  const parts = [
    marking(document),
    typeLine(document),
    ...titleParts(document, scope),
    wrap(salutation, columns),
    wrap(reason, columns),
    ...opening(document, scope),
    where(input),
    blocksText(body, scope),
    ...advice(input, scope),
    blocksText(annexes, scope),
    ...closing(input, scope),
  ]
  return assemble([...parts, scope.links.lines()], signature(input))
}

function titleParts({masthead, notices}: Document, scope: Scope): readonly Part[] {
  const {title, subtitle, authors, date, firstPublished, disclaimer} = masthead
  const names = authors.flatMap(({name, role}) => wrap(role === undefined ? name : `${name}, ${role}`, columns))
  const first = firstPublished
    ? [`${fixedWords(firstPublished.label)}\n${phrasingText(firstPublished.value, scope)}`]
    : []
  return [
    underlined(isolatedWords(title), '=', columns),
    subtitle ? wrap(isolatedWords(subtitle), columns) : [],
    ...mistakesIn([...title, ...(subtitle ?? [])], scope).map(text => wrap(text, columns)),
    [...names, ...wrap(fixedWords(date), columns)],
    ...[...first, ...(disclaimer === undefined ? [] : [fixedWords(disclaimer)])].map(text => wrap(text, columns)),
    ...notices.map(({label, value}) =>
      wrap(`*${fixedWords(withoutPoint(label))}.* ${phrasingText(value, scope)}`, columns),
    ),
  ]
}

function opening(document: Document, scope: Scope): readonly Part[] {
  const {labels, gauges, facts, summary, keyPoints, layout} = document
  // The short label, where there is one, stands beside its value.
  const measured = gauges.map(({word, short, ...long}) => {
    const {label, position} = short ?? long
    return {label: fixedWords(label), value: `${fixedWords(word)} (${fixedWords(position)})`}
  })
  return [
    labelRows([...measured, ...plainRows(facts, scope)], columns),
    ...(layout === 'alert' && summary.length ? [section(labels.summary)] : []),
    ...summary.map(paragraph => wrap(phrasingText(paragraph, scope), columns)),
    ...(keyPoints.length ? [section(labels.keyPoints)] : []),
    keyPoints.flatMap(point => hanging('– ', wrap(phrasingText(point, scope), columns - 2))),
  ]
}

const section = (label: FixedText): Part => ['', ...underlined(fixedWords(label), '-', columns)]

const plainRows = (rows: readonly Row[], scope: Scope) =>
  rows.map(({label, value}) => ({label: fixedWords(label), value: phrasingText(value, scope)}))

/** Where else the note is: the page and its translations, where everybody can open them; the file that comes with the mail. */
function where({document, publication}: RenderInput): Part {
  const {labels, slug, translations} = document
  const file = {label: fixedWords(labels.pdfAttached), value: fileName('pdf', slug)}
  const page = pageAddress(document, publication)
  if (page === undefined) return labelRows([file], columns)
  const others = translations
    .filter(({hasPage}) => hasPage)
    .map(other => ({label: other.name, value: noteAddress(other, publication)}))
  return labelRows([{label: fixedWords(labels.readOnline), value: page}, ...others, file], columns)
}

function advice(input: RenderInput, scope: Scope): readonly Part[] {
  const {heading, shown, rest, others} = mailParts(input).recommendations
  const names = namesOf(others, input.document.mail.otherRecommendations)
  return sections([
    [heading, [...recommendationTexts(shown, scope), names]],
    [rest?.heading ?? '', recommendationTexts(rest?.shown ?? [], scope)],
  ])
}

function closing(input: RenderInput, scope: Scope): readonly Part[] {
  const {labels} = input.document
  const {footnotes, references, history, colophon} = mailParts(input)
  const revisions = history.map(({version, date, nature, summary}) => ({
    label: `${fixedWords(labels.version)} ${version}`,
    value: `${fixedWords(withoutPoint(date))}. ${fixedWords(nature)}. ${phrasingText(summary, scope)}`,
  }))
  return sections([
    [labels.notes, footnotes.map(note => footnoteText(note, scope))],
    [labels.sources, references.map(({children}) => wrap(phrasingText(children, scope), columns))],
    [labels.history, [labelRows(revisions, columns)]],
    [labels.colophon, [labelRows(plainRows(colophon, scope), columns)]],
  ])
}

/** Parts under their headings, where there is anything below. */
const sections = (parts: readonly (readonly [label: FixedText, parts: readonly Part[]])[]): readonly Part[] =>
  parts.flatMap(([label, texts]) => (texts.some(lines => lines.length) ? [section(label), ...texts] : []))

const namesOf = (names: readonly FixedText[], label: FixedText): Part =>
  names.length ? labelRows([{label: fixedWords(label), value: names.map(fixedWords).join(betweenNames)}], columns) : []

const recommendationTexts = (shown: readonly Recommendation[], scope: Scope): readonly Part[] =>
  shown.map(recommendation => recommendationText(recommendation, scope))

function recommendationText({number, addressees, priority, deadline, text}: Recommendation, scope: Scope): Part {
  const sign = `${number}. `
  const {width} = inside(scope, sign.length)
  return hanging(sign, [
    ...wrap(
      [priority, deadline].flatMap(text => (text === undefined ? [] : fixedWords(text))).join(betweenNames),
      width,
    ),
    ...wrap(fixedWords(addressees), width),
    ...wrap(phrasingText(text, scope), width),
  ])
}

const footnoteText = ({number, children}: Footnote, scope: Scope): Part => {
  const sign = `(${number}) `
  return hanging(sign, blocksText(children, inside(scope, sign.length)))
}

const writers: Handlers<Block, Scope, readonly string[]> = {
  heading: ({depth, children}, scope) => {
    const words = phrasingText(children, scope)
    if (depth === 2) return ['', ...underlined(words, '-', scope.width)]
    return underlined(words, depth === 3 ? '~' : '.', scope.width)
  },
  paragraph: ({children}, scope) => wrap(phrasingText(children, scope), scope.width),
  list: (node, scope) => listText(node, scope),
  blockQuote: ({children, attribution}, scope) => {
    const deeper = inside(scope, quoteSign.length)
    const source = attribution ? ['', ...wrap(`– ${phrasingText(attribution, deeper)}`, deeper.width)] : []
    return marked(quoteSign, [...blocksText(children, deeper), ...source])
  },
  // Its words stand in the text already.
  pullQuote: () => [],
  callout: ({title, children}, scope) => {
    const deeper = inside(scope, barSign.length)
    return marked(barSign, [...wrap(`*${phrasingText(title, deeper)}*`, deeper.width), ...blocksText(children, deeper)])
  },
  codeBlock: ({value}) => value.split('\n').map(line => `    ${line}`.trimEnd()),
  separator: () => ['* * *'],
  table: (node, scope) => captioned(node, scope, tableText(node, scope)),
  // What only decorates has no place among words.
  figure: (node, scope) => (node.alt === null ? [] : captioned(node, scope, wrap(`[${node.alt}]`, scope.width))),
  chart: (node, scope) => captioned(node, scope, tableText(node.table, scope)),
  revised: ({label, children}, scope) => [
    ...wrap(`*${phrasingText(label, scope)}*`, scope.width),
    ...blocksText(children, scope).flatMap((line, index) => (index ? [line] : ['', line])),
  ],
}

const quoteSign = '> '
const barSign = '| '

const marked = (sign: string, lines: readonly string[]): readonly string[] => lines.map(line => (sign + line).trimEnd())

/** Blocks one below the other, an empty line between. */
function blocksText(blocks: readonly Block[], scope: Scope): readonly string[] {
  const written = blocks.map(block => handle(writers, block, scope)).filter(lines => lines.length > 0)
  return written.flatMap((lines, index) => (index ? ['', ...lines] : lines))
}

/** Items of one paragraph, and lists inside them, stand close together; others have an empty line between. */
function listText({start, items}: List, scope: Scope): readonly string[] {
  const close = items.every(isTight)
  return items.flatMap((item, index) => {
    const sign = start === null ? '– ' : `${start + index}. `
    const deeper = inside(scope, sign.length)
    const lines = isTight(item)
      ? item.children.flatMap(block => handle(writers, block, deeper))
      : blocksText(item.children, deeper)
    return [...(index && !close ? [''] : []), ...hanging(sign, lines)]
  })
}

function captioned(node: Captioned, scope: Scope, content: readonly string[]): readonly string[] {
  const title = node.title && phrasingText(node.title, scope)
  const caption = [fixedWords(node.label ?? ''), title].filter(Boolean).join('. ')
  const source = node.source ? ['', ...wrap(phrasingText(node.source, scope), scope.width)] : []
  return [...(caption ? [...wrap(caption, scope.width), ''] : []), ...content, ...source]
}
