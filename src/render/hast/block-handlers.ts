import type {
  Block,
  BlockQuote,
  Callout,
  Figure,
  List,
  ListItem,
  Table,
  Captioned,
  Cell,
  Column,
} from '../../model/blocks.js'
import {passageDirection, runsFromRight} from '../passage-direction.js'
import type {Phrasing} from '../../model/phrasing.js'
import {isTight} from '../is-tight.js'
import {scrolls} from '../scrolls.js'
import type {AllowedContent, AllowedElement} from './allowed.js'
import {element, onLines, words} from './element.js'
import {fixedLabel} from './fixed-hast.js'
import type {PageHandlers, Inner, HastOptions} from './handler.js'
import {toString} from 'mdast-util-to-string'

/** Parts of a `figure`: its kind as class, and what stands over and under its source line. */
interface FigureParts {
  readonly className: string
  readonly above: readonly AllowedContent[]
  readonly below?: readonly AllowedContent[]
}

/** A `figure` with “Tableau 1 | title” above and its source line below. */
function captioned(
  node: Captioned,
  {className, above, below = []}: FigureParts,
  inner: Inner,
  options: HastOptions,
): AllowedElement {
  const id = options.anchor(node.id)
  const source = node.source ? [element('p', {className: ['source']}, inner(node.source))] : []
  const lines = onLines([...caption(node, inner, {id, isBare: options.isBare}), ...above, ...source, ...below])
  return element('figure', {className: [className], ...(id && {id})}, lines)
}

/** Id of a figure's caption, for what is named by it. */
const captionId = (id: string): string => `${id}_caption`

function caption(
  {label, title}: Captioned,
  inner: Inner,
  {id, isBare}: {readonly id: string | undefined; readonly isBare: boolean},
): readonly AllowedElement[] {
  if (!label && !title) return []
  const parts = [
    ...(label
      ? [element('span', {className: ['caption-label']}, typeof label === 'string' ? [words(label)] : inner(label))]
      : []),
    ...(label && title ? [words(isBare ? '. ' : ' ')] : []),
    ...(title ? [element('span', {className: ['caption-title']}, inner(title))] : []),
  ]
  return [element('figcaption', id ? {id: captionId(id)} : {}, parts)]
}

/** Lines of a passage that runs from right to left begin at the right. */
const turned = (line: readonly Phrasing[]): {readonly dir?: 'rtl'} => (runsFromRight(line) ? {dir: 'rtl'} : {})

/** Blocks of the body. */
export const blockHandlers = (options: HastOptions): PageHandlers<Block> => ({
  heading: ({depth, id, children}, inner) => {
    const anchor = options.anchor(id)
    return element(`h${depth}`, anchor === undefined ? {} : {id: anchor}, inner(children))
  },
  paragraph: ({children}, inner) => element('p', turned(children), inner(children)),
  list: (node, inner) => listToHast(node, inner),
  blockQuote: (node, inner) => quoteToHast(node, inner),
  // Its words stand in the text: whoever hears the page hears them there.
  pullQuote: ({children}, inner) =>
    options.isBare
      ? []
      : element('div', {className: ['pull-quote'], ariaHidden: 'true'}, [element('p', {}, inner(children))]),
  callout: (node, inner) => calloutToHast(node, inner, options),
  codeBlock: ({value}) => element('pre', {}, [element('code', {}, [words(value)])]),
  separator: () => element('hr'),
  table: (node, inner) => {
    const above = [scrollable(node, tableToHast(node, inner, options), options)]
    return captioned(node, {className: 'table', above}, inner, options)
  },
  figure: (node, inner) => {
    const figure = captioned(node, {className: 'picture', above: [shownPicture(node, options)]}, inner, options)
    // Nobody is told of a figure that has nothing to say.
    return node.alt === null ? {...figure, properties: {...figure.properties, role: 'presentation'}} : figure
  },
  chart: (node, inner) => {
    const parts = options.chart(node, scrollable(node.table, tableToHast(node.table, inner, options), options))
    return captioned(node, {className: 'chart', ...parts}, inner, options)
  },
  revised: ({label, children}, inner) =>
    element('div', {className: ['revised']}, [
      element('p', {className: ['revised-label']}, inner(label)),
      words('\n'),
      ...inner(children),
    ]),
})

function calloutToHast({kind, title, children}: Callout, inner: Inner, {isBare}: HastOptions): AllowedElement {
  const said = isBare ? [element('strong', {}, inner(title))] : inner(title)
  const lines = [element('p', {className: ['callout-title']}, said), words('\n'), ...inner(children)]
  return element('div', {className: ['callout', kind], role: 'note'}, lines)
}

function listToHast({start, items}: List, inner: Inner): AllowedElement {
  // Browsers count on from a number.
  const counted = (index: number) => (items[index - 1]?.number ?? (start ?? 1) + index - 1) + 1
  const value = ({number}: ListItem, index: number) => ({
    ...(number !== undefined && number !== counted(index) && {value: number}),
  })
  const children = onLines(items.map((item, index) => element('li', value(item, index), itemToHast(item, inner))))
  if (start === null) return element('ul', {}, children)
  return element('ol', {...(start !== 1 && {start}), ...roomFor(start + items.length - 1)}, children)
}

