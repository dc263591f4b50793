/** Widths in thousandths of the size, a little over those of common humanist sans faces, so that labels never collide. */
const narrow = new Set([..."iIjlľĺìíîïıІі.,:;!|·'\u2019`"])
const slim = new Set([...'frtJ()[]{}/\\-\u2010\u2011 \u00A0"°'])
const wide = new Set([...'mwMWÆŒæœ@%‰—жшщюыфЖШЩЮМмж'])

const advanceOf = (character: string): number => {
  if (narrow.has(character)) return 0.29
  if (slim.has(character)) return 0.36
  if (wide.has(character)) return 0.88
  if (character === '\u202F' || character === '\u2009') return 0.2
  return /\p{Lu}/u.test(character) ? 0.68 : 0.56
}

/** An upper estimate of a line's width, for any sans face; same unit as `size`. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + advanceOf(character), 0) * size

/** Break a name at its ordinary spaces so that each line fits; a longer word keeps a line of its own. */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Break a name at its spaces so that each line fits; a word that is longer than a line is cut into pieces. */
export const wrapAnywhere = (text: string, width: number, size: number): readonly string[] =>
  wrapWords(text, width, size).flatMap(line => (textWidth(line, size) <= width ? [line] : piecesOf(line, width, size)))

function piecesOf(word: string, width: number, size: number): readonly string[] {
  const pieces: string[] = []
  for (const character of word) {
    const last = pieces.at(-1)
    if (last !== undefined && textWidth(last + character, size) <= width) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
  }
  return pieces
}
