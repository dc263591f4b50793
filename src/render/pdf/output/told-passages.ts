import {aroundsOf, type Around} from '../around.js'
import type {Run} from '../node.js'

/** Words that who hears them is told as one, in the order in which they are read. */
export interface ToldPassage {
  readonly text: string
  /** Whether it is all of what it stands in. */
  readonly isWhole: boolean
}

/**
 * Texts of the passages of a paragraph that run from right to left, by each of their runs. Their glyphs stand in the order in which they are
 * seen, in faces that change, and on lines: who hears them is told them as one, but for what in them is an element of its own.
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

/** Whether it is no element by itself, and told as it is. */
const isPlain = ({link, code, note, told, parts, pageOf}: Run): boolean =>
  !link && !code && !parts && note === undefined && told === undefined && pageOf === undefined

/** Whether it runs from right to left, or stands in what does. */
const isTurned = (run: Run): boolean =>
  isPlain(run) && [...aroundsOf(run.around)].find(({dir}) => dir !== undefined)?.dir === 'rtl'