/** The class of a list whose last number has more digits than most: three, four, or up to nine. */
function roomFor(last: number): {className?: string[]} {
  const {length} = String(last)
  return length < 3 ? {} : {className: [`digits-${length > 4 ? 9 : length}`]}
}

/** An item of one paragraph, alone or before a list, is written without `p`. */
function itemToHast(item: ListItem, inner: Inner): AllowedContent[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph' || !isTight(item)) return inner(item.children)
  return rest.length ? [...inner(first.children), words('\n'), ...inner(rest)] : inner(first.children)
}

function quoteToHast({dir, children, attribution}: BlockQuote, inner: Inner): AllowedElement {
  const quote = element('blockquote', dir ? {dir} : {}, inner(children))
  if (!attribution) return quote
  const source = element('figcaption', dir && passageDirection(attribution) === dir ? {dir} : {}, inner(attribution))
  return element('figure', {className: ['quote']}, [quote, words(' '), source])
}

/** Id of the caption of what has one in this edition. */
function captionOf({id, title, label}: Captioned, {anchor}: HastOptions): string | undefined {
  const own = anchor(id)
  return own && (title || label) ? captionId(own) : undefined
}

/** A region that scrolls by itself where the window is narrow; keyboards reach it, its name is the caption. */
function scrollable(table: Table, content: AllowedElement, options: HastOptions): AllowedElement {
  const caption = captionOf(table, options)
  const named = caption ? {ariaLabelledBy: [caption]} : fixedLabel(options.labels.table)
  // The label's language is not the table's.
  const inside = 'lang' in named ? {...content, properties: {...content.properties, lang: options.lang}} : content
  return element('section', {className: ['scroll'], tabIndex: 0, ...named}, [inside])
}

/** A picture; in a region that scrolls as a table's where it is a drawing with words, and wide. */
function shownPicture(figure: Figure, options: HastOptions): AllowedElement {
  const picture = options.images.get(figure.image)
  if (!picture) throw new Error(`document without its image ${figure.image}`)
  const {widthPx: width, heightPx: height} = picture
  const shown = element('img', {
    src: options.imageSource(picture),
    alt: figure.alt ?? '',
    width: Math.round(width),
    height: Math.round(height),
  })
  const caption = figure.alt !== null && scrolls(picture) && captionOf(figure, options)
  return caption ? element('section', {className: ['scroll'], tabIndex: 0, ariaLabelledBy: [caption]}, [shown]) : shown
}

/** The bare `table`: column heads with scope, the first cell of each row as its head. */
function tableToHast(table: Table, inner: Inner, {tableClasses}: HastOptions): AllowedElement {
  const {columns, rows} = table
  const row = {inner, keepsShort: columns.length <= mostShort}
  const heads = columns.map(column => headCell({...row, cell: column.head, column}, 'col'))
  const body = rows.map(cells =>
    lineOf(cells.map((cell, index) => bodyCell({...row, cell, column: columns[index]}, index))),
  )
  const className = tableClasses(table)
  const parts = onLines([element('thead', {}, [lineOf(heads)]), element('tbody', {}, onLines(body))])
  return element('table', className.length ? {className: [...className]} : {}, parts)
}

/** A cell of this length does not part (“Ven., 22:10”), where a table has so few columns that there is room. */
const longestShort = 12
const mostShort = 6

interface Placed {
  readonly cell: Cell
  readonly column: Column | undefined
  readonly keepsShort: boolean
  readonly inner: Inner
}

const lineOf = (cells: readonly AllowedElement[]): AllowedElement => element('tr', {}, onLines(cells))

const bodyCell = (placed: Placed, index: number): AllowedElement =>
  index === 0
    ? headCell(placed, 'row')
    : element('td', {...looks(placed), ...turned(placed.cell)}, placed.inner(placed.cell))

/** An empty corner is the head of nothing. */
const headCell = (placed: Placed, scope: 'col' | 'row'): AllowedElement =>
  placed.cell.length
    ? element('th', {scope, ...looks(placed), ...turned(placed.cell)}, placed.inner(placed.cell))
    : element('td', looks(placed))

const alignments: Readonly<Record<Column['align'], readonly string[]>> = {
  left: [],
  center: ['center'],
  right: ['right'],
}

function looks({cell, column, keepsShort}: Placed): {readonly className?: string[]} {
  const text = keepsShort && !column?.numeric ? toString({children: cell}) : ''
  const isShort = text.length <= longestShort && /\s/.test(text)
  const className = [
    ...(column?.numeric ? ['numeric'] : []),
    ...(column ? alignments[column.align] : []),
    ...(isShort ? ['short'] : []),
  ]
  return className.length ? {className} : {}
}
