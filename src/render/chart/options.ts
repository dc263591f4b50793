import type {Chart} from '../../model/blocks.js'
import type {Template} from '../../model/template.js'

/** How a chart is drawn. Lengths are user units of the drawing: CSS pixels on a page, points in a PDF. */
export interface ChartOptions {
  /** Begins the ids of the drawing's patterns; unique in the page. */
  readonly idPrefix: string
  /** Language of the axis figures (BCP 47). */
  readonly lang: string
  readonly width: number
  /** Column of the names beside bars; 0 sets each name above its bars. */
  readonly labelWidth: number
  readonly labelAlign: 'start' | 'end'
  readonly fontSize: number
  readonly axisFontSize: number
  /** Height of the field of columns and lines, in type sizes; 14 unless told. */
  readonly fieldHeight?: number
  /** Bars nearer to each other, where there are many. */
  readonly dense?: true
  /** The only rows whose bars are drawn, `to` left out; their axis is that of all. */
  readonly part?: ChartPart
  /** Left out where the surroundings set the face. */
  readonly fontFamily?: string
  readonly paint: ChartPaint
}

/** Rows of a chart from `from` to before `to`. */
export interface ChartPart {
  readonly from: number
  readonly to: number
}

/** Type size at which the brand's numbers for strokes, dashes, markers and patterns hold. */
const nativeFontSize = 15

/** Factor of stroke widths, so that print has the proportions of the page. */
export const strokeScale = ({fontSize}: ChartOptions): number => fontSize / nativeFontSize

/** A chart and how to draw it. */
export interface ChartInput {
  readonly chart: Chart
  readonly options: ChartOptions
}

/** Any SVG paints: `#RRGGBB`, or `var(--…)` where a style sheet follows the reader's mode. */
export interface ChartPaint {
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly hair: string
  readonly muted: string
  /** Series 1 to 6. */
  readonly series: readonly string[]
}

/** Literal light colours of a brand, for print and mail. */
export const lightPaint = ({colors: {light}, chart}: Template): ChartPaint => ({
  paper: light.paper,
  ink: light.ink,
  ink2: light.ink2,
  hair: light.hair,
  muted: light['chart-muted'],
  series: chart.light,
})

/** The custom properties of the page's style sheet, so that charts follow light and dark. */
export const themedPaint: ChartPaint = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  ink2: 'var(--ink2)',
  hair: 'var(--hair)',
  muted: 'var(--chart-muted)',
  series: [1, 2, 3, 4, 5, 6].map(number => `var(--chart-${number})`),
}
