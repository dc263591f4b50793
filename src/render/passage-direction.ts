import type {Foreign, Phrasing} from '../model/phrasing.js'

/** Direction of a line that is one passage, where it is told; a cell, a paragraph and the source of a quotation begin where their passage does. */
export function passageDirection([passage, ...rest]: readonly Phrasing[]): Foreign['dir'] {
  if (rest.length > 0) return undefined
  if (passage?.type === 'inserted' || passage?.type === 'removed') return passageDirection(passage.children)
  return passage?.type === 'foreign' ? passage.dir : undefined
}

/** Whether a line is one passage that runs from right to left. */
export const runsFromRight = (line: readonly Phrasing[]): boolean => passageDirection(line) === 'rtl'
