import type {Box} from './boxes.js'

/** Boxes up to a space. */
interface Word {
  readonly end: number
  readonly widthPt: number
  readonly trimPt: number
}

/**
 * Line ends that use no more lines than needed and make them about equally long, as titles want; only spaces divide.
 *
 * @returns Indices after the last box of each line.
 */
export function balance(boxes: readonly Box[], columnPt: number): readonly number[] {
  const words = wordsIn(boxes)
  const needed = greedy(words, columnPt).length
  let narrow = Math.max(0, ...words.map(({widthPt, trimPt}) => widthPt - trimPt))
  let wide = Math.max(columnPt, narrow)
  while (wide - narrow > 0.5) {
    const middle = (narrow + wide) / 2
    const enough = greedy(words, middle).length <= needed
    wide = enough ? middle : wide
    narrow = enough ? narrow : middle
  }
  return greedy(words, wide)
}

function greedy(words: readonly Word[], columnPt: number): readonly number[] {
  const cuts: number[] = []
  let usedPt = 0
  for (const {end, widthPt, trimPt} of words) {
    const overflows = usedPt > 0 && usedPt + widthPt - trimPt > columnPt
    usedPt = overflows ? widthPt : usedPt + widthPt
    if (overflows) cuts.push(end)
    if (!overflows) cuts[Math.max(cuts.length - 1, 0)] = end
  }
  return cuts
}

function wordsIn(boxes: readonly Box[]): readonly Word[] {
  const words: Word[] = []
  let widthPt = 0
  boxes.forEach((box, index) => {
    widthPt += box.widthPt
    if (box.end !== 'space' && index < boxes.length - 1) return
    words.push({end: index + 1, widthPt, trimPt: box.trimPt})
    widthPt = 0
  })
  return words
}
