import type {FontFace, Template} from '../../../model/template.js'
import {tlpColors, tlpGround, type TlpLabel} from '../../../model/tlp.js'
import {escapeHtml} from '../../html.js'
import {fitText, type Measure} from './fit-text.js'

/** The words of a card, all set. */
export interface CardText {
  readonly lang: string
  /** Beside the logo; null for what is no note. */
  readonly tlp: 'TLP:CLEAR' | null
  /** In the type line, as capitals. */
  readonly kind: string
  readonly tag: string | null
  /** At the end of the type line. */
  readonly reference: string
  readonly title: string
  readonly layout: 'alert' | 'tribune'
  /** In the label column. */
  readonly label: string
  readonly severity: {readonly level: number; readonly word: string} | null
  /** In the foot: as many as there is room for. */
  readonly authors: readonly string[]
  readonly site: string
  readonly house: string
}

/** Pixels, as Open Graph's readers show it without cutting. */
export const cardSize = {width: 1200, height: 630}

const left = 72
const right = cardSize.width - left
/** The label column, and where the text column begins. */
const label = {width: 196, size: 25, leading: 33}
const text = {x: 304, width: right - 304, top: 232}

/** Outlines of severity, in a box of 16. */
const shapes = [
  '<circle cx="8" cy="8" r="6.4"/>',
  '<path d="M2 2h12v12H2Z"/>',
  '<path d="M8 1.2 15.4 14.4H.6Z"/>',
  '<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z"/>',
]

/** A note or the site as a picture for what shares its address: the head of its page, and nothing else. SVG. */
export function drawCard(card: CardText, template: Template, measure: Measure): string {
  const {width, height} = cardSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    head(card, template, measure),
    labels(card, template, measure),
    title(card, template, measure),
    foot(card, template, measure),
    '</svg>',
  ].join('\n')
}

interface Style {
  readonly face: FontFace['face']
  readonly weight: number
  readonly size: number
  readonly color: string
  readonly tracking?: number
  readonly anchor?: 'end'
}

function words(content: string, [x, y]: readonly [number, number], {template, ...style}: Style & {template: Template}) {
  const family = template.fonts.find(({face}) => face === style.face)?.family ?? ''
  const more = [
    ...(style.tracking === undefined ? [] : [` letter-spacing="${style.tracking}"`]),
    ...(style.anchor === undefined ? [] : [` text-anchor="${style.anchor}"`]),
  ]
  const font = `font-family="${escapeHtml(family)}" font-weight="${style.weight}" font-size="${style.size}"`
  return `<text x="${x}" y="${y}" ${font} fill="${style.color}"${more.join('')} xml:space="preserve">${escapeHtml(content)}</text>`
}

const rule = (y: number, thickness: number, color: string): string =>
  `<rect x="${left}" y="${y}" width="${right - left}" height="${thickness}" fill="${color}"/>`

/** Logo, the masthead's rule, the type line. */
function head({lang, tlp, kind, tag, reference, house}: CardText, template: Template, measure: Measure): string {
  const {brand, ink, ink2, rule: thin} = template.colors.light
  const sans = (weight: number, size: number) => ({template, face: 'sans' as const, weight, size})
  const capitals = kind.toLocaleUpperCase(lang)
  const tagAt = left + measure(capitals, {face: 'sans', weight: 700, size: 25, tracking: 2.2}) + 26
  const tagWidth =
    tag === null ? 0 : measure(tag.toLocaleUpperCase(lang), {face: 'sans', weight: 600, size: 18, tracking: 1.3})
  return [
    logo(template, house, measure),
    ...(tlp === null ? [] : [marking(tlp, template, measure)]),
    rule(134, 5, brand),
    words(capitals, [left, 176], {...sans(700, 25), color: brand, tracking: 2.2}),
    ...(tag === null
      ? []
      : [
          `<rect x="${tagAt}" y="154" width="${tagWidth + 20}" height="28" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
          words(tag.toLocaleUpperCase(lang), [tagAt + 10, 174.5], {...sans(600, 18), color: ink, tracking: 1.3}),
        ]),
    words(reference, [right, 176], {...sans(400, 23), color: ink2, anchor: 'end'}),
    rule(196, 1.5, thin),
  ].join('\n')
}

/** The label on its black ground, as the standard has it. */
function marking(tlp: TlpLabel, template: Template, measure: Measure): string {
  const style = {face: 'sans' as const, weight: 700, size: 27, tracking: 0.3}
  const width = measure(tlp, style) + 28
  return [
    `<rect x="${right - width}" y="56" width="${width}" height="44" fill="${tlpGround}"/>`,
    words(tlp, [right - width + 14, 87.5], {template, ...style, color: tlpColors[tlp]}),
  ].join('\n')
}

/** The brand's logo; one that is a mark alone has the house's name beside it. */
function logo(template: Template, house: string, measure: Measure): string {
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
  const face = {face: 'sans' as const, weight: 600}
  const size = [28, 24, 20].find(one => measure(house, {...face, size: one}) <= 780) ?? 17
  const style = {template, ...face, size, color: template.colors.light.ink}
  return `${placed}\n${words(house, [left + width + 18, 87], style)}`
}

function labels({label: name, severity}: CardText, template: Template, measure: Measure): string {
  const {brand, ink} = template.colors.light
  const style = {face: 'sans' as const, weight: 600, size: label.size}
  const {lines} = fitText(name, measure, {
    ...style,
    sizes: [label.size],
    width: label.width,
    height: 300,
    leading: 1.32,
  })
  const at = text.top + 36
  const end = at + lines.length * label.leading + 14
  const drawn = lines.map((line, index) =>
    words(line, [left, at + index * label.leading], {template, ...style, color: brand}),
  )
  if (!severity) return drawn.join('\n')
  const color = template.severity.light[severity.level - 1] ?? ink
  const shape = shapes[severity.level - 1] ?? ''
  const place = `translate(${left} ${end - 19}) scale(1.4)`
  return [
    ...drawn,
    `<g transform="${place}" fill="${color}">${shape}</g>`,
    words(severity.word, [left + 34, end], {template, ...style, weight: 400, color: ink}),
  ].join('\n')
}

function title({title: content, layout}: CardText, template: Template, measure: Measure): string {
  const style = {face: 'serif' as const, weight: template.type[`title-${layout}`].weight}
  const sizes = [66, 62, 58, 54, 50, 46, 42, 38, 34]
  const {lines, size} = fitText(content, measure, {...style, sizes, width: text.width, height: 296, leading: 1.16})
  return lines
    .map((line, index) => {
      const y = text.top + size * (0.86 + index * 1.16)
      return words(line, [text.x, y], {template, ...style, size, color: template.colors.light.ink})
    })
    .join('\n')
}

function foot({authors, site}: CardText, template: Template, measure: Measure): string {
  const {ink, ink2, rule: thin} = template.colors.light
  const sans = {template, face: 'sans' as const, size: 24}
  const room = text.width - measure(site, {...sans, weight: 400}) - 40
  const shown = authors.map((_, index) => authors.slice(0, authors.length - index).join(', '))
  const names = shown.find(one => measure(one, {...sans, weight: 600}) <= room) ?? ''
  return [
    rule(548, 1.5, thin),
    words(names, [text.x, 588], {...sans, weight: 600, color: ink}),
    words(site, [right, 588], {...sans, weight: 400, color: ink2, anchor: 'end'}),
  ].join('\n')
}
