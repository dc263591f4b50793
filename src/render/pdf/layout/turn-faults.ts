import type {Place} from './places.js'

/** What the turn of a page may part, against the square of a blank foot (see `footFault`). */
const price = {
  /** Each line short of four that a section has at the foot where it begins. */
  thinFoot: 0.003,
  /** The last line or two of a section, at the head of a page. */
  thinHead: 0.006,
  /** One item of a list of three or more by itself. */
  loneItem: 0.005,
  /** What is rather kept together. */
  parted: 0.01,
  /** A figure or table between the head of a page and the next heading, without a line of its own text. */
  partedFigure: 0.006,
  /** A callout or quotation without the end of what it comments on. */
  partedComment: 0.015,
} as const

/** A section that begins at the foot of a page with a line or two. */
export function thinFoot(places: readonly Place[], page: number): number {
  const begun = places.findLast(({block, first}) => block.kind === 'section' && first === page)
  if (!begun) return 0
  const own = places.filter(({block}) => block.section === begun.block.section && block.kind !== 'section')
  if (!own.some(({last}) => last > page)) return 0
  const lines = own.reduce((sum, place) => sum + (place.block.kind === 'heading' ? 0 : linesOn(place, page)), 0)
  return price.thinFoot * Math.max(0, 4 - lines)
}

/** What the head of a page parts from the page before. */
export function headFaults(places: readonly Place[], page: number): number {
  const index = places.findIndex(({first, last}) => first <= page && last >= page)
  const [head, next] = index < 0 ? [] : places.slice(index)
  if (!head) return 0
  return thinHead(places, page) + parting(head, places[index - 1], page) + partedFigure(head, next, page)
}

function thinHead(places: readonly Place[], page: number): number {
  const here = places.filter(({first, last}) => first <= page && last >= page)
  const end = here.findIndex(({block, first}) => block.kind === 'section' && first === page)
  if (end <= 0) return 0
  const lines = here.slice(0, end).reduce((sum, place) => sum + linesOn(place, page), 0)
  return lines <= 2 ? price.thinHead : 0
}

function parting(head: Place, before: Place | undefined, page: number): number {
  const {block, first} = head
  if (first < page || !before) return 0
  if (block.kind === 'comment') return price.partedComment
  if (before.block.node.keepWithNext === 'rather') return price.parted
  const {before: above = 0, after: below = 0} = block
  if (above + below < 2 || above === 0) return 0
  return above === 1 || below === 0 ? price.loneItem : 0
}

function partedFigure({block, first}: Place, next: Place | undefined, page: number): number {
  const alone = next?.block.kind === 'section' || next?.block.kind === 'heading'
  return block.kind === 'figure' && first === page && alone ? price.partedFigure : 0
}

function linesOn(place: Place, page: number): number {
  if (place.first === page) return place.linesOnFirst
  return place.last === page ? place.linesOnLast : 0
}
