import {logoProperties} from './brand-svg.js'
import type {Publication} from '../../model/publication.js'
import {tlpColors, tlpGround, type TlpLabel} from '../../model/tlp.js'
import {typeRoles, type Palette, type Template, type TypeRole, type TypeStyle} from '../../model/template.js'

/** Under this width of the window the page is one column and the smaller type scale holds. */
const narrowPx = 760

/** Under this one titles shrink with the window: what may not part in them fits into a line of 320 px (WCAG 2.2, 1.4.10). */
const narrowestPx = 390

const figures: Readonly<Record<TypeStyle['figures'], string>> = {
  oldstyle: 'oldstyle-nums proportional-nums',
  lining: 'lining-nums proportional-nums',
  tabular: 'lining-nums tabular-nums',
}

/**
 * The brand's tokens as custom properties, so that style sheets name colours and roles and never state one:
 * `--ink`, `--severity-3`, `--chart-1`, and for each role `--type-body` (a `font` value), `--tracking-body`,
 * `--figures-body`, `--case-body`. Dark values hold on screens that ask for them, never in print,
 * where the type has the sizes of the PDF, and the sheet is the publication's, with the brand's margins left and right (`--sheet-left`;
 * `--line-across` is what they leave of a sheet across).
 */
export function themeCss(template: Template, tlp: TlpLabel, paper: Publication['paper']): string {
  const {stacks} = template
  const {widthMm, heightMm, leftMm, rightMm} = template.pdf.sheets[paper]
  const fixed = [
    `--serif:${stacks.web.serif}`,
    `--sans:${stacks.web.sans}`,
    `--mono:${stacks.web.mono}`,
    `--tlp:${tlpColors[tlp]}`,
    `--tlp-ground:${tlpGround}`,
    `--sheet-left:${leftMm}mm`,
    `--line-across:${Math.round((heightMm - leftMm - rightMm) * 10) / 10}mm`,
  ]
  const roles = typeRoles.flatMap(role => roleProperties(role, template.type[role]))
  const narrow = typeRoles.map(role => narrowProperty(role, template.type[role]))
  const printed = typeRoles.map(role => printProperty(role, template.type[role]))
  return [
    `:root{color-scheme:light dark;${[...fixed, ...colorProperties(template, 'light'), ...roles].join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colorProperties(template, 'dark').join(';')}}}`,
    `@media screen and (max-width:${narrowPx}px){:root{${narrow.join(';')}}}`,
    `@media print{:root{${printed.join(';')}}}`,
    `@page{size:${widthMm}mm ${heightMm}mm;margin-left:${leftMm}mm;margin-right:${rightMm}mm}`,
    // Across, where a table needs it (`page: wide`).
    `@page wide{size:${heightMm}mm ${widthMm}mm}`,
    '.small-letters{text-transform:none}',
  ].join('\n')
}

const colorProperties = (template: Template, mode: 'light' | 'dark'): readonly string[] => {
  const palette: Palette = template.colors[mode]
  return [
    ...Object.entries(palette).map(([token, color]) => `--${token}:${color}`),
    ...template.severity[mode].map((color, index) => `--severity-${index + 1}:${color}`),
    ...template.chart[mode].map((color, index) => `--chart-${index + 1}:${color}`),
    ...logoProperties(template, mode),
  ]
}

const font = ({italic, weight, face}: TypeStyle, size: string, lineHeight: number | string): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}/${lineHeight} var(--${face})`

const roleProperties = (role: TypeRole, style: TypeStyle): readonly string[] => [
  `--type-${role}:${font(style, `${style.web.sizeRem}rem`, style.web.lineHeight)}`,
  `--tracking-${role}:${style.trackingPercent / 100}em`,
  `--figures-${role}:${figures[style.figures]}`,
  `--case-${role}:${style.capitals ? 'uppercase' : 'none'}`,
]

function narrowProperty(role: TypeRole, style: TypeStyle): string {
  const {narrowSizeRem, narrowLineHeight} = style.web
  const size = `${narrowSizeRem}rem`
  const ofWindow = `${Math.round((narrowSizeRem * 16 * 10_000) / narrowestPx) / 100}vw`
  return `--type-${role}:${font(style, titles.has(role) ? `min(${size},${ofWindow})` : size, narrowLineHeight)}`
}

const printProperty = (role: TypeRole, style: TypeStyle): string =>
  `--type-${role}:${font(style, `${style.pdf.sizePt}pt`, `${style.pdf.leadingPt}pt`)}`

const titles: ReadonlySet<TypeRole> = new Set(['title-alert', 'title-tribune'])
