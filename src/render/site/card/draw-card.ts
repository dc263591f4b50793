import {inCapitals} from '../../../model/in-capitals.js'
import type {Template} from '../../../model/template.js'
import {tlpColors, tlpGround, type TlpLabel} from '../../../model/tlp.js'
import {fitText, lineWidth} from './fit-text.js'
import type {Cut, Typesetter} from './set-words.js'

/** Texts of a card. */
export interface CardText {
  readonly lang: string
  /** Label beside the logo; null if the card is not of a note. */
  readonly tlp: 'TLP:CLEAR' | null
  /** Kind in the type line, shown in capitals. */
  readonly kind: string
  readonly tag: string | null
  /** At the end of the type line. */
  readonly reference: string
  readonly title: string
  readonly layout: 'alert' | 'tribune'
  /** In the label column. */
  readonly label: string
  readonly severity: {readonly level: number; readonly word: string} | null
  /** In the foot, as many as fit. */
  readonly authors: readonly string[]
  readonly site: string
  readonly house: string
}

/** Size in pixels, which Open Graph consumers show uncropped. */
export const cardSize = {width: 1200, height: 630}

const left = 72
const right = cardSize.width - left
/** Label column, and start of the text column. */
const label = {width: 196, size: 25, leading: 33}
const text = {x: 304, width: right - 304, top: 232}

/** Outlines of severity shapes, in a box of 16. */
const shapes = [
  '<circle cx="8" cy="8" r="6.4"/>',
  '<path d="M2 2h12v12H2Z"/>',
  '<path d="M8 1.2 15.4 14.4H.6Z"/>',
  '<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z"/>',
]

/** Draw the preview picture of a note or the site: the head of its page. SVG with text as outlines, so that it needs no font. */
export function drawCard(card: CardText, template: Template, type: Typesetter): string {
  const {width, height} = cardSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    head(card, template, type),
    labels(card, template, type),
    title(card, template, type),
    foot(card, template, type),
    '</svg>',
  ].join('\n')
}

/** A text on one line: its width in pixels, and a function that draws it. */
function setLine(
  text: string,
  {size, color, ...cut}: Cut & {readonly size: number; readonly color: string},
  type: Typesetter,
) {
  const words = type.words(text, cut)
  return {
    width: (lineWidth(words) * size) / 1000,
    at: (x: number, y: number): string => type.draw(words, {x, y, size, color}),
  }
}

const rule = (y: number, thickness: number, color: string): string =>
  `<rect x="${left}" y="${y}" width="${right - left}" height="${thickness}" fill="${color}"/>`

/** Logo, rule and type line. */
function head({lang, tlp, kind, tag, reference, house}: CardText, template: Template, type: Typesetter): string {
  const {brand, ink2, rule: thin} = template.colors.light
  const sans = (weight: number, size: number) => ({face: 'sans' as const, weight, size})
  const kinds = setLine(inCapitals(kind, lang), {...sans(700, 25), color: brand, tracking: 88}, type)
  const references = setLine(reference, {...sans(400, 23), color: ink2}, type)
  return [
    logo(template, house, type),
    ...(tlp === null ? [] : [marking(tlp, type)]),
    rule(134, 5, brand),
    kinds.at(left, 176),
    ...(tag === null ? [] : [boxed(inCapitals(tag, lang), left + kinds.width + 26, template, type)]),
    references.at(right - references.width, 176),
    rule(196, 1.5, thin),
  ].join('\n')
}

function boxed(tag: string, x: number, template: Template, type: Typesetter): string {
  const color = template.colors.light.ink
  const line = setLine(tag, {face: 'sans', weight: 600, size: 18, color, tracking: 72}, type)
  return [
    `<rect x="${x}" y="154" width="${line.width + 20}" height="28" fill="none" stroke="${color}" stroke-width="1.5"/>`,
    line.at(x + 10, 174.5),
  ].join('\n')
}

/** The label on black ground, as the standard prescribes. */
function marking(tlp: TlpLabel, type: Typesetter): string {
  const line = setLine(tlp, {face: 'sans', weight: 700, size: 27, color: tlpColors[tlp], tracking: 11}, type)
  const width = line.width + 28
  return [
    `<rect x="${right - width}" y="56" width="${width}" height="44" fill="${tlpGround}"/>`,
    line.at(right - width + 14, 87.5),
  ].join('\n')
}

/** The brand's logo, with the publisher's name if it is a mark only. */
function logo(template: Template, house: string, type: Typesetter): string {
  const svg = template.logo.color
  const [, , boxWidth = 1, boxHeight = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 1 1')
    .split(/[\s,]+/)
    .map(Number)
  const height = 58
  const width = (height * boxWidth) / boxHeight
  const placed = svg.slice(svg.indexOf('<svg')).replace(/<svg[^>]*>/, tag => {
    const kept = tag.replaceAll(/\s(?:width|height|x|y)="[^"]*"/g, '')
    return kept.replace('<svg', `<svg x="${left}" y="48" width="${width}" height="${height}"`)
  })
  if (width > height * 2) return placed
  const color = template.colors.light.ink
  const names = [28, 24, 20, 17].map(size => setLine(house, {face: 'sans', weight: 600, size, color}, type))
  const name = names.find(line => line.width <= 780) ?? names.at(-1)
  return `${placed}\n${name?.at(left + width + 18, 87) ?? ''}`
}

function labels({label: name, severity}: CardText, template: Template, type: Typesetter): string {
  const {brand, ink} = template.colors.light
  const {width, size, leading} = label
  const sans = {face: 'sans' as const, weight: 600}
  const room = {sizes: [size], width, height: 300, leading: leading / size}
  const {lines} = fitText(name, content => type.words(content, sans), room)
  const at = text.top + 36
  const end = at + lines.length * leading + 14
  const drawn = lines.map((line, index) => type.draw(line, {x: left, y: at + index * leading, size, color: brand}))
  if (!severity) return drawn.join('\n')
  const color = template.severity.light[severity.level - 1] ?? ink
  const shape = shapes[severity.level - 1] ?? ''
  const place = `translate(${left} ${end - 19}) scale(1.4)`
  return [
    ...drawn,
    `<g transform="${place}" fill="${color}">${shape}</g>`,
    setLine(severity.word, {...sans, size, color: ink, weight: 400}, type).at(left + 34, end),
  ].join('\n')
}

function title({title: content, layout}: CardText, template: Template, type: Typesetter): string {
  const {weight} = template.type[`title-${layout}`]
  const sizes = [66, 62, 58, 54, 50, 46, 42, 38, 34]
  const room = {sizes, width: text.width, height: 296, leading: 1.16}
  const {lines, size} = fitText(content, some => type.words(some, {face: 'serif', weight}), room)
  const color = template.colors.light.ink
  return lines
    .map((line, index) => type.draw(line, {x: text.x, y: text.top + size * (0.86 + index * 1.16), size, color}))
    .join('\n')
}

function foot({authors, site}: CardText, template: Template, type: Typesetter): string {
  const {ink, ink2, rule: thin} = template.colors.light
  const sans = {face: 'sans' as const, size: 24}
  const address = setLine(site, {...sans, weight: 400, color: ink2}, type)
  const room = text.width - address.width - 40
  const shown = authors.map((_, index) =>
    setLine(authors.slice(0, authors.length - index).join(', '), {...sans, weight: 600, color: ink}, type),
  )
  const names = shown.find(({width}) => width <= room)
  return [rule(548, 1.5, thin), ...(names ? [names.at(text.x, 588)] : []), address.at(right - address.width, 588)].join(
    '\n',
  )
}
