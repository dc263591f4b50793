import type {Properties} from 'hast'
import type {Shelf} from '../../model/shelf.js'
import type {MailLook, Template, TypeRole, TypeStyle} from '../../model/template.js'
import {escapeHtml, html, type Html} from '../html.js'
import {namedColor, type Colors, type ColorsByMode} from './colors.js'
import type {TextLook} from './looks.js'
import {styleTable} from './style-table.js'

/** Properties of the `font` shorthand, in order (CSS Fonts 4, 2.7). */
const longhands = ['font-style', 'font-weight', 'font-size', 'line-height', 'font-family'] as const

/**
 * Replace five properties by the `font` shorthand, if size, line height and family are present. It saves a fifth of a long mail, and all
 * mail programs support it (caniemail, `css-font`).
 */
export function shortened(css: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [style = '', weight = '', size, leading, family] = longhands.map(property => css.get(property))
  if (size === undefined || leading === undefined || family === undefined) return css
  const font = [...[style, weight].filter(value => value !== '' && value !== 'normal'), `${size}/${leading}`, family]
  const rest = [...css].filter(([property]) => !longhands.some(longhand => longhand === property))
  return new Map([['font', font.join(' ')], ...rest])
}

/** Styles of a mail: attributes of elements, and media rules. */
export interface StyleSheet {
  /** Attributes of an element with some looks; the last one wins. */
  readonly attributes: (...names: readonly TextLook[]) => Properties
  /** `class` and `style` attributes of all looks by name, for use in the frame's tags. */
  readonly ready: Readonly<Record<string, Html>>
  /** Rules for dark mode and narrow windows, for programs that support `<style>`. */
  readonly rules: string
}

/** Widest narrow window, in CSS pixels: one too narrow for the sheet of 600. */
const narrowPx = 599

/** Widest telephone window, which shows narrow drawings. */
const smallPx = 479

/** The style table of a template (10 ms), and its style sheets by colours (2 ms each). */
class KnownLooks {
  table: ReadonlyMap<string, MailLook> | undefined
  readonly sheets = new Map<string, StyleSheet>()
}

/** The style sheet of a template in a document's colours. */
export function styleSheet(template: Template, colors: ColorsByMode, shelf: Shelf): StyleSheet {
  const looks = shelf.of(KnownLooks)
  looks.table ??= template.looks ?? styleTable(template)
  const key = [...colors.light.values(), ...colors.dark.values()].join()
  const sheet = looks.sheets.get(key) ?? workOut(template, looks.table, colors)
  looks.sheets.set(key, sheet)
  return sheet
}

function workOut(template: Template, table: ReadonlyMap<string, MailLook>, colors: ColorsByMode): StyleSheet {
  const inline = new Map([...table].map(([name, look]) => [name, inlineOf(look, template, colors.light)]))
  const given = new Map<string, Attributes>()
  const attributes = (...names: readonly string[]) => {
    const key = names.join(' ')
    const found = given.get(key) ?? {
      className: names.filter(name => hasRules(table.get(name))),
      style: written(new Map(names.flatMap(name => [...(inline.get(name) ?? [])]))),
    }
    given.set(key, found)
    return found
  }
  return {
    attributes: (...names) => {
      const {className, style} = attributes(...names)
      return {...(className.length && {className}), ...(style && {style})}
    },
    ready: Object.fromEntries([...table.keys()].map(name => [name, inTag(attributes(name))])),
    rules: [darkRules(table, colors.dark), ...windowRules(table)].join('\n'),
  }
}

/** Attributes of an element; empty if none. */
interface Attributes {
  readonly className: string[]
  readonly style: string
}

const inTag = ({className, style}: Attributes): Html =>
  html(
    Object.entries({class: className.join(' '), style})
      .flatMap(([name, value]) => (value ? `${name}="${escapeHtml(value)}"` : []))
      .join(' '),
  )

type Css = ReadonlyMap<string, string>

const written = (css: Css): string => [...shortened(css)].map(([property, value]) => `${property}:${value};`).join('')

