import {wordsOf} from './words.js'

/** A line of the front matter made up for a property, and what its readers must see. */
export interface MarkedLine {
  readonly markdown: string
  readonly shown: string
}

/** Signs that an author escapes, and those that need no escape. */
const escaped = ['\\*', '\\_', '\\[', '\\]', '\\`', '\\<', '\\~', '\\\\', '\\#', '\\&']
const bare = [
  'a_b',
  '5 * 3',
  '[sic]',
  'p < 0',
  'R&D',
  '#1',
  '(x)',
  '10^3',
  '~ 5',
  'www.example.org',
  'A = B',
  'TLP:RED',
  '14:30',
]

/** Writes lines of words, marks that are closed, and signs that are meant; the same seed writes the same lines. */
export class MarkedLines {
  #state: number
  #words = 0

  constructor(seed: number) {
    this.#state = seed * 2654435761 + 1
  }

  /** Letters only, and no two the same. */
  #word(): MarkedLine {
    const letters = (this.#words++ + 100).toString(26).replaceAll(/\d/g, digit => 'qrstuvwxyz'[Number(digit)] ?? '')
    return {markdown: `m${letters}k`, shown: `m${letters}k`}
  }

  #below(most: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * most)
  }

  line(depth = 0): MarkedLine {
    const parts = Array.from({length: 1 + this.#below(3)}, () => this.#part(depth))
    return {markdown: parts.map(({markdown}) => markdown).join(' '), shown: parts.map(({shown}) => shown).join(' ')}
  }

  #part(depth: number): MarkedLine {
    const kind = this.#below(depth < 2 ? 7 : 3)
    if (kind === 0) return this.#word()
    if (kind === 1) return this.#sign(escaped[this.#below(escaped.length)] ?? '')
    if (kind === 2) return this.#plain(bare[this.#below(bare.length)] ?? '')
    const {markdown, shown} = this.#within(depth + 1)
    if (kind === 3) return {markdown: `*${markdown}*`, shown}
    if (kind === 4) return {markdown: `**${markdown}**`, shown}
    if (kind === 5) return {markdown: `_${markdown}_`, shown}
    return {markdown: `:lang[${markdown}]{${['en', 'de', 'kk'][this.#below(3)] ?? 'en'}}`, shown}
  }

  /** Begins and ends with words: a sign beside a mark would make another of it. */
  #within(depth: number): MarkedLine {
    const [before, inner, after] = [this.#word(), this.line(depth), this.#word()]
    return {
      markdown: `${before.markdown} ${inner.markdown} ${after.markdown}`,
      shown: `${before.shown} ${inner.shown} ${after.shown}`,
    }
  }

  #sign(sign: string): MarkedLine {
    const [before, after] = [this.#word(), this.#word()]
    return {
      markdown: `${before.markdown} ${sign} ${after.markdown}`,
      shown: `${before.shown} ${sign.slice(1)} ${after.shown}`,
    }
  }

  #plain(sign: string): MarkedLine {
    const [before, after] = [this.#word(), this.#word()]
    return {markdown: `${before.markdown} ${sign} ${after.markdown}`, shown: `${before.shown} ${sign} ${after.shown}`}
  }

  /** Anything at all: marks that are open, crossed, of other dialects. */
  hostile(): string {
    const pieces = [
      ...escaped,
      ...bare,
      '*',
      '**',
      '_',
      '__',
      '`',
      '~~',
      '[',
      ']',
      '](x)',
      '{en}',
      ':lang[',
      '![',
      '[^1]',
      '<b>',
      '</b>',
      '&amp;',
      '&x;',
      '\\',
      ':em[',
      ']{de}',
      '{{',
      '}}',
      '==',
      '^',
      '<!--',
      '#',
      '>',
      '- ',
      '|',
      '@',
      '[@a]',
      '"',
      "'",
      ' ',
      ' ',
      ' ',
    ]
    const length = 1 + this.#below(9)
    const made = Array.from({length}, () =>
      this.#below(2) ? this.#word().markdown : (pieces[this.#below(pieces.length)] ?? ''),
    )
    return `${this.#word().markdown} ${made.join(this.#below(2) ? ' ' : '')}`
  }
}

/** Signs and letters without what typography may change: spaces, apostrophes, quotation marks, digits' groups. */
export const bareSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00A0\u202F\u00AD\u2060«»“”„‘’‚‹›"'×…]/gu, '')
    .replaceAll(/[−–—]/g, '-')

/** Words that begin and end as generated words do, in order. */
export const ownWords = (text: string): readonly string[] => wordsOf(text).filter(word => /^m[a-z]{2,}k$/.test(word))
