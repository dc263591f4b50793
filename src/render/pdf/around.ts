import type {Link} from './link.js'

/** An element around words inside their paragraph: those that their author stresses, or a passage in another language; each an object of its own. */
export interface Around {
  readonly type: 'Em' | 'Strong' | 'Span'
  /** Language of a passage. */
  readonly lang?: string
  /** Where a passage, or what stands around it, runs from right to left. */
  readonly dir?: 'ltr' | 'rtl' | undefined
  /** The one that it stands in. */
  readonly outer?: Around | undefined
  /** The link that it is a part of. */
  readonly link?: Link | undefined
}

/** From the innermost to the outermost. */
export function* aroundsOf<A extends {readonly outer?: A | undefined}>(innermost: A | undefined): Generator<A, void> {
  for (let one = innermost; one; one = one.outer) yield one
}
