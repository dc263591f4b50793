import type {Chart} from '../../model/blocks.js'
import type {DocumentLabels, Image} from '../../model/document.js'
import type {FootnoteCall, NoteLink} from '../../model/phrasing.js'
import type {AllowedContent} from './allowed.js'

/** What pages and feeds do differently while a document becomes hast. */
export interface HastOptions {
  readonly labels: DocumentLabels
  /** The document's language. */
  readonly lang: string
  readonly images: ReadonlyMap<string, Image>
  /** Address of a picture: inside the page (`data:`), beside it, or whole. */
  readonly imageSource: (image: Image) => string
  /** Address of another note of the publication; undefined prints the words alone. */
  readonly noteAddress: (note: NoteLink) => string | undefined
  /** Id of a heading, table or figure in this edition; undefined leaves ids and links to them out. */
  readonly anchor: (id: string) => string | undefined
  /** What the small capitals of a century are in this edition: an element, or their words alone. */
  readonly smallCapitals: (words: AllowedContent[]) => AllowedContent[]
  readonly footnoteCall: (call: FootnoteCall) => AllowedContent
  /** What a chart is in this edition; `table` is its table, ready. */
  readonly chart: (chart: Chart, table: AllowedContent) => ChartParts
}

/** What stands over and under the line with a chart's source. */
interface ChartParts {
  readonly above: readonly AllowedContent[]
  readonly below: readonly AllowedContent[]
}
