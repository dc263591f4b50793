import type {ElementContent} from 'hast'
import type {Block, BlockQuote, Callout, Heading, List, ListItem} from '../../model/blocks.js'
import {handle, type Handlers} from '../../model/handlers.js'
import {runsFromRight} from '../passage-direction.js'
import {onLines, words} from '../hast/element.js'
import {isTight} from '../is-tight.js'
import {element, layoutTable, type Context} from './context.js'
import {divideWords} from './divide-words.js'
import {captioned, chartLines, pictureLine} from './figure.js'
import type {TextLook} from './looks.js'
import {paragraphIn, phrasing} from './phrasing.js'
import {table} from './table.js'

const handlers: Handlers<Block, Context, ElementContent> = {
  heading: ({depth, children}, context) =>
    divideWords(
      element(`h${depth}`, context.sheet.attributes(headingLooks[depth]), phrasing(children, context)),
      'heading',
      context,
    ),
  paragraph: ({children}, context) => {
    const turned = runsFromRight(children)
    const looks = context.sheet.attributes(...paragraphLooks(context), ...(turned ? ['turned' as const] : []))
    return element('p', {...(turned && {dir: 'rtl'}), ...looks}, phrasing(children, context))
  },
  list: (node, context) => list(node, context),
  blockQuote: (node, context) => quotation(node, context),
  // Its words stand in the text: whoever hears the mail hears them there.
  pullQuote: ({children}, context) =>
    element('div', {ariaHidden: 'true'}, [paragraphIn('pull-quote', children, context)]),
  callout: (node, context) => callout(node, context),
  codeBlock: ({value}, {sheet}) => element('pre', sheet.attributes('pre'), [element('code', {}, [words(value)])]),
  separator: (_node, {sheet}) => element('hr', sheet.attributes('hr')),
  table: (node, context) => captioned(node, [[table(node, context)]], context),
  figure: (node, context) => captioned(node, [pictureLine(node, context)], context),
  chart: (node, context) => captioned(node, [...chartLines(node, context), [table(node.table, context)]], context),
  revised: ({label, children}, context) =>
    element('div', {}, [paragraphIn('caption', label, context), words('\n'), ...blocks(children, context)]),
}

export const blocks = (nodes: readonly Block[], context: Context): ElementContent[] =>
  onLines(nodes.map(node => handle(handlers, node, context)))

const headingLooks: Readonly<Record<Heading['depth'], TextLook>> = {2: 'h2', 3: 'h3', 4: 'h4', 5: 'h4', 6: 'h4'}

const paragraphLooks = ({paragraph, listed}: Context): readonly TextLook[] =>
  paragraph === 'item-text' && listed ? [paragraph, listed] : [paragraph]

/** Look of list items, by the look of surrounding paragraphs. */
const listLetters: Readonly<Partial<Record<TextLook, TextLook>>> = {
  'quote-text': 'list-in-quote',
  'callout-text': 'list-in-callout',
  'note-text': 'list-in-note',
}

/**
 * A list as a table of marker and text, since mail programs disagree on the indent of lists, and none allows a dash as marker. ARIA roles
 * make it a list; they are on `tbody` and `tr`, since list items must be children of the list and parsers insert `tbody`.
 */
function list({start, items}: List, context: Context): ElementContent {
  const {sheet, paragraph} = context
  const listed = listLetters[paragraph] ?? context.listed
  const letters = listed ? [listed] : []
  const sign = (index: number) => (start === null ? '–' : `${start + index}.${gap}`)
  // The column grows with a number that it has no room for, and no more.
  const gap = (start ?? 1) + items.length > longNumber ? '\u00A0' : ''
  const rows = items.map((item, index) =>
    element('tr', {role: 'listitem'}, [
      element('td', {width: 22, vAlign: 'top', ...sheet.attributes('sign', ...letters)}, [words(sign(index))]),
      element(
        'td',
        sheet.attributes('item', ...letters),
        itemContent(item, {...context, paragraph: 'item-text', listed}),
      ),
    ]),
  )
  const looks = sheet.attributes(paragraph === 'item-text' ? 'inner-list' : 'list')
  return element('table', {...layoutTable, ...looks}, [element('tbody', {role: 'list'}, rows)])
}

/** Smallest number that is too wide for the marker column. */
const longNumber = 100

/** Content of an item; the line of a tight one is no paragraph. */
function itemContent(item: ListItem, context: Context): ElementContent[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph' || !isTight(item)) return blocks(item.children, context)
  const line = phrasing(first.children, context)
  return rest.length ? [...line, words('\n'), ...blocks(rest, context)] : line
}

function quotation({dir, children, attribution}: BlockQuote, context: Context): ElementContent {
  const {sheet} = context
  const turned = dir ? {dir} : {}
  const looks = dir === 'rtl' ? (['quote', 'turned'] as const) : (['quote'] as const)
  const text = blocks(children, {...context, paragraph: 'quote-text'})
  if (!attribution) return element('blockquote', {...turned, ...sheet.attributes(...looks)}, text)
  const apart = {...turned, ...sheet.attributes(...looks, 'closed')}
  const source = paragraphIn('quote-source', attribution, context)
  return element('div', sheet.attributes('quotation'), [
    element('blockquote', apart, text),
    words(' '),
    dir === 'rtl' && runsFromRight(attribution) ? element('div', apart, [source]) : source,
  ])
}

const calloutLooks: Readonly<Record<Callout['kind'], {readonly bar: TextLook; readonly title: TextLook}>> = {
  information: {bar: 'bar-information', title: 'callout-title'},
  alert: {bar: 'bar-alert', title: 'callout-title-alert'},
}

/** A callout: a cell with a bar at its left, since Word does not support a `div` with border and padding. */
function callout({kind, title, children}: Callout, context: Context): ElementContent {
  const {sheet} = context
  const looks = calloutLooks[kind]
  const cell = element('td', sheet.attributes(looks.bar), [
    paragraphIn(looks.title, title, context),
    words('\n'),
    ...blocks(children, {...context, paragraph: 'callout-text'}),
  ])
  return element('table', {...layoutTable, ...sheet.attributes('callout')}, [element('tr', {}, [cell])])
}
