import type {Block} from '../../../../model/blocks.js'
import {handle, type Handlers} from '../../../../model/handlers.js'
import {callout} from './callout.js'
import {chart} from './chart.js'
import {codeBlock} from './code-block.js'
import {figure} from './figure.js'
import {heading, runIn} from './heading.js'
import {list} from './list.js'
import {paragraphBlock} from './paragraph.js'
import {pullQuote} from './pull-quote.js'
import {blockQuote} from './quote.js'
import {separator} from './separator.js'
import type {BlockSetting, Part, Place} from './setting.js'
import {table} from './table.js'

const handlers: Handlers<Block, BlockSetting, readonly Part[]> = {
  heading,
  paragraph: paragraphBlock,
  list,
  blockQuote,
  pullQuote,
  callout,
  codeBlock,
  separator,
  table,
  figure,
  chart,
}

/** Blocks as parts, in order; a heading of level 4 or lower runs into the paragraph after it. */
export function blocks(all: readonly Block[], place: Place): readonly Part[] {
  return all.flatMap((block, index) => {
    const before = all[index - 1]
    const next = all[index + 1]
    const own: BlockSetting = {...place, blocks, ...(before && {previous: before}), ...(next && {next})}
    if (block.type === 'heading' && block.depth > 3 && next?.type === 'paragraph') return runIn(block, next, own)
    if (block.type === 'paragraph' && before?.type === 'heading' && before.depth > 3) return []
    return handle(handlers, block, own)
  })
}
