import type {Point} from 'unist'

/** Letters and digits are the same in a note and as set; marks, spaces and quotation marks are not. */
const letter = /[\p{L}\p{N}]/u

/** So many letters of a text are enough to know it by. */
const mostLetters = 60

/** Where words that were set stand in the note that they come from; the last place, since text stands behind what is said of it. */
export function placeOfWords(markdown: string, words: string): Point | undefined {
  const sought = [...words]
    .filter(character => letter.test(character))
    .slice(0, mostLetters)
    .join('')
  if (sought === '') return undefined
  const offsets: number[] = []
  let [text, offset] = ['', 0]
  for (const character of markdown) {
    if (letter.test(character)) {
      text += character
      for (let unit = 0; unit < character.length; unit++) offsets.push(offset)
    }
    offset += character.length
  }
  const at = offsets[text.lastIndexOf(sought)]
  if (at === undefined) return undefined
  const before = markdown.slice(0, at).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}
