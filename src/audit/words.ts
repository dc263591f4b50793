import {westernLetters} from '../model/ascii-name.js'
import {own} from '../model/own.js'
import {grown} from './numbers.js'

/** The words of a text as they are compared, and where each begins and ends in it. The next reading overwrites them. */
export interface Words {
  readonly count: number
  /** A number of 32 bits for each: the same for the same word, and for hardly any other. */
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const letter = /[\p{L}\p{N}\p{M}]/u
/** Characters inside words that nobody sees: soft hyphens, joiners, marks of byte order. */
const unseen = /\u00AD|\u034F|[\u200B-\u200D\u2060\uFEFF]/
const groups = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})*$/
const space = /^[ \u00A0\u2009\u202F]$/
/** The sigma that ends a word is none of its own: what is printed in capitals has no such. */
const joined: Readonly<Record<string, string>> = {...westernLetters, ς: 'σ'}

/** The folded form of a character: nothing, one character or several. */
const foldedCharacter = (character: string): string =>
  character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[œæßøłđðıς]/g, one => own(joined, one) ?? one)

/** In place of the character that one counts as: it parts words, or counts as none or several. 0 is not known yet. */
const [apart, special] = [-1, -2]

/** FNV-1a, 32 bits (RFC 9923), by characters. */
const [basis, prime] = [0x811c9dc5 | 0, 0x01000193]

const mixed = (hash: number, folded: string): number => {
  let now = hash
  for (let at = 0; at < folded.length; at++) now = Math.imul(now ^ folded.charCodeAt(at), prime)
  return now
}

/**
 * Takes texts apart into words: without capitals, accents, ligatures and soft hyphens, in compatibility form. Apostrophes,
 * spaces and hyphens of all kinds part words; figures in groups of three are one number. It remembers what characters are.
 */
export class WordReader {
  /** The code that each counts as, by code. */
  readonly #codes = new Int32Array(0x10000)
  readonly #special = new Map<string, string>()
  readonly #words = {count: 0, hashes: new Int32Array(1024), starts: new Int32Array(1024), ends: new Int32Array(1024)}

  read(text: string, from = 0, to = text.length): Words {
    const codes = this.#codes
    this.#words.count = 0
    let [start, hash, length] = [-1, basis, 0]
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      const folded = codes[code] || this.#learn(code)
      if (folded === apart) {
        if (length > 0) this.#add(text, {start, end: at}, hash)
        start = -1
        hash = basis
        length = 0
        continue
      }
      if (start === -1) start = at
      if (folded > 0) {
        hash = Math.imul(hash ^ folded, prime)
        length++
        continue
      }
      const several = this.#specialAt(text, at)
      hash = mixed(hash, several)
      length += several.length
    }
    if (length > 0) this.#add(text, {start, end: to}, hash)
    return this.#words
  }

  /** A part of a text as its words are compared, without what stands between them. */
  folded(text: string): string {
    let all = ''
    for (let at = 0; at < text.length; at++) {
      const folded = this.#codes[text.charCodeAt(at)] || this.#learn(text.charCodeAt(at))
      if (folded !== apart) all += folded > 0 ? String.fromCharCode(folded) : this.#specialAt(text, at)
    }
    return all
  }

  #learn(code: number): number {
    const character = String.fromCharCode(code)
    // A surrogate counts as a letter: letters beyond the first plane are few, and pictures among words part none.
    const isSurrogate = code >= 0xd800 && code < 0xe000
    const isWord = isSurrogate || letter.test(character) || unseen.test(character)
    const folded = isWord && !isSurrogate ? foldedCharacter(character) : ''
    const learnt = isWord ? (folded.length === 1 ? folded.charCodeAt(0) : special) : apart
    this.#codes[code] = learnt
    return learnt
  }

  #specialAt(text: string, at: number): string {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const known = this.#special.get(character)
    if (known !== undefined) return known
    const folded = foldedCharacter(character)
    this.#special.set(character, folded)
    return folded
  }

  #add(text: string, {start, end}: {readonly start: number; readonly end: number}, hash: number): void {
    const words = this.#words
    const last = words.count - 1
    if (last >= 0 && this.#isNextGroup(text, start, end)) {
      words.hashes[last] = mixed(words.hashes[last] ?? 0, this.folded(text.slice(start, end)))
      words.ends[last] = end
      return
    }
    if (words.count === words.starts.length) this.#grow()
    words.hashes[words.count] = hash
    words.starts[words.count] = start
    words.ends[words.count] = end
    words.count++
  }

  /** Whether three figures go on with the number before them. */
  #isNextGroup(text: string, start: number, end: number): boolean {
    const {starts, ends, count} = this.#words
    const before = ends[count - 1] ?? 0
    if (end - start !== 3 || start - before !== 1 || !isFigure(text.charCodeAt(start))) return false
    if (!space.test(text.charAt(before)) || !/^\d{3}$/.test(this.folded(text.slice(start, end)))) return false
    return groups.test(text.slice(starts[count - 1], before))
  }

  #grow(): void {
    for (const name of ['hashes', 'starts', 'ends'] as const) this.#words[name] = grown(this.#words[name])
  }
}

const isFigure = (code: number): boolean => code >= 48 && code < 58
