import {distance} from 'fastest-levenshtein'
import type {Instead} from './fix.js'
import {quoted} from './quoted.js'
import type {Text} from './text.js'

/**
 * A word without capitals, accents or separators' differences: what two spellings of one word share.
 *
 * @example plain('Mise à jour') // 'mise-a-jour'
 */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_-]+/g, '-')

/**
 * The candidate that the writer of `word` most likely meant, if any is near enough: a third of the longer word's
 * letters differ at most (two in any word of five letters or more, one in a shorter one), or one begins with the other.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word)
  const ranked = candidates
    .map(candidate => ({candidate, steps: steps(wanted, plain(candidate))}))
    .filter(({candidate, steps}) => steps <= tolerated(Math.max(wanted.length, candidate.length)))
    .toSorted((a, b) => a.steps - b.steps)
  return ranked[0]?.candidate
}

const tolerated = (letters: number): number => (letters < 5 ? 1 : Math.max(2, letters / 3))

/** Two letters that changed places, as in `SMPT_URL`, make no other word, however short it is. */
const isOther = (part: string, other = ''): boolean =>
  distance(part, other) > Math.max(2, tolerated(Math.max(part.length, other.length)))

function steps(a: string, b: string): number {
  if (a === b) return 0
  const [parts, others] = [a.split('-'), b.split('-')]
  // `peu-probable` has another word than `tres-probable`, not some other letters.
  if (parts.length > 1 && parts.length === others.length && parts.some((part, index) => isOther(part, others[index])))
    return Infinity
  const shorter = a.length < b.length ? a : b
  const longer = a.length < b.length ? b : a
  // A shortened word counts as a small slip, but less than a mistyped one.
  return shorter.length >= 4 && longer.startsWith(shorter) ? 1.5 : distance(a, b)
}

/** End of a sentence that asks whether another word was meant; empty where none is known. */
export const orMeant = (word: string | undefined): Text =>
  word === undefined ? {en: '', fr: ''} : {en: `; did you mean \`${word}\`?`, fr: ` ; vouliez-vous dire \`${word}\` ?`}

/** “Did you mean …?” about a word as it is written, and the fix that puts the other in its place; nothing where no other is known. */
export const correction = (
  written: string,
  meant: string | undefined,
): {readonly remedy?: Text; readonly instead?: Instead} =>
  meant === undefined ? {} : {remedy: didYouMean(meant), instead: [written, meant]}

/** “Did you mean …?”; nothing where no word is known. */
export function didYouMean(word: string): Text
export function didYouMean(word: string | undefined): Text | undefined
export function didYouMean(word: string | undefined): Text | undefined {
  if (word === undefined) return undefined
  return {en: `Did you mean ${quoted(word)}?`, fr: `Vouliez-vous dire ${quoted(word)} ?`}
}
