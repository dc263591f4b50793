import {parseFont} from './parse-font.js'

/** Height of the drawing and of its base line, in its own units. */
const box = {height: 40, baseline: 30, size: 32}

/**
 * A word as outlines of a static TrueType font in a color (`#RRGGBB`), with no more room around than letters need: an SVG that looks the
 * same where the font is not.
 */
export function drawWord(word: string, bytes: Uint8Array, color: string): string {
  const font = parseFont(bytes)
  const {glyphs, positions} = font.layOut(word, ['lnum', 'pnum'])
  const unit = box.size / font.file.unitsPerEm
  let x = 0
  const letters = glyphs.map((glyph, index) => {
    const place = `translate(${round(x)} ${box.baseline}) scale(${round(unit)} ${round(-unit)})`
    x += ((positions[index]?.xAdvance ?? 0) / 1000) * box.size
    return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`
  })
  const view = `viewBox="0 0 ${round(Math.max(x, 1))} ${box.height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${view} fill="${color}">${letters.join('')}</svg>\n`
}

const round = (number: number): number => Math.round(number * 100_000) / 100_000
