import type {Box} from './boxes.js'

/** Boxes up to a space. */
interface Word {
  readonly end: number
  readonly widthPt: number
  readonly trimPt: number
  readonly text: string
  /** Whether it stands in a short quotation that goes on after it. */
  readonly isQuoted?: boolean
}

/**
 * Cost or worth of a line end, where 100 is a line that misses the column's width whole: after a colon the eye
 * expects one, after a comma it does not mind, but less where that makes a short line between others; an article is not to be
 * left behind, nor a word alone on the last line, and two or three words in quotation marks stay together.
 */
const price = {colon: -14, comma: -5, article: 10, lone: 12, quoted: 10}
/** Words that lean on the next one: `la`, `d’une`. */
const leaning = /^(?:\p{L}{1,2}[’'])?\p{L}{1,3}$/u

/**
 * Line ends (indices after the last box) that use no more lines than needed, of about one length, and where the sense has a joint; only
 * spaces divide, unless a word is wider than the column.
 */
export function balance(boxes: readonly Box[], columnPt: number): readonly number[] {
  const words = withQuotes(wordsIn(boxes, columnPt))
  const lines = greedy(words, columnPt)
  const totalPt = words.reduce((sum, {widthPt}) => sum + widthPt, 0)
  return cheapest(words, columnPt, lines, totalPt / Math.max(lines, 1))
}

/** The cheapest way to set words in exactly so many lines: `best[n][to]` is that of the first `to` words in `n`. */
function cheapest(words: readonly Word[], columnPt: number, lines: number, targetPt: number): readonly number[] {
  const best = Array.from({length: lines + 1}, () => words.map(() => Infinity).concat(Infinity))
  const from = best.map(row => row.map(() => 0))
  if (best[0]) best[0][0] = 0
  for (let line = 1; line <= lines; line++) {
    for (let to = 1; to <= words.length; to++) {
      let widthPt = -(words[to - 1]?.trimPt ?? 0)
      for (let start = to - 1; start >= 0; start--) {
        widthPt += words[start]?.widthPt ?? 0
        if (widthPt > columnPt && to - start > 1) break
        const end =
          to < words.length
            ? endCost(words[to - 1], start === 0 ? 1 : widthPt / targetPt)
            : start === to - 1 && start > 0
              ? price.lone
              : 0
        // A title does not grow longer and longer.
        const heavy = to === words.length && widthPt > targetPt ? 130 : 100
        const cost = (best[line - 1]?.[start] ?? Infinity) + heavy * ((targetPt - widthPt) / columnPt) ** 2 + end
        if (cost >= (best[line]?.[to] ?? 0)) continue
        put(best, [line, to], cost)
        put(from, [line, to], start)
      }
    }
  }
  return cutsOf(from, words)
}

function put(table: readonly number[][], [row, column]: readonly [number, number], value: number): void {
  const cells = table[row]
  if (cells) cells[column] = value
}

function cutsOf(from: readonly (readonly number[])[], words: readonly Word[]): readonly number[] {
  const cuts: number[] = []
  let to = words.length
  for (let line = from.length - 1; line > 0; line--) {
    cuts.unshift(words[to - 1]?.end ?? 0)
    to = from[line]?.[to] ?? 0
  }
  return cuts
}

function endCost({text = '', isQuoted = false}: Partial<Word> = {}, fullness: number): number {
  const quoted = isQuoted ? price.quoted : 0
  if (/[:?!…]$/u.test(text)) return quoted + price.colon * Math.min(fullness, 1)
  if (/[,;]$/u.test(text)) return quoted + price.comma * Math.min(fullness, 1)
  return quoted + (leaning.test(text) ? price.article : 0)
}

/** Most words of a quotation that stays together. */
const shortQuote = 3
const closing: ReadonlyMap<string, string> = new Map(Object.entries({'«': '»', '“': '”', '„': '“', '‘': '’'}))

/** Words with those marked that a short quotation begins with. */
function withQuotes(words: readonly Word[]): readonly Word[] {
  let quotedUntil = 0
  return words.map((word, index) => {
    const [, sign = '', rest = ''] = /([«“„‘])(.*)$/u.exec(word.text) ?? []
    const close = closing.get(sign)
    const isClosed = ({text}: {readonly text: string}) => close !== undefined && closes(text, close)
    const more = words.slice(index + 1, index + shortQuote).findIndex(isClosed)
    if (close !== undefined && !closes(rest, close) && more >= 0) quotedUntil = index + 1 + more
    return index < quotedUntil ? {...word, isQuoted: true} : word
  })
}

/** Whether a word has a mark at its end, before other marks at most: an apostrophe closes nothing. */
const closes = (text: string, mark: string): boolean =>
  text.includes(mark) && !/\p{L}/u.test(text.slice(text.lastIndexOf(mark)))

/** How many lines words take, each as full as it can be. */
function greedy(words: readonly Word[], columnPt: number): number {
  let [lines, usedPt] = [0, Infinity]
  for (const {widthPt, trimPt} of words) {
    const overflows = usedPt + widthPt - trimPt > columnPt
    usedPt = overflows ? widthPt : usedPt + widthPt
    if (overflows) lines++
  }
  return lines
}

function wordsIn(boxes: readonly Box[], columnPt: number): readonly Word[] {
  const words: Word[] = []
  let [widthPt, text] = [0, '']
  boxes.forEach((box, index) => {
    widthPt += box.widthPt
    text += box.text
    const next = boxes[index + 1]
    const full = box.end !== 'none' && widthPt + (next?.widthPt ?? 0) + (next?.hyphenPt ?? 0) > columnPt
    if (box.end !== 'space' && next && !full) return
    words.push({end: index + 1, widthPt, trimPt: box.trimPt, text: text.trim()})
    widthPt = 0
    text = ''
  })
  return words
}
