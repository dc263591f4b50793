import type {Block} from '../../../../model/blocks.js'
import type {TypeRole} from '../../../../model/template.js'
import type {Kit} from '../kit.js'
import type {Spaced} from '../spaced.js'

/** Where blocks stand: in the text column of the body, or inside a list, a quotation, a callout, a note. */
export interface Place {
  readonly kit: Kit
  /** How paragraphs are set here. */
  readonly role: TypeRole
  readonly widthPt: number
  readonly place: 'body' | 'inside'
  readonly justify: boolean
  /** Inside an item of a list. */
  readonly listed?: true
}

/** Setting in which a block is laid out. */
export interface BlockSetting extends Place {
  /** White before the block. */
  readonly previous?: Block | undefined
  /** White after it. */
  readonly next?: Block | undefined
  /** Lays out the blocks inside it. */
  readonly blocks: (all: readonly Block[], place: Place) => readonly Part[]
}

/** A block laid out. */
export interface Part extends Spaced {
  /** Takes the labels' column too. */
  readonly full?: boolean
}

/** Lays out one type of block. */
export type Handler<T extends Block['type']> = (
  block: Extract<Block, {type: T}>,
  setting: BlockSetting,
) => readonly Part[]
