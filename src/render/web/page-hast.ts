import type {Chart} from '../../model/blocks.js'
import type {DocumentLabels, Image} from '../../model/document.js'
import type {Citation, FootnoteCall, NoteLink} from '../../model/phrasing.js'
import type {PublicDocument} from '../../model/public-facts.js'
import type {Template} from '../../model/template.js'
import {themedPaint, type ChartOptions} from '../chart/options.js'
import {chartToHast} from '../chart/render-chart.js'
import type {AllowedContent} from '../hast/allowed.js'
import {element, words} from '../hast/element.js'
import {fixedHast, fixedLabel} from '../hast/fixed-hast.js'
import type {HastOptions} from '../hast/handler.js'
import {partedCall} from '../hast/parted-call.js'
import {printedClasses} from './printed-table.js'

/** Ids of notes and their calls. Heading ids have no low line, so that none of them can be the same. */
export const noteId = (number: number): string => `note_${number}`
export const callId = (number: number, call: number): string => `call_${number}_${call}`

/** The ids of a work in the bibliography and of its citations. */
export const workId = (work: number): string => `source_${work}`
export const citationId = ({work, call}: Citation): string => `citation_${work}_${call}`

/** Address of another note's page, seen from this one's folder. */
export const pageAddress = (slug: string): string => {
  const name = encodeURIComponent(slug)
  return `../${name}/${name}.html`
}

/** Where a page finds what is not in its own markup. */
export interface PageAddresses {
  readonly imageSource: (image: Image) => string
  /** Undefined prints the words of the link alone. */
  readonly noteAddress: (note: NoteLink) => string | undefined
}

/** Options of the page while a document becomes hast. */
export const pageHast = (
  {document: {labels, images, lang}, template}: {readonly document: PublicDocument; readonly template: Template},
  {imageSource, noteAddress}: PageAddresses,
): HastOptions => ({
  labels,
  lang,
  images,
  imageSource,
  noteAddress,
  anchor: id => id,
  smallCapitals: capitals => [element('span', {className: ['small-capitals']}, capitals)],
  citation: (citation, words) =>
    element(
      'a',
      {id: citationId(citation), href: `#${workId(citation.work)}`, role: 'doc-biblioref', className: ['citation']},
      words,
    ),
  footnoteCall: call =>
    partedCall(call, callLink(call, labels), inside => element('sup', {className: ['call']}, inside)),
  isBare: false,
  tableClasses: table => printedClasses(table, template),
  chart: (chart, table) => ({
    above: drawings(chart, lang),
    below: [element('details', {}, [element('summary', {}, fixedHast(labels.chartData)), table])],
  }),
})

const callLink = ({number, call}: FootnoteCall, labels: DocumentLabels): AllowedContent =>
  element(
    'a',
    {
      id: callId(number, call),
      href: `#${noteId(number)}`,
      role: 'doc-noteref',
      ...fixedLabel(labels.footnote, ` ${number}`),
    },
    [words(String(number))],
  )

/** Two drawings, for wide and narrow windows: one scaled down to a telephone would have unreadable words. */
function drawings(chart: Chart, lang: string): readonly AllowedContent[] {
  const common = {lang, paint: themedPaint, labelAlign: 'end', fontSize: 15} as const
  const sizes: Readonly<Record<'wide' | 'narrow', Omit<ChartOptions, 'idPrefix'>>> = {
    wide: {...common, width: 612, labelWidth: 140, axisFontSize: 13},
    narrow: {...common, width: 300, labelWidth: 0, axisFontSize: 14},
  }
  return (['wide', 'narrow'] as const).map(size =>
    element('div', {className: ['drawing', size]}, [
      chartToHast(chart, {...sizes[size], idPrefix: `${chart.id}_${size}`}),
    ]),
  )
}
