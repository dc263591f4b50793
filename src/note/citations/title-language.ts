const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that titles of a language are full of, and that French has not. */
const ownWords = [
  ['en', setOf('the of and for with from to how what why when who is are its between into')],
  ['de', setOf('der das und für von im zur zum eine einer wie über auf nicht zwischen ist wer')],
] as const

/** Words that titles in French have, and others only in names: where one stands, nothing is sure. */
const frenchWords = setOf('le la les de du un une et à au aux dans pour sur par que qui est son sa ses')

/**
 * The language that a title in a French bibliography says by its small words: English or German, of which those are fullest.
 * Undefined where it has none of them, those of both, or those of French.
 */
export function languageOfTitle(title: string): string | undefined {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some(word => frenchWords.has(word))) return undefined
  const [found, ...others] = ownWords.filter(([, own]) => words.some(word => own.has(word)))
  return others.length ? undefined : found?.[0]
}
