import type {Captioned, Figure} from '../../../../model/blocks.js'
import type {Image} from '../../../../model/document.js'
import type {Content} from '../../node.js'
import {pt} from '../../units.js'
import {rule} from '../build.js'
import {words} from '../words.js'
import {indented, stacked} from '../spaced.js'
import {caption, sourceLine} from './caption.js'
import type {BlockSetting, Handler, Part} from './setting.js'

/** Tallest picture, and the most that a bitmap is enlarged: its pixels at this many to the inch. */
const tallestPt = pt(120)
const pixelsPerInch = 120

/** A picture under its caption, with its source below; never divided. */
export const figure: Handler<'figure'> = (block, setting) => {
  const image = setting.kit.document.images.get(block.image)
  if (!image) throw new Error(`Picture ${block.image} is not in the document`)
  return [captioned(block, picture(block, image, setting), setting)]
}

/** A drawing between a caption and a source line. */
export function captioned(block: Captioned, node: Content, setting: BlockSetting): Part {
  const {geometry, styles} = setting.kit
  const {space, rule: rules} = geometry
  const width = widthOf(setting)
  const parts = [
    ...caption(block, setting),
    ...(block.title ? [{node: rule(width, rules.item, styles.color('rule')), before: 0, after: 0}] : []),
    // A picture with a frame of its own would show two lines.
    {node, before: block.title && !('image' in node) ? space.rowAbove : 0, after: 0},
    ...sourceLine(block, setting),
  ]
  const full = setting.place === 'body'
  const stack: Content = {stack: stacked(parts), unbreakable: true, ...(full && {full})}
  return {node: stack, before: space.aroundFigure, after: space.aroundFigure, full}
}

/** What a figure may take: the full width in the body, the column elsewhere. */
export const widthOf = ({kit, place, widthPt}: BlockSetting): number => (place === 'body' ? kit.geometry.full : widthPt)

function picture({alt, id, title}: Figure, image: Image, setting: BlockSetting): Content {
  const size = fit(image, setting)
  // Narrow pictures stand where the text does.
  const {text, indent} = setting.kit.geometry
  const left = setting.place === 'body' && size.width <= text ? indent : 0
  // Without a title, links to the figure lead to the picture itself.
  const anchor = title ? {} : {anchor: id}
  const svg = image.mediaType === 'image/svg+xml'
  const drawing = svg ? new TextDecoder().decode(image.bytes) : ''
  // A drawing would print a box for what its font lacks.
  for (const text of textsOf(drawing)) words(text, setting.kit.styles.role('table').base, setting.kit.styles)
  const node: Content = svg
    ? {svg: drawing, width: size.width, alt, ...anchor}
    : {image: image.key, width: size.width, alt, ...anchor}
  return indented(node, left)
}

/** What a drawing says, entities aside: they are checked by the reader of the file. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)/g)].map(([, text]) => (text ?? '').replaceAll(/&[^;]+;/g, ''))

function fit({widthPx, heightPx, mediaType}: Image, setting: BlockSetting): {width: number} {
  const room = widthOf(setting)
  const natural = mediaType === 'image/svg+xml' ? room : (widthPx * 72) / pixelsPerInch
  const width = Math.min(natural, room, (tallestPt * widthPx) / heightPx)
  return {width}
}
