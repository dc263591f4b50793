import type {Element, Properties, Text} from 'hast'
import type {Options} from 'rehype-sanitize'
import type {Block} from '../../model/blocks.js'
import {multimap} from '../../model/multimap.js'
import type {Phrasing} from '../../model/phrasing.js'

/** Properties that any element may have. */
const everywhere = ['className', 'id', 'lang', 'role', 'tabIndex', 'ariaLabel', 'ariaLabelledBy', 'ariaHidden'] as const

const captioned = {figure: [], figcaption: [], span: [], p: []} as const
const tabular = {section: [], table: [], thead: [], tbody: [], tr: [], th: ['scope', 'dir'], td: ['dir']} as const

const drawn = ['fill', 'stroke', 'strokeWidth', 'transform'] as const
const drawing = {
  svg: ['viewBox', 'fontFamily', 'fontSize'],
  defs: [],
  pattern: ['width', 'height', 'patternUnits', 'patternTransform'],
  g: drawn,
  rect: [...drawn, 'x', 'y', 'width', 'height'],
  circle: [...drawn, 'cx', 'cy', 'r'],
  path: [...drawn, 'd', 'strokeDashArray'],
  line: [...drawn, 'x1', 'x2', 'y1', 'y2'],
  text: [...drawn, 'x', 'y', 'textAnchor', 'fontWeight', 'fontSize'],
  tspan: ['dy', 'fontSize'],
} as const

/**
 * The elements that a page may make of each kind of node, and what they may have beside what any element may. A new kind does
 * not compile until it has its line, nor does a handler that makes what stands on no line: nothing is stripped unseen.
 */
const made = {
  heading: {h2: [], h3: [], h4: [], h5: [], h6: []},
  paragraph: {p: ['dir']},
  list: {ul: [], ol: ['start'], li: ['value']},
  blockQuote: {blockquote: ['dir'], figure: [], figcaption: ['dir']},
  pullQuote: {div: [], p: []},
  callout: {div: [], p: []},
  codeBlock: {pre: [], code: []},
  separator: {hr: []},
  table: {...captioned, ...tabular},
  figure: {...captioned, section: [], img: ['src', 'alt', 'width', 'height']},
  chart: {...captioned, ...tabular, ...drawing, div: [], details: [], summary: []},
  revised: {div: [], p: []},
  text: {span: []},
  emphasis: {em: []},
  strong: {strong: []},
  delete: {del: []},
  superscript: {sup: []},
  smallCapitals: {span: []},
  foreign: {span: ['dir']},
  inlineCode: {code: []},
  break: {br: []},
  link: {a: ['href'], wbr: []},
  noteLink: {a: ['href']},
  crossReference: {a: ['href']},
  citation: {a: ['href']},
  footnoteCall: {sup: [], a: ['href']},
  mistake: {span: []},
  inserted: {ins: [], span: []},
  removed: {del: [], span: []},
} as const satisfies Readonly<Record<(Block | Phrasing)['type'], Readonly<Record<string, readonly string[]>>>>

type Lines = (typeof made)[keyof typeof made]

/** Name of an element that a page may have. */
export type AllowedTag = Lines extends infer Line ? (Line extends Line ? keyof Line : never) : never

type AllowedProperty<T extends AllowedTag> =
  | (typeof everywhere)[number]
  | (Lines extends infer Line ? (Line extends Readonly<Record<T, readonly (infer P)[]>> ? P : never) : never)

/** Properties that an element of this name may have. */
export type AllowedProperties<T extends AllowedTag> = {[P in AllowedProperty<T> & string]?: Properties[string]}

/** `Given` without what is not in `All`: the compiler does not look for that in what is spread. */
export type Only<Given, All> = Given & Readonly<Record<Exclude<keyof Given, keyof All>, never>>

/** An element that a page may have, and nothing else inside; `element` makes them. */
export interface AllowedElement extends Element {
  tagName: AllowedTag
  children: AllowedContent[]
}

/** Content that the text of a page may be made of. */
export type AllowedContent = AllowedElement | Text

/**
 * A second lock behind the handlers: no style, no script, no event, no address but the web's, mail's and what the page itself
 * carries. Where a picture is, no author says: a page carries it or has it beside itself, feeds name it whole.
 */
export const allowed: Options = {
  ...merged(Object.values(made)),
  protocols: {href: ['http', 'https', 'mailto'], src: ['data', 'http', 'https']},
  // Ids are ours, and links inside the page need them as they are.
  clobber: [],
  strip: ['script', 'style'],
}

function merged(
  lines: readonly Readonly<Record<string, readonly string[]>>[],
): Pick<Options, 'tagNames' | 'attributes'> {
  const given = multimap([['*', everywhere], ...lines.flatMap(line => Object.entries(line))])
  const attributes = Object.fromEntries([...given].map(([tagName, lists]) => [tagName, lists.flat()]))
  return {tagNames: [...given.keys()].filter(name => name !== '*'), attributes}
}
