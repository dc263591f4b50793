/**
 * The words that somebody may have meant who made one slip: two letters that changed places, one too many, one that is
 * missing, one for another. Of three letters, none is taken for another.
 *
 * @param word Folded.
 * @param alphabet Letters of the words that there are.
 */
export function* oneTypo(word: string, alphabet: readonly string[]): Generator<string> {
  const signs = [...word]
  const {length} = signs
  const around = (place: number, middle: string, after: number) =>
    signs.slice(0, place).join('') + middle + signs.slice(after).join('')
  for (let place = 0; place + 1 < length; place++)
    yield around(place, `${signs[place + 1] ?? ''}${signs[place] ?? ''}`, place + 2)
  for (const letter of alphabet) for (let place = 0; place <= length; place++) yield around(place, letter, place)
  if (length < 4) return
  for (let place = 0; place < length; place++) yield around(place, '', place + 1)
  for (const letter of alphabet) for (let place = 0; place < length; place++) yield around(place, letter, place + 1)
}

/** Whether a word may hold a slip: figures are meant as they stand. */
export const mayHoldTypo = (word: string): boolean => word.length > 2 && !/\p{N}/u.test(word)
