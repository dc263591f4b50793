import {at, list, text, type PdfFile} from '../pdf-file.js'
import type {Rule} from '../rule.js'
import type {Element} from '../structure-tree.js'

/** Figures have words (ISO 14289-1, 7.3). */
export const figures: Rule = ({elements}) =>
  elements.flatMap(({type, dictionary}) =>
    type === 'Figure' && !text(dictionary['/Alt']).trim() ? ['a figure without alternative text'] : [],
  )

/** Figures have a place, on the one page that shows them (ISO 14289-1, 7.3; ISO 32000-1, table 344). */
export const boxes: Rule = ({file, elements}) =>
  elements.flatMap(figure => (figure.type === 'Figure' && !isPlaced(file, figure) ? ['a figure without its box'] : []))

function isPlaced(file: PdfFile, {dictionary, content}: Element): boolean {
  const pages = new Set(content.map(({page}) => page))
  const [page = ''] = pages
  const [, , width = 0, height = 0] = list(file, at(file, page)['/MediaBox']).map(Number)
  const [left = -1, bottom = -1, right = 0, top = 0, ...more] = list(file, at(file, dictionary['/A'])['/BBox']).map(
    Number,
  )
  return (
    pages.size === 1 &&
    !more.length &&
    left >= 0 &&
    left < right &&
    right <= width &&
    bottom >= 0 &&
    bottom < top &&
    top <= height
  )
}
