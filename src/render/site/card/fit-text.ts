/** A word for line breaking; lengths in thousandths of the type size. */
export interface Word {
  readonly text: string
  /** Width including the space after it. */
  readonly advance: number
  /** Width of that space, which is dropped at the end of a line. */
  readonly blank: number
}

/** Room for a text, with sizes to try in order. */
interface Room {
  readonly sizes: readonly number[]
  readonly width: number
  readonly height: number
  /** Line height as a factor of the size. */
  readonly leading: number
}

/** Width of words on a line, in thousandths of the size. */
export const lineWidth = (words: readonly Word[]): number =>
  words.reduce((sum, {advance}) => sum + advance, 0) - (words.at(-1)?.blank ?? 0)

/**
 * Break a text into even lines that fit. At the smallest size, overlong words are cut, and the text is truncated with an ellipsis. `set`
 * divides it at ordinary spaces alone, so that names such as Pointe-Noire stay whole.
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

/** Balance lines without adding any, so that two lines of a title have similar lengths. */
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

/** Cut a word into pieces that fit; combining marks stay on their letters. */
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

/** Greatest number from 1 to `most` that fits, assuming that 1 does; stops where doubling fails. */
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

/** The first lines, with an ellipsis if there were more. */
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
