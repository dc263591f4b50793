import {own} from '../model/own.js'
/** The words of a text as they are compared, and where each begins and ends in it. */
export interface Words {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const letter = /[\p{L}\p{N}\p{M}]/u
/** Characters inside words that nobody sees: soft hyphens, joiners, marks of byte order. */
const unseen = /\u00AD|\u034F|[\u200B-\u200D\u2060\uFEFF]/
const groups = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})*$/
const space = /^[ \u00A0\u2009\u202F]$/
const joined: Readonly<Record<string, string>> = {œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i'}

/**
 * Takes texts apart into words: without capitals, accents, ligatures and soft hyphens, in compatibility form. Apostrophes,
 * spaces and hyphens of all kinds part words; figures in groups of three are one number. It remembers what characters and
 * words are.
 */
export class WordReader {
  /** 1: of a word; 2: not. */
  readonly #kinds = new Uint8Array(0x10000)
  readonly #folded = new Map<string, string>()

  read(text: string): Words {
    const found = {words: [] as string[], starts: [] as number[], ends: [] as number[]}
    let start = -1
    for (let at = 0; at <= text.length; at++) {
      const isWord = at < text.length && this.#isOfWord(text, at)
      if (isWord && start === -1) start = at
      if (isWord || start === -1) continue
      this.#add(found, text, {start, end: at})
      start = -1
    }
    return found
  }

  #isOfWord(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    const known = this.#kinds[code]
    if (known) return known === 1
    // A surrogate counts as a letter: letters beyond the first plane are few, and pictures among words part none.
    const isSurrogate = code >= 0xd800 && code < 0xe000
    const character = text.charAt(at)
    const isWord = !isSurrogate ? letter.test(character) || unseen.test(character) : true
    this.#kinds[code] = isWord ? 1 : 2
    return isWord
  }

  #add(
    {words, starts, ends}: {words: string[]; starts: number[]; ends: number[]},
    text: string,
    {start, end}: {start: number; end: number},
  ): void {
    const word = this.#fold(text.slice(start, end))
    if (word === '') return
    const last = words.length - 1
    const gap = text.slice(ends[last] ?? 0, start)
    const isGroup = end - start === 3 && isFigure(text.charCodeAt(start)) && /^\d{3}$/.test(word) && space.test(gap)
    if (last >= 0 && isGroup && groups.test(text.slice(starts[last], ends[last]))) {
      words[last] += word
      ends[last] = end
      return
    }
    words.push(word)
    starts.push(start)
    ends.push(end)
  }

  #fold(word: string): string {
    const known = this.#folded.get(word)
    if (known !== undefined) return known
    const folded = word
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .replaceAll(/[œæßøłđðı]/g, one => own(joined, one) ?? one)
    if (this.#folded.size < mostRemembered && word.length < longestRemembered) this.#folded.set(word, folded)
    return folded
  }
}

const isFigure = (code: number): boolean => code >= 48 && code < 58

const mostRemembered = 200_000
const longestRemembered = 64
