import type {Content} from '../../src/render/pdf/node.js'
import type {FlowBlock} from '../../src/render/pdf/layout/flow-blocks.js'
import type {Place} from '../../src/render/pdf/layout/places.js'

/** What tests say of a place: by default a free text of six lines in section 1, whole on page 0. */
type Said = Partial<Omit<Place, 'block'>> & Partial<FlowBlock>

/** A block on its page. */
export function placed(said: Said = {}): Place {
  const {first = 0, last = first, linesOnFirst = 6, linesOnLast = linesOnFirst, blankBefore = 0.1, ...own} = said
  const node: Content = {stack: []}
  const block: FlowBlock = {node, kind: 'text', section: 1, free: true, ...own}
  return {block, first, last, linesOnFirst, linesOnLast, blankBefore}
}