const hasRules = (look: MailLook | undefined): boolean =>
  look !== undefined &&
  (look.narrow.size > 0 || look.small.size > 0 || look.dark.size > 0 || [...look.css.values()].some(isColored))

const isColored = (value: string): boolean => value.includes('$')

function inlineOf({type, css}: MailLook, template: Template, colors: Colors): Css {
  const own = [...css].map(([property, value]) => [property, colored(value, colors)] as const)
  return new Map([...(type ? typeCss(type, template) : []), ...own])
}

/** Letter spacing below this is invisible and dropped. */
const leastTrackingPx = 0.3

type Declaration = readonly [property: string, value: string]

function typeCss(type: TypeRole, {type: scale, stacks: {mail: stacks}}: Template): readonly Declaration[] {
  const style = scale[type]
  const {sizePx, leadingPx} = style.mail
  const trackingPx = Math.round(style.trackingPercent * sizePx) / 100
  return [
    ['font-family', shortStack(stacks[style.face])],
    ['font-size', `${sizePx}px`],
    ['line-height', `${leadingPx}px`],
    ...weightOf(type, style),
    ...(style.italic ? [['font-style', 'italic'] as const] : []),
    ...(Math.abs(trackingPx) < leastTrackingPx ? [] : [['letter-spacing', `${trackingPx}px`] as const]),
    ...(style.capitals ? [['text-transform', 'uppercase'] as const] : []),
  ]
}

/** Font weight; normal weight must be stated for headings only. */
function weightOf(type: TypeRole, {weight}: TypeStyle): readonly Declaration[] {
  if (weight >= 600) return [['font-weight', 'bold']]
  return /^(title|heading)-/.test(type) ? [['font-weight', 'normal']] : []
}

/** Shorten a font stack without unneeded quotes, which cost six characters each as entities. */
const shortStack = (stack: string): string => stack.replaceAll(/'([A-Za-z][A-Za-z ]*)'/g, '$1').replaceAll(', ', ',')

/** Replace colour names, all of which were validated. */
const colored = (value: string, colors: Colors): string =>
  value.replaceAll(namedColor, (named, token: string) => colors.get(token) ?? named)

/**
 * Condition in every media query that fails in programs which treat unknown features as true and do not know widths (Claws Mail); these
 * would otherwise show dark or narrow styles.
 */
const real = '(min-width:1px)'

/** Dark mode rules: every declaration with a colour, and declarations for dark mode; equal ones share a rule. */
function darkRules(table: ReadonlyMap<string, MailLook>, colors: Colors): string {
  const groups = new Map<string, string[]>()
  for (const [name, {css, dark}] of table)
    for (const [property, value] of [...[...css].filter(([, given]) => isColored(given)), ...dark]) {
      const declaration = `${property}:${colored(value, colors)}!important`
      groups.set(declaration, [...(groups.get(declaration) ?? []), name])
    }
  const rules = (prefix: (declaration: string) => string) =>
    [...groups].map(([declaration, names]) => {
      const selectors = names.map(name => `${prefix(declaration)}.${name}`)
      return `${selectors.join(',')}{${declaration}}`
    })
  return [`@media ${real} and (prefers-color-scheme:dark){`, ...rules(() => ''), '}', ...rules(outlookMark)].join('\n')
}

/** Selector for Outlook on the web, which marks recoloured text and backgrounds and ignores the media query. */
const outlookMark = (declaration: string): string =>
  declaration.startsWith('background') ? '[data-ogsb] ' : '[data-ogsc] '

/** Rules by window width; those for smaller windows come later and win. */
function windowRules(table: ReadonlyMap<string, MailLook>): readonly string[] {
  const upTo = (widthPx: number, changes: (look: MailLook) => Css) => {
    const rules = [...table].flatMap(([name, look]) => {
      const css = [...changes(look)].map(([property, value]) => `${property}:${value}!important`).join(';')
      return css ? [`.${name}{${css}}`] : []
    })
    return [`@media ${real} and (max-width:${widthPx}px){`, ...rules, '}'].join('\n')
  }
  return [upTo(narrowPx, ({narrow}) => narrow), upTo(smallPx, ({small}) => small)]
}
