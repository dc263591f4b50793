import type {Page} from '#vendor/pdfmake/js/DocumentContext.js'
import {TypeLine} from '../setting/type-line.js'
import {blankUnder, type Area} from './blanks.js'
import {leavesOf, type FlowBlock} from './flow-blocks.js'
import {topOf} from './note-cuts.js'

/** Where a block stands: its pages, counted from 0, and its lines on the first and the last of them. */
export interface Place {
  readonly block: FlowBlock
  readonly first: number
  readonly last: number
  readonly linesOnFirst: number
  readonly linesOnLast: number
  /** Blank that its first page would have if it ended before the block, as a fraction of the text area. */
  readonly blankBefore: number
}

/** Drawn parts of a block on a page. */
interface Part {
  lines: number
  topPt: number
}

/** Finds blocks on the pages of one definition, however often it is laid out. */
export class Finder {
  private readonly owners = new Map<object, FlowBlock>()

  constructor(private readonly blocks: readonly FlowBlock[]) {
    for (const block of blocks) for (const leaf of leavesOf(block.node)) this.owners.set(leaf, block)
  }

  /** The places of blocks, in the order of reading; what draws nothing has none. */
  placesOn(pages: readonly Page[], area: Area): readonly Place[] {
    const drawn = new Map<FlowBlock, Map<number, Part>>()
    pages.forEach(({items}, page) => {
      for (const placed of items) {
        const {item} = placed
        // Pictures are placed as the node that they are.
        const block = item.artifact ? undefined : this.owners.get(item instanceof TypeLine ? item.parts.node : item)
        if (!block) continue
        const parts = drawn.get(block) ?? new Map<number, Part>()
        const part = parts.get(page) ?? {lines: 0, topPt: Infinity}
        drawn.set(block, parts.set(page, {lines: part.lines + 1, topPt: Math.min(part.topPt, topOf(placed))}))
      }
    })
    return this.blocks.flatMap(block => {
      const parts = drawn.get(block)
      return parts ? [placeOf(block, parts, area)] : []
    })
  }
}

function placeOf(block: FlowBlock, parts: ReadonlyMap<number, Part>, area: Area): Place {
  const [first, last] = [Math.min(...parts.keys()), Math.max(...parts.keys())]
  return {
    block,
    first,
    last,
    linesOnFirst: parts.get(first)?.lines ?? 0,
    linesOnLast: parts.get(last)?.lines ?? 0,
    blankBefore: blankUnder(parts.get(first)?.topPt ?? 0, first, area),
  }
}
