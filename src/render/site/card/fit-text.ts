/** Face and size of a line; `tracking` in the unit of the size. */
export interface LineStyle {
  readonly face: 'serif' | 'sans'
  readonly weight: number
  readonly size: number
  readonly tracking?: number
}

/** The width of a line, in the unit of its size. */
export type Measure = (text: string, style: LineStyle) => number

/** Room for a text: the first of the sizes at which it fits is taken. */
interface Room extends Pick<LineStyle, 'face' | 'weight'> {
  readonly sizes: readonly number[]
  readonly width: number
  readonly height: number
  /** Times the size. */
  readonly leading: number
}

/** A text in lines that fit, as even as they can be. */
export function fitText(
  text: string,
  measure: Measure,
  room: Room,
): {readonly lines: readonly string[]; readonly size: number} {
  const {width, height, leading} = room
  const at = (size: number) => {
    const widthOf = (line: string) => measure(line, {...room, size})
    const lines = breakLines(text, widthOf, width)
    const fits = lines.length * size * leading <= height && text.split(' ').every(word => widthOf(word) <= width)
    return {size, lines, widthOf, fits}
  }
  const tried = room.sizes.map(at)
  const found = tried.find(({fits}) => fits) ?? tried.at(-1) ?? at(1)
  return {size: found.size, lines: found.fits ? even(text, found) : found.lines}
}

type WidthOf = (line: string) => number

/** Break at ordinary spaces alone, so that names such as Pointe-Noire stay whole; only a word wider than a line is cut. */
function breakLines(text: string, widthOf: WidthOf, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap(one => piecesOf(one, widthOf, width))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function piecesOf(word: string, widthOf: WidthOf, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const letters = [...word]
  let length = letters.length - 1
  while (length > 1 && widthOf(letters.slice(0, length).join('')) > width) length--
  const rest = letters.slice(length).join('')
  return rest ? [letters.slice(0, length).join(''), ...piecesOf(rest, widthOf, width)] : [word]
}

/** The narrowest lines that are no more: a title of two lines has two of a length. */
function even(text: string, {lines, widthOf}: {readonly lines: readonly string[]; readonly widthOf: WidthOf}) {
  let best = lines
  for (let width = Math.max(...lines.map(widthOf)); width > 0; width -= 12) {
    const narrower = breakLines(text, widthOf, width)
    if (narrower.length > lines.length || text.split(' ').some(word => widthOf(word) > width)) break
    best = narrower
  }
  return best
}
