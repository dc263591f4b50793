import type {ElementContent, Properties} from 'hast'
import type {Captioned, Chart, Figure} from '../../model/blocks.js'
import type {Image} from '../../model/document.js'
import {words} from '../hast/element.js'
import {element, type Context} from './context.js'
import type {TextLook} from './looks.js'
import {paragraphIn, phrasing} from './phrasing.js'
import {columnPx, widestSmallPx} from './pictures.js'
import {scrolls} from '../scrolls.js'

/** Least width of a wide drawing with text, in CSS pixels, at which its text has seven eighths of the usual size. */
const readablePx = 480

/** Elements of one source line. */
type Line = readonly ElementContent[]

/** A figure, table or chart with caption and source. */
export function captioned(node: Captioned, content: readonly Line[], context: Context): ElementContent {
  const source = node.source ? [[paragraphIn('source', node.source, context)]] : []
  const lines = [...caption(node, context), ...content, ...source]
  const children = lines.flatMap((line, index) => (index ? [words('\n'), ...line] : line))
  return element('div', context.sheet.attributes('figure'), children)
}

function caption({label, title}: Captioned, context: Context): readonly Line[] {
  if (!label && !title) return []
  const {sheet} = context
  const named = typeof label === 'string' ? [words(label)] : phrasing(label ?? [], context)
  const parts = [
    ...(label ? [element('span', sheet.attributes('caption-label'), named)] : []),
    ...(label && title ? [words(' ')] : []),
    ...(title ? [element('span', {}, phrasing(title, context))] : []),
  ]
  return [[element('p', sheet.attributes('caption'), parts)]]
}

export function pictureLine({image, alt}: Figure, context: Context): Line {
  const picture = context.pictures.figures.get(image)
  const source = context.input.document.images.get(image)
  if (!picture || !source) throw new Error(`document without its image ${image}`)
  const leastPx = scrolls(source) ? Math.min(readablePx, source.widthPx, picture.widthPx) : undefined
  return [card({picture, alt: alt ?? '', leastPx}, context)]
}

/** Wide and narrow drawing of a chart, of which the style sheet shows one; empty if it was too tall to draw. */
export function chartLines({id, alt}: Chart, context: Context): readonly Line[] {
  const drawn = context.pictures.charts.get(id)
  if (!drawn) return []
  const narrow = card({picture: drawn.narrow, alt, look: 'in-narrow', hidden: true}, context)
  return [
    [card({picture: drawn.wide, alt, look: 'in-wide'}, context)],
    // Programs that know no styles go by `hidden`, and Word by the comments.
    [comment('[if !mso]><!'), narrow, comment('<![endif]')],
  ]
}

interface Card {
  readonly picture: Image
  readonly alt: string
  readonly look?: TextLook
  readonly hidden?: true
  /** Width below which it scrolls. */
  readonly leastPx?: number | undefined
}

/** A picture, at most as wide as the column, on a card that is light in both modes, since it may be dark lines on a transparent ground. */
function card({picture, alt, look, hidden, leastPx}: Card, {sheet, imageSource}: Context): ElementContent {
  const [width, height] = [Math.round(picture.widthPx), Math.round(picture.heightPx)]
  // Telephones are of many widths, and its style says that no picture is wider than they.
  const ratio = hidden ? widestSmallPx / width : Math.min(1, columnPx / width)
  const size = {width: Math.round(width * ratio), height: Math.round(height * ratio)}
  const least = leastPx === undefined ? '' : `min-width:${Math.round(leastPx)}px;`
  const looksOfImage = styled(shown(sheet.attributes('picture'), size), least)
  const image = element('img', {src: imageSource(picture), alt, ...size, ...looksOfImage})
  const looks = styled(sheet.attributes('card', ...(look ? [look] : [])), least && 'overflow:auto;')
  const properties: Properties = hidden ? {hidden, ...looks} : looks
  return element('div', properties, [image])
}

/** Limit the width of a picture that is narrower than the column; programs without `min` ignore it. */
const shown = (looks: Properties, {width}: {readonly width: number}): Properties =>
  width < columnPx ? styled(looks, `max-width:min(100%,${width}px);`) : looks

/** Append declarations to a style. */
const styled = (looks: Properties, own: string): Properties =>
  own ? {...looks, style: `${String(looks['style'] ?? '')}${own}`} : looks

const comment = (value: string): ElementContent => ({type: 'comment', value})
