import type {Place} from './places.js'
import {headFaults, thinFoot} from './turn-faults.js'

/** A document as it stands on its pages. */
export interface Standing {
  /** What is left empty at the foot of each page, as a fraction of its text area. */
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

/** What a blank foot costs: hardly anything at an eighth of the page, 0.014 at a fifth, 0.03 at a quarter. */
export const footFault = (blank: number): number => over(blank, mild.foot)

/** What each turn of a page costs: the blank foot before it, and what it parts. */
export function turnFaults({blanks, places}: Standing): readonly number[] {
  return blanks.slice(0, -1).map((blank, page) => {
    const next = places.find(({first}) => first === page + 1)
    // An alert's page 1 ends with its opening.
    if (page === 0 && next?.block.node.wantsPt !== undefined) return 0
    return footFault(blank) + thinFoot(places, page) + headFaults(places, page + 1)
  })
}

/** What the last page costs. */
export function lastFault({blanks, places}: Standing): number {
  const end = blanks.length - 1
  if (end === 0) return 0
  const sections = places.filter(({block}) => block.kind === 'section')
  const head = places.find(({last}) => last === end)
  const lone = head !== undefined && head.first === end && head === sections.at(-1)
  return price.last * over(blanks[end] ?? 0, mild.last) + (lone ? price.loneEnd : 0)
}

/** What all that could be better costs. */
export const faultsOf = (standing: Standing): number =>
  turnFaults(standing).reduce((sum, fault) => sum + fault, lastFault(standing))

/** What a document costs: its faults, and its pages however full they are. */
export const costOf = (standing: Standing): number => faultsOf(standing) + price.page * standing.blanks.length

const over = (blank: number, allowed: number): number => Math.max(0, blank - allowed) ** 2
