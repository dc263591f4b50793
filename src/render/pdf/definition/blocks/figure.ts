import type {Chart, Figure} from '../../../../model/blocks.js'
import type {FixedText} from '../../../../model/fixed-text.js'
import type {Image} from '../../../../model/document.js'
import type {Content, PictureForm, PictureNode} from '../../node.js'
import {pt, smallestPt} from '../../units.js'
import {rule} from '../build.js'
import {words} from '../words.js'
import type {Kit} from '../kit.js'
import {indented, stacked, type Spaced} from '../spaced.js'
import {caption, continued, sourceLine} from './caption.js'
import {roomFor} from './chart-parts.js'
import type {BlockSetting, Handler, Part, Place} from './setting.js'

/** Tallest picture, and lowest resolution of an enlarged bitmap. */
const tallestPt = pt(120)
const pixelsPerInch = 120

/** A picture with its caption and source; never divided. */
export const figure: Handler<'figure'> = (block, setting) => {
  const image = setting.kit.document.images.get(block.image)
  if (!image) throw new Error(`Picture ${block.image} is not in the document`)
  return [captioned(block, picture(block, image, setting), setting)]
}

/** Drawings between caption and source; if there are several, the first has the caption and the last the source. */
export function captioned(
  block: Figure | Chart,
  node: PictureNode,
  setting: BlockSetting,
  {isFirst, isLast} = {isFirst: true, isLast: true},
): Part {
  const {geometry, styles} = setting.kit
  const {space, rule: rules} = geometry
  const width = widthOf(setting)
  const again = block.label === undefined ? [] : [continuedCaption(block.label, setting.kit)]
  const parts = [
    ...(isFirst ? caption(block, setting) : again),
    ...(block.title ? [{node: rule(width, rules.item, styles.color('rule'))}] : []),
    // A picture with a frame of its own would show two lines.
    {node, before: block.title && !('image' in node) ? space.rowAbove : 0},
    ...(isLast ? sourceLine(block, setting) : []),
  ]
  const full = setting.place === 'body'
  const stack: Content = {
    stack: stacked(parts),
    // Together, so that a caption is known to be this picture's.
    ...(parts.length > 1 && {tag: 'Div' as const}),
    unbreakable: true,
    picture: node,
    ...(full && {full, floats: space.aroundFigure}),
  }
  return {node: stack, before: space.aroundFigure, after: space.aroundFigure, full}
}

/** “Figure 1 (suite)”, above a further part. */
function continuedCaption(label: FixedText, kit: Kit): Spaced {
  const name = continued(label, kit)
  const node: Content = {stack: [{...name, margin: [0, 0, 0, 0]}], tag: 'Caption', keepWithNext: true}
  return {node, after: kit.geometry.space.afterCaption}
}

/** Widest figure: the full width in the body, the column elsewhere. */
export const widthOf = ({kit, place, widthPt}: Place): number => (place === 'body' ? kit.geometry.full : widthPt)

function picture(figure: Figure, image: Image, setting: BlockSetting): PictureNode {
  const {alt, id, title} = figure
  const forms = formsOf(figure, image, setting)
  const [{width, leftPt}] = forms
  // Without a title, links to the figure lead to the picture itself.
  const anchor = title ? {} : {anchor: id}
  const svg = image.mediaType === 'image/svg+xml'
  const drawing = svg ? new TextDecoder().decode(image.bytes) : ''
  // A drawing would print a box for what its font lacks.
  for (const text of textsOf(drawing)) words(text, setting.kit.styles.role('table').base, setting.kit.styles)
  const told = alt === null ? {tag: 'Artifact' as const} : {alt}
  const node: PictureNode = svg
    ? {svg: drawing, forms, width, ...told, ...anchor}
    : {image: image.key, forms, width, ...told, ...anchor}
  return indented(node, leftPt)
}

/** Text content of an SVG without entities; the reader of the file checks those. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)/g)].map(([, text]) => (text ?? '').replaceAll(/&[^;]+;/g, ''))

/** Size of a drawing's smallest letters, as a fraction of its width; infinite where it has none. */
function letterIn({bytes, widthPx}: Image): number {
  const svg = new TextDecoder().decode(bytes)
  const [, boxWidth = widthPx] = /^<svg\b[^>]*\bviewBox=["'][^"']*?([\d.]+)[\s,]+[\d.]+\s*["']/.exec(svg) ?? []
  const sizes = [...svg.matchAll(/\bfont-size\s*[=:]\s*["']?([\d.]+)(pt)?/g)]
  const smallest = Math.min(...sizes.map(([, size, pt]) => Number(size) * (pt ? 4 / 3 : 1)))
  return smallest / Number(boxWidth)
}

/** Factors of smaller forms: for drawings while their letters are of a readable size, and for narrow bitmaps. */
const shrunk = {drawing: [0.92, 0.85], bitmap: [0.9, 0.8]} as const

/** Forms of a picture, largest first. Narrow pictures are in the text column, and a wider bitmap gets exactly its width, so that its edges align. */
function formsOf(figure: Figure, image: Image, setting: BlockSetting): readonly [PictureForm, ...PictureForm[]] {
  const {text, indent} = setting.kit.geometry
  const width = widthIn(setting, figure, image)
  const form = (of: number): PictureForm => ({
    width: of,
    leftPt: setting.place === 'body' && of <= text + 0.01 ? indent : 0,
  })
  const bitmap = image.mediaType !== 'image/svg+xml'
  const smaller = bitmap
    ? shrunk.bitmap.map(part => width * part)
    : shrunk.drawing.map(part => width * part).filter(of => letterIn(image) * of >= smallestPt)
  return [form(width), ...(bitmap && width > text ? [text] : smaller).map(form)]
}

/** Width of a picture at its greatest permitted height. */
function widthIn(setting: BlockSetting, figure: Figure, {widthPx, heightPx, mediaType}: Image): number {
  const room = widthOf(setting)
  const natural = mediaType === 'image/svg+xml' ? room : (widthPx * 72) / pixelsPerInch
  const tallest = Math.min(tallestPt, roomFor(figure, setting.kit))
  return Math.min(natural, room, (tallest * widthPx) / heightPx)
}
