import type {Element, ElementContent, Properties} from 'hast'
import {classesOf} from './classes.js'
import {dressed, type Context} from './context.js'
import type {Inner} from './dress.js'
import {columnPx} from './pictures.js'

/** A figure, table or chart with its caption and source; a quotation with its author. */
export function dressFigure(node: Element, context: Context, inner: Inner): Element {
  const {sheet} = context
  const quote = classesOf(node).includes('quote')
  const children = node.children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (child.tagName === 'img') return picture(child, context)
    if (child.tagName === 'figcaption')
      return [quote ? attribution(child, context, inner) : caption(child, context, inner)]
    if (child.tagName === 'blockquote') return [quotation(child, context, inner)]
    return inner([child], {...context, paragraph: 'source'})
  })
  return dressed('div', {}, {looks: [quote ? 'quotation' : 'figure'], sheet, children})
}

const quotation = (node: Element, context: Context, inner: Inner): Element => {
  const children = inner(node.children, {...context, paragraph: 'quote-text'})
  return dressed('blockquote', {}, {looks: ['quote', 'closed'], sheet: context.sheet, children})
}

const attribution = (node: Element, context: Context, inner: Inner): Element =>
  dressed('p', {}, {looks: ['quote-source'], sheet: context.sheet, children: inner(node.children, context)})

function caption(node: Element, context: Context, inner: Inner): Element {
  const {sheet} = context
  const children = node.children.map((child): ElementContent => {
    if (child.type !== 'element') return child
    const looks = classesOf(child).includes('caption-label') ? ['caption-label'] : []
    return dressed('span', {}, {looks, sheet, children: inner(child.children, context)})
  })
  return dressed('p', {}, {looks: ['caption'], sheet, children})
}

/** Never wider than the column; on a card that is light in both modes, since it may be drawn in dark lines on nothing. */
function picture(node: Element, {sheet}: Context): readonly ElementContent[] {
  const {src, alt, width, height} = node.properties
  const ratio = Math.min(1, columnPx / Number(width))
  const size = {width: Math.round(Number(width) * ratio), height: Math.round(Number(height) * ratio)}
  const image = dressed('img', {src, alt, ...size}, {looks: ['picture'], sheet, children: []})
  const [windows] = classesOf(node)
  const card = (properties: Properties, ...looks: readonly string[]) =>
    dressed('div', properties, {looks: ['card', ...looks], sheet, children: [image]})
  if (windows === 'wide') return [card({}, 'in-wide')]
  if (windows !== 'narrow') return [card({})]
  // Programs that know no styles go by `hidden`, and Word by the comments.
  return [comment('[if !mso]><!'), card({hidden: true}, 'in-narrow'), comment('<![endif]')]
}

const comment = (value: string): ElementContent => ({type: 'comment', value})
