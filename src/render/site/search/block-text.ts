import {toString} from 'mdast-util-to-string'
import type {Block, Captioned} from '../../../model/blocks.js'
import {handle, type Handlers} from '../../../model/handlers.js'
import type {Phrasing} from '../../../model/phrasing.js'

/** Lines of all that a block says, its captions and alternatives included. */
export const blockText = (block: Block): readonly string[] => handle(handlers, block, undefined)

const line = (children: readonly Phrasing[] = []): string => toString({children})
const caption = ({title, source}: Captioned): readonly string[] => [line(title), line(source)]

const handlers: Handlers<Block, undefined, readonly string[]> = {
  heading: ({children}) => [line(children)],
  paragraph: ({children}) => [line(children)],
  list: ({items}) => items.flatMap(({children}) => children.flatMap(blockText)),
  blockQuote: ({children, attribution}) => [...children.flatMap(blockText), line(attribution)],
  // Its words stand in the text too.
  pullQuote: () => [],
  callout: ({title, children}) => [line(title), ...children.flatMap(blockText)],
  codeBlock: ({value}) => [value],
  separator: () => [],
  table: table => [...caption(table), ...[table.columns.map(({head}) => head), ...table.rows].flat().map(line)],
  figure: figure => [...caption(figure), figure.alt ?? ''],
  revised: ({label, children}) => [line(label), ...children.flatMap(blockText)],
  chart: chart => [...caption(chart), chart.alt, ...chart.rows, ...chart.series],
}
