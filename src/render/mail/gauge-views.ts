import type {Gauge} from '../../model/document.js'
import {fixedWords, type FixedText} from '../../model/fixed-text.js'
import type {Template} from '../../model/template.js'
import {textWidth, wrapWords} from '../chart/measure.js'
import {fixedHtmls} from '../fixed-html.js'

/** Width of a gauge's words in a third of a mail of 600 pixels, and of the white before a position, in pixels. */
const room = {words: 153, between: 4}

/** Width of bold letters, and of those of the widest sans that programs have (DejaVu), by the usual estimate. */
const bold = 1.15

/** Width of bold letters in the scripts that have the widest, of which the usual estimate knows nothing. */
const boldest = 1.3

/** Gap between cells in percent of the gauge, about three pixels with three gauges. */
const gapPercent = 2

/**
 * Gauges, whose cells repeat their words, each with the name of its look. Positions stand at the right of the words, or all of them below
 * where one has no room there: next to others, one alone would stand on a line of its own. Where one may have more lines than another, the
 * cells of all are `apart`, in a row of their own, so that they stand on one line.
 */
export function gaugeViews(gauges: readonly Gauge[], {type}: Template) {
  const said = gauges.map(({label, position, word, short, ...gauge}) => ({
    ...gauge,
    texts: {word, ...(short ?? {label, position})},
  }))
  const widthOf = (text: FixedText, role: 'gauge-word' | 'gauge-label') =>
    textWidth(fixedWords(text), type[role].mail.sizePx) * (role === 'gauge-word' ? bold : 1)
  const linesOf = ({label, word}: Pick<Gauge, 'label' | 'word'>) =>
    wrapWords(fixedWords(label), room.words, type['gauge-label'].mail.sizePx).length +
    wrapWords(fixedWords(word).replaceAll('-', '- '), room.words / boldest, type['gauge-word'].mail.sizePx).length
  const isWide = said.some(
    ({texts: {word, position}}) =>
      widthOf(word, 'gauge-word') + room.between + widthOf(position, 'gauge-label') > room.words,
  )
  const apart = new Set(said.map(({texts}) => linesOf(texts))).size > 1
  return said.map(({texts, cells, level, kind}) => ({
    ...fixedHtmls(texts),
    kind,
    apart,
    place: isWide ? 'gauge-below' : 'gauge-position',
    cellPercent: Math.floor((100 - gapPercent * (cells - 1)) / cells),
    cells: Array.from({length: cells}, (_, at) => lookOf(kind, level, at + 1)),
  }))
}

function lookOf(kind: Gauge['kind'], level: number, cell: number): string {
  const isFilled = kind === 'likelihood' ? cell === level : cell <= level
  return isFilled ? (kind === 'severity' ? 'cell-severity' : 'cell-on') : 'cell-off'
}
