import type {Glyph, PathCommand} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Outline, ParsedFont} from './parse-font.js'

/** The outline of a glyph, made once for a font. What stands for a character that the font has not is not drawn. */
export const outlineOf = (font: ParsedFont, {id}: Glyph): Outline =>
  font.outlines.getOrInsertComputed(id, () => {
    const glyph = id === 0 ? null : font.file.getGlyph(id)
    // A glyph keeps what it was asked, and fonts their glyphs: a thousand steps of curves, where the text of them is all that is wanted.
    return glyph ? outlineFrom(Object.create(glyph)) : nothing
  })

const nothing: Outline = {x: 0, y: 0, rest: ''}

type Point = readonly [x: number, y: number]

function outlineFrom({path}: Glyph): Outline {
  let [start, begin, at]: [Point | undefined, Point, Point] = [undefined, [0, 0], [0, 0]]
  let rest = ''
  for (const {command, points} of path.commands.map(rounded)) {
    const end: Point = points.at(-1) ?? begin
    if (start) rest += letters[command] + points.map(([x, y]) => `${x - at[0]} ${y - at[1]}`).join(' ')
    start ??= end
    if (command === 'moveTo') begin = end
    at = end
  }
  return start ? {x: start[0], y: start[1], rest} : nothing
}

const letters = {moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z'} as const

/** A unit of the font is at most a twelfth of a pixel where letters are as large as they get. */
const rounded = ({command, args}: PathCommand) => ({
  command,
  points: args.flatMap((x, index): Point[] => (index % 2 ? [] : [[Math.round(x), Math.round(args[index + 1] ?? 0)]])),
})
