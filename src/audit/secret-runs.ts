import {noteTexts} from './note-texts.js'
import {NumberTable} from './numbers.js'
import {PrintList} from './print-list.js'
import {readingsOf} from './readings.js'
import {printAt, runLength, type SecretRuns} from './runs.js'
import type {Words, WordReader} from './words.js'

/** At least so many words of a run have two letters: rows of figures are alike everywhere. */
const leastWords = 4

/** Runs of a note as typed and as it is read, and of the texts of its files. */
export function secretRuns(source: string, files: readonly string[], reader: WordReader): SecretRuns {
  const found = new RunList(reader)
  for (const text of files) found.add(text, 1)
  for (const {text, line} of noteTexts(source)) found.add(text, line)
  return found.all()
}

class RunList {
  readonly #reader: WordReader
  readonly #prints = new PrintList()
  readonly #lines: number[] = []
  readonly #words: number[] = []
  readonly #numbers = new NumberTable()
  /** Whether a word has two letters, by its number. */
  readonly #long: boolean[] = []

  constructor(reader: WordReader) {
    this.#reader = reader
  }

  add(text: string, firstLine: number): void {
    for (const reading of readingsOf({status: 'read', inner: [], text})) {
      const words = this.#reader.read(reading.text)
      const isLong = this.#learn(reading.text, words)
      const {count, hashes, starts} = words
      let [line, seen, longs] = [firstLine, 0, 0]
      for (let end = 0; end < count; end++) {
        longs += (isLong[end] ?? 0) - (isLong[end - runLength] ?? 0)
        const at = end - runLength + 1
        if (at < 0 || longs < leastWords) continue
        const start = reading.at?.(starts[at] ?? 0) ?? starts[at] ?? 0
        for (; seen < start; seen++) if (text.charCodeAt(seen) === 10) line++
        if (this.#prints.add(printAt(hashes, at))) this.#lines.push(line)
      }
    }
  }

  all = (): SecretRuns => ({
    prints: this.#prints.added(),
    lines: Int32Array.from(this.#lines),
    words: Int32Array.from(this.#words),
  })

  /** Know all words; 1 for each that has two letters, by place. */
  #learn(text: string, {count, hashes, starts, ends}: Words): Uint8Array {
    const isLong = new Uint8Array(count)
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0
      const number = this.#numbers.numberOf(hash)
      if (number === this.#words.length) {
        this.#words.push(hash)
        this.#long.push(/\p{L}.*\p{L}/u.test(this.#reader.folded(text.slice(starts[at], ends[at]))))
      }
      isLong[at] = this.#long[number] ? 1 : 0
    }
    return isLong
  }
}
