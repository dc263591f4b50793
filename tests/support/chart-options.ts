import {lightPaint, type ChartOptions} from '../../src/render/chart/options.js'
import {cessTemplate} from './template.js'

/** A chart as wide as the text of a page. */
export const wide: ChartOptions = {
  idPrefix: 'c',
  lang: 'fr',
  width: 612,
  labelWidth: 140,
  labelAlign: 'end',
  fontSize: 15,
  axisFontSize: 13,
  fontFamily: 'Source Sans 3',
  paint: lightPaint(cessTemplate),
}
