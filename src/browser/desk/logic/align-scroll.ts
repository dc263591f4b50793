/**
 * Where to scroll one text so that it stands as another does: between the same two headings, in the same proportion.
 *
 * @param from Tops of the headings of the text that was scrolled, its height last; ascending, in pixels.
 * @param to The same of the other text.
 * @param position Pixels that the first text was scrolled.
 */
export function alignScroll(from: readonly number[], to: readonly number[], position: number): number {
  const count = Math.min(from.length, to.length) - 1
  const next = from.slice(0, count).findIndex(top => top > position)
  // After the last heading that both have, only the ends of the texts are the same.
  const [start, end] = next < 0 ? [count - 1, -1] : [next - 1, next]
  const [a, b] = [at(from, start), at(from, end, true)]
  const [c, d] = [at(to, start), at(to, end, true)]
  const share = b > a ? (position - a) / (b - a) : 0
  return c + share * (d - c)
}

/** A top; the head of the text before the first, its end for -1. */
const at = (tops: readonly number[], index: number, isEnd = false): number =>
  (isEnd && index < 0 ? tops.at(-1) : tops[index]) ?? 0
