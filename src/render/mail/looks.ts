import type {Block} from '../../model/blocks.js'
import type {Phrasing} from '../../model/phrasing.js'

const captioned = ['figure', 'caption', 'caption-label', 'source'] as const
const pictured = ['card', 'picture'] as const
const tabular = ['table', 'th', 'row', 'td', 'last', 'group'] as const
const wide = ['wide', 'wide-head', 'wide-row', 'wide-name', 'wide-cell', 'cell-label'] as const

/**
 * Looks by kind of node: names in the template's style table, which must have them all. The compiler requires a line for each kind, and
 * handlers can use only these looks.
 */
const looks = {
  heading: ['h2', 'h3', 'h4'],
  // By where it stands: in the text, in a note, or inside one of the blocks below.
  paragraph: ['p', 'note-text'],
  list: ['list', 'inner-list', 'sign', 'item', 'item-text', 'list-in-quote', 'list-in-callout', 'list-in-note'],
  blockQuote: ['quote', 'quotation', 'closed', 'turned', 'quote-text', 'quote-source'],
  pullQuote: ['pull-quote'],
  callout: ['callout', 'bar-information', 'bar-alert', 'callout-title', 'callout-title-alert', 'callout-text'],
  codeBlock: ['pre'],
  separator: ['hr'],
  table: [...captioned, ...tabular, ...wide, 'right', 'center'],
  figure: [...captioned, ...pictured],
  chart: [...captioned, ...pictured, 'in-wide', 'in-narrow'],
  revised: ['caption'],
  text: ['unbroken'],
  emphasis: [],
  strong: [],
  delete: [],
  superscript: ['sup'],
  smallCapitals: [],
  foreign: [],
  inlineCode: ['code'],
  break: [],
  link: ['a'],
  noteLink: ['a'],
  crossReference: [],
  citation: [],
  footnoteCall: ['call'],
  mistake: [],
  inserted: [],
  removed: [],
} as const satisfies Readonly<Record<(Block | Phrasing)['type'], readonly string[]>>

/** A look of text. */
export type TextLook = (typeof looks)[keyof typeof looks][number]

export const textLooks: ReadonlySet<TextLook> = new Set(Object.values(looks).flat())
