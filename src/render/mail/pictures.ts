import type {Chart} from '../../model/blocks.js'
import {utf8} from '../../model/bytes.js'
import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {lightPaint, type ChartOptions} from '../chart/options.js'
import {drawnHeight, renderChart} from '../chart/render-chart.js'
import {mailParts} from '../mail-parts.js'
import {drawNamed} from '../draw-named.js'
import {findNodes} from '../find-nodes.js'

/** Width of the text column in the 600 px sheet and of drawings, in CSS pixels. */
export const columnPx = 544

/** Width of a drawing for telephones, in CSS pixels, which is shown as wide as the text: at least 288. */
const narrowPx = 340

/** Widest text on a telephone, in CSS pixels: a window of 479 without margins. */
export const widestSmallPx = 447

/** Tallest drawing, in CSS pixels: about one screen. */
const tallestPx = 720

/** Tallest chart for wide windows; a taller one is only a table. */
const tallestChartPx = 2 * tallestPx

/** Pixels per CSS pixel, for dense screens. */
const density = 2

/** Drawings of a chart for wide and narrow windows; the wide one would be illegible if scaled down. */
export interface ChartPictures {
  readonly wide: Image
  readonly narrow: Image
}

/** Bitmaps for a mail, with sizes in CSS pixels. */
export interface MailPictures {
  /** By key of the picture in the tree. */
  readonly figures: ReadonlyMap<string, Image>
  /** By id of the chart; charts that are too tall are missing. */
  readonly charts: ReadonlyMap<string, ChartPictures>
}

const noPictures: MailPictures = {figures: new Map(), charts: new Map()}

/** Draw the pictures of a document's mail; none for mails without pictures. Caching is left to the caller. */
export async function mailPictures(input: RenderInput): Promise<MailPictures> {
  const parts = mailParts(input)
  if (input.document.masthead.tlp === 'TLP:RED' || parts.body.length + parts.footnotes.length === 0) return noPictures
  const {images, body, footnotes} = input.document
  const figures = [...images].map(async ([key, image]) => [key, await figure(image, input)] as const)
  const charts = findNodes([body, footnotes], 'chart').map(
    async chart => [chart.id, await chartPictures(chart, input)] as const,
  )
  // Waited for together: one that fails while another is waited for would end the process.
  const [ofFigures, ofCharts] = await Promise.all([Promise.all(figures), Promise.all(charts)])
  return {
    figures: new Map(ofFigures),
    charts: new Map(ofCharts.flatMap(([id, pictures]) => (pictures ? [[id, pictures] as const] : []))),
  }
}

const figure = async (image: Image, input: RenderInput): Promise<Image> =>
  image.mediaType === 'image/svg+xml' ? drawn(lowered(asWideAsColumn(image)), input) : image

const asWideAsColumn = (image: Image): Image => ({
  ...image,
  widthPx: columnPx,
  heightPx: (columnPx * image.heightPx) / image.widthPx,
})

/** Limit the height of a picture to one screen. */
function lowered(image: Image): Image {
  const ratio = image.heightPx / image.widthPx
  const widthPx = Math.round(Math.min(image.widthPx, tallestPx / ratio))
  return {...image, widthPx, heightPx: widthPx * ratio}
}

/** Rasterize a drawing at its size, in light colours, since it is on a light card. */
async function drawn(image: Image, {template, rasterize}: RenderInput): Promise<Image> {
  const {widthPx} = image
  const svg = new TextDecoder().decode(image.bytes)
  const bytes = await drawNamed(image.key, () =>
    rasterize({svg, widthPx: widthPx * density, ground: template.colors.light.paper}),
  )
  return {key: image.key, mediaType: 'image/png', bytes, widthPx, heightPx: Math.round(image.heightPx)}
}

type Measures = Pick<ChartOptions, 'width' | 'labelWidth' | 'fontSize' | 'axisFontSize' | 'dense'>
const wide: Measures = {width: columnPx, labelWidth: 140, fontSize: 15, axisFontSize: 14}
/** Measures of narrow charts: names above bars, which take the whole width. */
const narrow: Measures = {width: narrowPx, labelWidth: 0, fontSize: 15, axisFontSize: 14}

/** Draw a chart for wide and narrow windows; undefined if too tall. */
async function chartPictures(chart: Chart, input: RenderInput): Promise<ChartPictures | undefined> {
  const image = chartImage(chart, wide, input)
  if (image.heightPx > tallestChartPx) return undefined
  return {wide: await drawn(image, input), narrow: await drawn(chartImage(chart, narrow, input), input)}
}

/** Draw a chart, with narrower bars if it would be too tall. */
function chartImage(chart: Chart, measures: Measures, input: RenderInput): Image {
  const usual = drawnChart(chart, measures, input)
  return usual.heightPx > tallestPx ? drawnChart(chart, {...measures, dense: true}, input) : usual
}

function drawnChart(chart: Chart, measures: Measures, {template, document}: RenderInput): Image {
  const svg = renderChart(chart, {
    ...measures,
    idPrefix: chart.id,
    lang: document.lang,
    labelAlign: 'end',
    fontFamily: template.fonts.find(({face}) => face === 'sans')?.family ?? 'sans-serif',
    paint: lightPaint(template),
  })
  // No picture of a note has such a key: it would be a remote address.
  const key = `chart:${chart.id}`
  const bytes = utf8(svg)
  return {key, mediaType: 'image/svg+xml', bytes, widthPx: measures.width, heightPx: drawnHeight(svg)}
}
