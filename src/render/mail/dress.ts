import type {Element, ElementContent, Root, RootContent} from 'hast'
import {classesOf} from './classes.js'
import {dressBlock} from './dress-block.js'
import {dressFigure} from './dress-figure.js'
import {dressList} from './dress-list.js'
import {dressTable} from './dress-table.js'
import {dressed, type Context} from './context.js'
import {own} from '../../model/own.js'

/** Turn an element of the shared tree into what mail programs can show, its looks on it. */
export type Dresser = (node: Element, context: Context, inner: Inner) => ElementContent

/** Dress what stands inside. */
export type Inner = (children: readonly ElementContent[], context: Context) => ElementContent[]

/** Looks by tag for elements that stay as they are. */
const plain: Readonly<Record<string, readonly string[]>> = {
  h2: ['h2'],
  h3: ['h3'],
  h4: ['h4'],
  h5: ['h4'],
  h6: ['h4'],
  a: ['a'],
  code: ['code'],
  hr: ['hr'],
}

const dressers: Readonly<Record<string, Dresser>> = {
  p: (node, context, inner) =>
    dressed('p', {}, {looks: [context.paragraph], sheet: context.sheet, children: inner(node.children, context)}),
  sup: (node, context, inner) => {
    const looks = classesOf(node).includes('call') ? ['call'] : ['sup']
    return dressed('sup', {}, {looks, sheet: context.sheet, children: inner(node.children, context)})
  },
  span: (node, context, inner) => {
    const children = inner(node.children, context)
    if (!classesOf(node).includes('unbroken')) return {...node, children}
    return dressed('span', {}, {looks: ['unbroken'], sheet: context.sheet, children})
  },
  ul: dressList,
  ol: dressList,
  pre: dressBlock,
  blockquote: dressBlock,
  div: dressBlock,
  section: dressBlock,
  figure: dressFigure,
  table: dressTable,
}

/** Dress the hast of blocks or of running text. */
export const dress = (root: Root, context: Context): Root => ({
  type: 'root',
  // A root holds elements and text here, nothing that only stands at the top of a file.
  children: dressAll(root.children.filter(isContent), context),
})

const isContent = (node: RootContent): node is ElementContent => node.type === 'element' || node.type === 'text'

const dressAll: Inner = (children, context) =>
  children.map(node => (node.type === 'element' ? dressOne(node, context) : node))

function dressOne(node: Element, context: Context): ElementContent {
  const dresser = own(dressers, node.tagName)
  if (dresser) return dresser(node, context, dressAll)
  const children = dressAll(node.children, context)
  const looks = own(plain, node.tagName)
  if (!looks) return {...node, children}
  return dressed(node.tagName, {...node.properties}, {looks, sheet: context.sheet, children})
}
