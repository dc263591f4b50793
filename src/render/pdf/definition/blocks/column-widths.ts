/** Width needs of a column, in points. */
export interface ColumnNeed {
  /** Its widest word. */
  readonly leastPt: number
  /** Its widest cell on one line; for the head only the widest word. */
  readonly bodyPt: number
  /** Its widest cell on one line, head included. */
  readonly mostPt: number
  /** Whether it takes excess width; columns of numbers do not. */
  readonly stretches: boolean
}

/** Narrowest limit of text columns, in points, with which the first column still keeps its place. */
const narrowestCapPt = 70

/**
 * Distribute a width over columns: each what it needs on one line if possible, with wrapped heads if that helps; else short columns keep
 * their needs and long ones share the rest. The first column takes `firstPt` if it can, so that the second begins where the text does.
 */
export function columnWidths(needs: readonly ColumnNeed[], totalPt: number, firstPt: number): readonly number[] {
  const aligned = (widths: readonly number[]) =>
    widths.map((width, index) => (index ? width : Math.max(width, firstPt)))
  const [most, body, least] = [
    needs.map(need => need.mostPt),
    needs.map(need => need.bodyPt),
    needs.map(need => need.leastPt),
  ]
  const wish = [aligned(most), aligned(body), most].find(widths => sum(widths) <= totalPt)
  if (wish) return stretched(wish, needs, totalPt)
  // What has to be cut anyway gives to what need not be.
  if (sum(least) >= totalPt) return filled(withCap(least, [], totalPt).widths, totalPt)
  const capped = withCap(body, aligned(least), totalPt)
  const kept = capped.capPt >= narrowestCapPt ? capped : withCap(body, least, totalPt)
  return stretched(kept.widths, needs, totalPt)
}

/**
 * Distribute a width where an equal limit would stack the words of long columns: more goes to larger needs, by their square root, and the
 * first column keeps no place.
 */
export function fairWidths(needs: readonly ColumnNeed[], totalPt: number): readonly number[] {
  const [body, least] = [needs.map(need => need.bodyPt), needs.map(need => need.leastPt)]
  const {capPt} = withCap(body, least, totalPt)
  const floors = needs.map(({bodyPt, leastPt}) => (bodyPt <= capPt ? bodyPt : leastPt))
  const mostPt = Math.max(...body)
  const shares = body.map(width => Math.sqrt(width / mostPt))
  return stretched(withCap(body, floors, totalPt, shares).widths, needs, totalPt)
}

/** Desired widths, limited by a share of a limit and by a minimum, if they have one, with the largest limit that fits. */
function withCap(
  wish: readonly number[],
  floors: readonly number[],
  totalPt: number,
  shares?: readonly number[],
): {capPt: number; widths: readonly number[]} {
  const at = (capPt: number) =>
    wish.map((width, index) => Math.max(floors[index] ?? 0, Math.min(width, capPt * (shares?.[index] ?? 1))))
  let [low, high] = [0, totalPt]
  while (high - low > 0.1) {
    const middle = (low + high) / 2
    const fits = sum(at(middle)) <= totalPt
    low = fits ? middle : low
    high = fits ? high : middle
  }
  return {capPt: low, widths: at(low)}
}

/** Distribute excess width: to wrapped heads, then to text columns after the first, or to all. */
function stretched(widths: readonly number[], needs: readonly ColumnNeed[], totalPt: number): readonly number[] {
  const wish = needs.map(({mostPt, bodyPt}, index) =>
    bodyPt <= (widths[index] ?? 0) ? Math.max(0, mostPt - (widths[index] ?? 0)) : 0,
  )
  const given = Math.min(1, Math.max(0, totalPt - sum(widths)) / Math.max(sum(wish), 1))
  const headed = widths.map((width, index) => width + (wish[index] ?? 0) * given)
  const left = totalPt - sum(headed)
  const takes = needs.map((need, index) => need.stretches && index > 0)
  const takers = takes.filter(Boolean).length
  if (!takers) return headed.map((width, index) => (index ? width + left / (widths.length - 1) : width))
  return headed.map((width, index) => (takes[index] ? width + left / takers : width))
}

/**
 * First columns at given widths in points, the last one with the rest; undefined if none is given, or a column's widest word would not fit.
 */
export function heldWidths(
  heldPt: readonly number[],
  needs: readonly ColumnNeed[],
  totalPt: number,
): readonly number[] | undefined {
  const first = heldPt.slice(0, needs.length - 1)
  const widths = [...first, totalPt - sum(first)]
  const fits = needs.every(({leastPt}, index) => leastPt <= (widths[index] ?? 0))
  return heldPt.length > 0 && fits ? widths : undefined
}

/** Narrowest column for cut words, in points: a dozen letters. */
export const narrowestCutPt = 48

/** Whether columns fit their widest words, whole or cut. */
export function fitsIn(needs: readonly ColumnNeed[], totalPt: number, words: 'whole' | 'cut'): boolean {
  const least = needs.map(need => need.leastPt)
  return sum(least) <= totalPt || (words === 'cut' && withCap(least, [], totalPt).capPt >= narrowestCutPt)
}

const filled = (widths: readonly number[], totalPt: number): readonly number[] =>
  widths.map(width => (width * totalPt) / sum(widths))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
