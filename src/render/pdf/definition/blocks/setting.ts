import type {Block} from '../../../../model/blocks.js'
import type {TypeRole} from '../../../../model/template.js'
import type {Kit} from '../kit.js'
import type {Spaced} from '../spaced.js'

/** Context of blocks: the text column, or inside a list, quotation, callout or note. */
export interface Place {
  readonly kit: Kit
  /** Type role of paragraphs. */
  readonly role: TypeRole
  readonly widthPt: number
  readonly place: 'body' | 'inside'
  readonly justify: boolean
  /** Whether in a list item. */
  readonly listed?: true
}

/** Context of a block. */
export interface BlockSetting extends Place {
  /** The block before. */
  readonly previous?: Block | undefined
  /** The block after. */
  readonly next?: Block | undefined
  /** Lay out nested blocks. */
  readonly blocks: (all: readonly Block[], place: Place) => readonly Part[]
}

/** A laid out block. */
export interface Part extends Spaced {
  /** Whether it also takes the label column. */
  readonly full?: boolean
}

/** Lays out one type of block. */
export type Handler<T extends Block['type']> = (
  block: Extract<Block, {type: T}>,
  setting: BlockSetting,
) => readonly Part[]
