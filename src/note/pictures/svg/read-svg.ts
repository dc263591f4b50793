import {partsIn, drawingOf, drawnParts} from './drawn-parts.js'
import {deepest, parseSvg, svgNamespace, type SvgFault} from './parse-svg.js'
import type {Part} from './part.js'
import {rewriteSvg, type EmbeddedMistake, type Rewriting, type SvgComplaint} from './rewrite-svg.js'
import type {SheetRule} from './style-sheet.js'
import {circleIn, mostCharacters, svgBurden, tooLong, type PictureBurden} from './svg-burden.js'
import type {SvgNames} from './svg-names.js'

/** Reason why an SVG is no picture that all editions can draw. */
export type SvgMistake =
  | {readonly status: 'format' | 'truncated' | 'sizeless'}
  | ({readonly status: 'malformed'} & SvgFault)
  | SvgComplaint
  | EmbeddedMistake
  | PictureBurden
  | {readonly status: 'deep'; readonly depth: number; readonly most: number}
  | ({readonly status: 'narrow'; readonly most: number} & SvgSize)

/** A rewritten drawing as text. */
export interface ReadSvg extends SvgSize {
  readonly status: 'drawn'
  readonly text: string
}

/** Greatest aspect ratio that renderers support. */
const mostRatio = 100

/** Read an SVG, and rewrite its drawing. */
export function readSvg(bytes: Uint8Array, rewriting: Rewriting): ReadSvg | SvgMistake {
  if (bytes.length > mostCharacters * 4) return tooLong(bytes.length)
  const text = decoded(bytes)
  if (text === undefined) return {status: 'malformed', line: 1, found: 'encoding'}
  if (text.length > mostCharacters) return tooLong(text.length)
  const parsing = parseSvg(text)
  if (parsing.status !== 'parsed')
    return parsing.status === 'malformed' && !text.includes('<svg') ? {status: 'format'} : parsing
  const {root, depth} = parsing
  if (root.name !== 'svg') return {status: 'format'}
  if (![svgNamespace, ''].includes(root.namespace))
    return {status: 'malformed', line: root.line, found: `xmlns="${root.namespace.slice(0, 40)}"`}
  if (depth > deepest) return {status: 'deep', depth, most: deepest}
  const rewritten = rewriteSvg(root, rewriting)
  if (rewritten.status !== 'rewritten') return rewritten
  const drawn = measured(rewritten.root, rewritten.rules, rewriting)
  // Files of which nothing was left out stay as they are.
  return drawn.status === 'drawn' && text.endsWith('\n') ? {...drawn, text: `${drawn.text}\n`} : drawn
}

function measured(whole: Part, rules: readonly SheetRule[], {names}: Rewriting): ReadSvg | SvgMistake {
  const drawing = drawingOf(whole, rules, names)
  const circle = circleIn(drawing)
  if (circle) return circle
  const root = drawnParts(drawing)
  const size = svgSize(root)
  if (!size) return {status: 'sizeless'}
  const ratio = Math.max(size.width / size.height, size.height / size.width)
  if (ratio > mostRatio) return {status: 'narrow', most: mostRatio, ...size}
  const burden = svgBurden(drawingOf(root, rules, names))
  return burden ?? {status: 'drawn', text: printed(root, rules, names), ...size}
}

function printed(root: Part, rules: readonly SheetRule[], names: SvgNames): string {
  const used = new Set([...partsIn(root)].flatMap(({classes}) => classes))
  const wanted = rules.filter(({classes}) => classes.length === 0 || classes.some(one => used.has(one)))
  const sheet = wanted.map(({text}) => text).join('')
  const {name, attributes, children} = plain(root, names)
  const style: PlainElement = {name: 'style', attributes: [], children: [sheet]}
  return printSvg({
    name,
    attributes: [['xmlns', svgNamespace], ...attributes],
    children: sheet === '' ? children : [style, ...children],
  })
}

function plain(part: Part, names: SvgNames): PlainElement {
  const id = part.id === undefined ? undefined : names.knownId(part.id)
  return {
    name: part.name,
    attributes: [
      ...(id === undefined ? [] : [['id', id] as const]),
      ...(part.classes.length ? [['class', part.classes.join(' ')] as const] : []),
      ...part.attributes,
    ],
    children: part.children.map(child => (typeof child === 'string' ? child : plain(child, names))),
  }
}

/** Decode UTF-8, or the encoding of the XML declaration (XML 1.0, 4.3.3); undefined if invalid. */
function decoded(bytes: Uint8Array): string | undefined {
  const [, label = 'utf-8'] =
    /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 200))) ?? []
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** An element to print. */
interface PlainElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (PlainElement | string)[]
}

/** Print a drawing; its root needs only `xmlns` beside its attributes. */
function printSvg({name, attributes, children}: PlainElement): string {
  const given = attributes.map(([attribute, value]) => ` ${attribute}="${quoted(value)}"`)
  const tag = `<${name}${given.join('')}`
  if (children.length === 0) return `${tag}/>`
  const inside = children.map(child => (typeof child === 'string' ? escaped(child) : printSvg(child)))
  return `${tag}>${inside.join('')}</${name}>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;')
const quoted = (text: string): string => escaped(text).replaceAll('>', '&gt;').replaceAll('"', '&quot;')

interface SvgSize {
  readonly width: number
  readonly height: number
}

/** Pixels per unit (CSS Values 4, 6.2), with the browsers' initial font size. */
const pixels: ReadonlyMap<string, number> = new Map(
  Object.entries({'': 1, px: 1, pt: 96 / 72, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, em: 16, ex: 8}),
)

/** Size of a drawing in whole pixels; undefined if unspecified or zero. */
function svgSize({attributes}: Part): SvgSize | undefined {
  const given = new Map(attributes)
  const box = given.get('viewBox')
  const [, , boxWidth = 0, boxHeight = 0, ...rest] = (box ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const hasBox = rest.length === 0 && boxWidth > 0 && boxHeight > 0
  if (box !== undefined && !hasBox) return undefined
  const sides = {width: lengthOf(given.get('width')), height: lengthOf(given.get('height'))}
  const size = hasBox ? scaled(sides, boxWidth / boxHeight, boxWidth) : sides
  const [width = 0, height = 0] = [size.width, size.height]
  return width > 0 && height > 0 && Number.isFinite(width * height) ? {width, height} : undefined
}

interface Sides {
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Complete a size of which a side is missing. */
function scaled({width, height}: Sides, ratio: number, boxWidth: number): Sides {
  if (width !== undefined) return {width, height: height ?? Math.floor(width / ratio)}
  if (height !== undefined) return {width: Math.floor(height * ratio), height}
  return {width: Math.round(boxWidth) || boxWidth, height: Math.round(boxWidth / ratio) || boxWidth / ratio}
}

/** A length in whole pixels; undefined for percentages. */
function lengthOf(value: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?|\d+\.)([a-z%]*)\s*$/i.exec(value ?? '') ?? []
  const each = pixels.get(unit.toLowerCase())
  return number === undefined || each === undefined ? undefined : Math.round(Number(number) * each)
}
