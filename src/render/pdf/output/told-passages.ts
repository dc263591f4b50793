import {aroundsOf, type Around} from '../around.js'
import type {Run} from '../node.js'

/** Replacement text of words, in reading order. */
export interface ToldPassage {
  readonly text: string
  /** Whether it covers all of its parent. */
  readonly isWhole: boolean
}

/**
 * Replacement texts of right-to-left passages of a paragraph, by run. Their glyphs are in visual order, in several fonts and lines;
 * replacement text keeps them together, except for inner elements.
 *
 * @param isElement What of all that words stand in is an element of the file.
 */
export function toldPassages(
  runs: readonly Run[],
  isElement: (around: Around) => boolean,
): ReadonlyMap<Run, ToldPassage> {
  const told = new Map<Run, ToldPassage>()
  // Most texts have none.
  if (!runs.some(isTurned)) return told
  const innermost = (run: Run) => [...aroundsOf(run.around)].find(isElement)
  let from = 0
  for (let to = 1; to <= runs.length; to++) {
    const [first, next] = [runs[from], runs[to]]
    if (first && next && isOne(first, next) && innermost(first) === innermost(next)) continue
    const neighbours = runs.slice(from, to)
    from = to
    if (!first || !isTurned(first)) continue
    const around = innermost(first)
    const isInside = (run: Run) => [...aroundsOf(run.around)].some(one => one === around)
    const text = neighbours.map(run => run.text.replaceAll('\n', ' ')).join('')
    const passage = {text, isWhole: runs.every(run => neighbours.includes(run) || !isInside(run))}
    for (const run of neighbours) told.set(run, passage)
  }
  return told
}

const isOne = (before: Run, run: Run): boolean => isPlain(before) && isPlain(run) && before.lead === run.lead

/** Whether a run is no element and needs no replacement. */
const isPlain = ({link, code, note, told, parts, pageOf}: Run): boolean =>
  !link && !code && !parts && note === undefined && told === undefined && pageOf === undefined

/** Whether a run is right-to-left, or within such a passage. */
const isTurned = (run: Run): boolean =>
  isPlain(run) && [...aroundsOf(run.around)].find(({dir}) => dir !== undefined)?.dir === 'rtl'
