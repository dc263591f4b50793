import type {Place} from './places.js'

/** Price of what the turn of a page may part, against the square of a blank foot (see `footBadness`). */
const turnPrice = {
  /** Each line short of four that a section has at the foot where it begins. */
  thinFoot: 0.003,
  /** The last line or two of a section, at the head of a page. */
  thinHead: 0.006,
  /** One item of a list of three or more by itself. */
  loneItem: 0.005,
  /** Blocks that are rather kept together. */
  parted: 0.01,
  /** A figure or table between the head of a page and the next heading, without a line of its own text. */
  partedFigure: 0.006,
  /** A callout or quotation without the end of what it comments on. */
  partedComment: 0.015,
} as const

/** A section that begins at the foot of a page with a line or two. */
function thinFoot(places: readonly Place[], page: number): number {
  const begun = places.findLast(({block, first}) => block.kind === 'section' && first === page)
  if (!begun) return 0
  const own = places.filter(({block}) => block.section === begun.block.section && block.kind !== 'section')
  if (!own.some(({last}) => last > page)) return 0
  const lines = own.reduce((sum, place) => sum + (place.block.kind === 'heading' ? 0 : linesOn(place, page)), 0)
  return turnPrice.thinFoot * Math.max(0, 4 - lines)
}

/** Badness of the head of a page: what it parts from the page before. */
function headBadness(places: readonly Place[], page: number): number {
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
  return lines <= 2 ? turnPrice.thinHead : 0
}

function parting(head: Place, before: Place | undefined, page: number): number {
  const {block, first} = head
  if (first < page || !before) return 0
  if (block.kind === 'comment') return turnPrice.partedComment
  if (before.block.node.keepWithNext === 'rather') return turnPrice.parted
  const {before: above = 0, after: below = 0} = block
  if (above + below < 2 || above === 0) return 0
  return above === 1 || below === 0 ? turnPrice.loneItem : 0
}

function partedFigure({block, first}: Place, next: Place | undefined, page: number): number {
  const alone = next?.block.kind === 'section' || next?.block.kind === 'heading'
  return block.kind === 'figure' && first === page && alone ? turnPrice.partedFigure : 0
}

function linesOn(place: Place, page: number): number {
  if (place.first === page) return place.linesOnFirst
  return place.last === page ? place.linesOnLast : 0
}

/** A document as it stands on its pages. */
export interface Standing {
  /** Blank at the foot of each page, as a fraction of its text area. */
  readonly blanks: readonly number[]
  readonly places: readonly Place[]
}

/** Blank that nobody minds at the foot of a page, and on the last page (fractions of the text area). */
const mild = {foot: 0.08, last: 0.5}

const price = {
  page: 0.03,
  /** A last page that is nearly empty, against a blank foot. */
  last: 0.6,
  /** A last page that has nothing but the last section: a colophon without company. */
  loneEnd: 0.015,
} as const

/** Badness of a blank foot: hardly anything at an eighth of the page, 0.014 at a fifth, 0.03 at a quarter. */
export const footBadness = (blank: number): number => over(blank, mild.foot)

/** Badness of each turn of a page: the blank foot before it, and what it parts. */
export function turnBadness({blanks, places}: Standing): readonly number[] {
  return blanks.slice(0, -1).map((blank, page) => {
    const next = places.find(({first}) => first === page + 1)
    // An alert's page 1 ends with its opening.
    if (page === 0 && next?.block.node.wantsPt !== undefined) return 0
    return footBadness(blank) + thinFoot(places, page) + headBadness(places, page + 1)
  })
}

/** Badness of the last page. */
export function lastBadness({blanks, places}: Standing): number {
  const end = blanks.length - 1
  if (end === 0) return 0
  const sections = places.filter(({block}) => block.kind === 'section')
  const head = places.find(({last}) => last === end)
  const lone = head !== undefined && head.first === end && head === sections.at(-1)
  return price.last * over(blanks[end] ?? 0, mild.last) + (lone ? price.loneEnd : 0)
}

/** Badness of a document in all. */
export const badnessOf = (standing: Standing): number =>
  turnBadness(standing).reduce((sum, badness) => sum + badness, lastBadness(standing))

/** Cost of a document: its badness, and its pages however full they are. */
export const costOf = (standing: Standing): number => badnessOf(standing) + price.page * standing.blanks.length

const over = (blank: number, allowed: number): number => Math.max(0, blank - allowed) ** 2
