/** A word as lines are made of it; lengths in thousandths of the size. */
export interface Word {
  readonly text: string
  /** With the space after it. */
  readonly advance: number
  /** Of that space, which falls away at the end of a line. */
  readonly blank: number
}

/** Room for a text: the first of the sizes at which it fits is taken. */
interface Room {
  readonly sizes: readonly number[]
  readonly width: number
  readonly height: number
  /** Times the size. */
  readonly leading: number
}

/** Width of words on a line, in thousandths of the size. */
export const lineWidth = (words: readonly Word[]): number =>
  words.reduce((sum, {advance}) => sum + advance, 0) - (words.at(-1)?.blank ?? 0)

/**
 * A text in lines that fit, as even as they can be. At the smallest size, words that are wider than a line are cut, and what is more
 * than there is room for is left out behind an ellipsis.
 *
 * @param set Words of a text, divided at ordinary spaces alone, so that names such as Pointe-Noire stay whole.
 */
export function fitText<W extends Word>(
  text: string,
  set: (text: string) => readonly W[],
  {sizes, width, height, leading}: Room,
): {readonly lines: readonly (readonly W[])[]; readonly size: number} {
  const words = set(text)
  const mostLines = (size: number): number => Math.max(1, Math.floor(height / (size * leading)))
  for (const size of sizes) {
    const most = (width * 1000) / size
    if (!words.every(word => lineWidth([word]) <= most)) continue
    const lines = breakLines(words, most)
    if (lines.length <= mostLines(size)) return {size, lines: even(words, lines, size)}
  }
  const size = sizes.at(-1) ?? 1
  const most = (width * 1000) / size
  const whole = words.flatMap(word => cut(word, set, most))
  return {size, lines: shortened(breakLines(whole, most), mostLines(size), most, set)}
}

function breakLines<W extends Word>(words: readonly W[], most: number): readonly (readonly W[])[] {
  const lines: W[][] = []
  let width = 0
  for (const word of words) {
    const last = lines.at(-1)
    if (last && width + word.advance - word.blank <= most) last.push(word)
    else {
      lines.push([word])
      width = 0
    }
    width += word.advance
  }
  return lines
}

/** The narrowest lines that are no more: a title of two lines has two of a length. */
function even<W extends Word>(words: readonly W[], lines: readonly (readonly W[])[], size: number) {
  if (lines.length < 2) return lines
  const [stepPx, widest] = [12, Math.max(...words.map(word => lineWidth([word])))]
  let best = lines
  for (let most = Math.max(...lines.map(lineWidth)); most >= widest; most -= (stepPx * 1000) / size) {
    const narrower = breakLines(words, most)
    if (narrower.length > lines.length) break
    best = narrower
  }
  return best
}

/** A word in pieces, each as long as fits; letters keep their marks. */
function cut<W extends Word>(word: W, set: (text: string) => readonly W[], most: number): readonly W[] {
  if (lineWidth([word]) <= most) return [word]
  const letters: readonly string[] = word.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  const pieces: W[] = []
  let from = 0
  const piece = (length: number) => set(letters.slice(from, from + length).join(''))
  while (from < letters.length) {
    const length = longest(letters.length - from, count => lineWidth(piece(count)) <= most)
    pieces.push(...piece(length))
    from += length
  }
  return pieces
}

/** The greatest number that fits, of 1 (which is taken to fit) to `most`; what is beyond twice of it is not tried. */
function longest(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [1, 2]
  while (high <= most && fits(high)) [low, high] = [high, high * 2]
  high = Math.min(high, most + 1)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

const ellipsis = '…'

/** The first lines, the last of them with an ellipsis where there were more. */
function shortened<W extends Word>(
  lines: readonly (readonly W[])[],
  mostLines: number,
  most: number,
  set: (text: string) => readonly W[],
): readonly (readonly W[])[] {
  if (lines.length <= mostLines) return lines
  const last = lines[mostLines - 1] ?? []
  for (let kept = last.length; kept > 0; kept--) {
    const ended = [...last.slice(0, kept - 1), ...set(`${last[kept - 1]?.text ?? ''}${ellipsis}`)]
    if (lineWidth(ended) <= most) return [...lines.slice(0, mostLines - 1), ended]
  }
  return [...lines.slice(0, mostLines - 1), set(ellipsis)]
}
