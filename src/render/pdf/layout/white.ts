import type {Content} from '../node.js'

/** Blocks that should share a page, and what is left of it. */
export interface Sharing {
  readonly heightOf: (block: Content) => number
  readonly roomPt: number
  /** The least that white between them may shrink to, as a fraction. */
  readonly least: number
}

/** The least white before text that a figure was moved away from, in points: it says that a paragraph begins. */
const pausePt = 4

/** White above blocks, as a fraction of what the template says: one for all, and less for those that were moved closer. */
export class White {
  private readonly closer = new Map<Content, number>()

  constructor(readonly usual: number) {}

  /** White above a block that does not begin a page. */
  above(block: Content): number {
    return this.closer.get(block) ?? this.usual
  }

  /** Where a figure went away, no more white than the text wants for itself, and hardly any if it wants none. */
  close(block: Content): void {
    const whitePt = whiteOf(block)
    const wishPt = Math.max(pausePt, block.ownPt ?? whitePt)
    this.closer.set(block, whitePt ? Math.min(1, wishPt / whitePt) : 1)
  }

  /**
   * Take white away between blocks, if that keeps them on one page.
   *
   * @returns Whether they fit.
   */
  share(blocks: readonly Content[], {heightOf, roomPt, least}: Sharing): boolean {
    const overPt = blocks.reduce((sum, block) => sum + heightOf(block), 0) - roomPt
    const whitePt = blocks.reduce((sum, block) => sum + whiteOf(block), 0)
    if (overPt <= 0) return true
    if (overPt > whitePt * (this.usual - least)) return false
    for (const block of blocks) this.closer.set(block, this.usual - (overPt + 0.1) / whitePt)
    return true
  }
}

const whiteOf = ({_margin}: Content): number => _margin?.[1] ?? 0
