import type {Properties} from 'hast'
import type {MailLook, Template, TypeRole, TypeStyle} from '../../model/template.js'
import {weakMemoize} from '../../model/weak-memoize.js'
import {escapeHtml, html, type Html} from '../html.js'
import {namedColor, type Colors, type ColorsByMode} from './colors.js'
import type {TextLook} from './looks.js'
import {styleTable} from './style-table.js'

/** Properties that the shorthand sets, in its order (CSS Fonts 4, 2.7). */
const longhands = ['font-style', 'font-weight', 'font-size', 'line-height', 'font-family'] as const

/**
 * Declarations with one `font` in place of its five longhands: they stand on every element, and a long mail is a fifth smaller for it. Where size,
 * leading or family is missing, nothing changes. Every mail program reads the shorthand (caniemail, `css-font`).
 */
export function shortened(css: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [style = '', weight = '', size, leading, family] = longhands.map(property => css.get(property))
  if (size === undefined || leading === undefined || family === undefined) return css
  const font = [...[style, weight].filter(value => value !== '' && value !== 'normal'), `${size}/${leading}`, family]
  const rest = [...css].filter(([property]) => !longhands.some(longhand => longhand === property))
  return new Map([['font', font.join(' ')], ...rest])
}

/** The looks of a mail: what stands on the elements, and the rules that follow from it. */
export interface StyleSheet {
  /** Styles of an element by its looks; several add up, the last wins. */
  readonly attributes: (...names: readonly TextLook[]) => Properties
  /** `class` and `style` of everything in the style table, by its name, ready to stand in a tag of the frame. */
  readonly ready: Readonly<Record<string, Html>>
  /** Rules for dark and narrow windows, for programs that read `<style>`. */
  readonly rules: string
}

/** Widest window that counts as narrow, in CSS pixels: one where the sheet has not its 600. What stands side by side there fits with any font. */
const narrowPx = 599

/** Widest window of a telephone: what has a drawing for it shows that. */
const smallPx = 479

/** The table of a template, which takes 10 ms to read, and sheets by their colours, 2 ms each: one for each severity and marking. */
const looksOf = weakMemoize((template: Template) => ({
  table: template.looks ?? styleTable(template),
  sheets: new Map<string, StyleSheet>(),
}))

/** A template's looks in the colours of a document. */
export function styleSheet(template: Template, colors: ColorsByMode): StyleSheet {
  const {table, sheets} = looksOf(template)
  const key = [...colors.light.values(), ...colors.dark.values()].join()
  const sheet = sheets.get(key) ?? workOut(template, table, colors)
  sheets.set(key, sheet)
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

/** Of an element; empty where it needs none. */
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

/** Smaller letterspacing than this cannot be seen. */
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

/** Only headings are bold by themselves and must be told not to be. */
function weightOf(type: TypeRole, {weight}: TypeStyle): readonly Declaration[] {
  if (weight >= 600) return [['font-weight', 'bold']]
  return /^(title|heading)-/.test(type) ? [['font-weight', 'normal']] : []
}

/** It stands on every element, where each quotation mark would be six characters: names of plain words need none. */
const shortStack = (stack: string): string => stack.replaceAll(/'([A-Za-z][A-Za-z ]*)'/g, '$1').replaceAll(', ', ',')

/** The table was checked: it names no colour that is not there. */
const colored = (value: string, colors: Colors): string =>
  value.replaceAll(namedColor, (named, token: string) => colors.get(token) ?? named)

/**
 * Stands in every media query: programs that do not know its other feature take it for true, and some of them know no width
 * either (Claws Mail); a dark, narrow mail in a light, wide window is what their readers would see.
 */
const real = '(min-width:1px)'

/** Every declaration that names a colour, once more in dark, and what a look says of dark itself; like ones share a rule. */
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

/** Outlook on the web marks what it recolours, text and grounds apart, instead of answering the media query. */
const outlookMark = (declaration: string): string =>
  declaration.startsWith('background') ? '[data-ogsb] ' : '[data-ogsc] '

/** Rules for windows up to a width; those for smaller ones are later and win. */
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
