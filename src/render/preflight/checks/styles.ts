import type {MailCheck} from '../mail-check.js'
import {templatePlace} from '../mail-finding.js'
import {programsWithout} from '../ask-caniemail.js'
import {literal} from '../../../model/pattern-for.js'

/** Styles that programs of readers do not know. */
export const checkStyles: MailCheck = ({template, facts}) =>
  [...facts.declarations].flatMap(declaration => {
    const [property, value] = parted(declaration)
    const names = programsWithout(property, value)
    if (names.length === 0) return []
    const list = names.join(', ')
    return [
      {
        ruleId: 'mail-css',
        origin: templatePlace(template, new RegExp(String.raw`\b${literal(property)}\s*:`)),
        actual: {
          en: `\`${property}: ${value}\`, unknown to ${list}`,
          fr: `\`${property}: ${value}\`, inconnu de ${list}`,
        },
      },
    ]
  })

function parted(declaration: string): readonly [property: string, value: string] {
  const [property = '', ...value] = declaration.split(':')
  return [property, value.join(':')]
}

/** Whether programs must be asked for a declaration: only what none of our own mails uses is looked up. */
export const isAsked = (declaration: string): boolean => needsAsking(...parted(declaration))

/** Properties that all asked programs know well enough (a test asks), so that they need not be looked up. */
export const sound: ReadonlySet<string> = new Set([
  ...['background', 'background-color', 'color'],
  ...['border', 'border-top', 'border-right', 'border-bottom', 'border-left', 'border-collapse'],
  ...['font', 'font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'line-height'],
  ...['margin', 'margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['text-align', 'text-decoration', 'text-indent', 'text-transform', 'vertical-align'],
  ...['width', 'max-width', 'max-height'],
])

/** Properties that some programs do not know, without which a mail is still sound; and why. */
export const bearable: Readonly<Record<string, string>> = {
  'border-spacing': 'spaced by the attribute `cellspacing`',
  'color-scheme': 'light, or recoloured by the program itself',
  'supported-color-schemes': 'the same, for older versions of Apple Mail',
  float: 'placed by the attribute `align`',
  height: 'as high as its content',
  'min-width': 'a drawing is as wide as the text',
  opacity: 'the preheader is hidden by other means too',
  overflow: 'the preheader is hidden by other means too; a drawing is as wide as the text',
  'overflow-wrap': 'a long address widens the text',
  'table-layout': 'as wide as its content',
  'text-size-adjust': 'larger on a telephone',
  'text-wrap': 'lines of titles and sources are not balanced',
  'white-space': 'a label may break',
  'word-break': 'a long address widens the text',
}

/** Values of `display` that all programs know. */
const displays = new Set(['none', 'block', 'inline', 'inline-block', 'table', 'table-cell', 'table-row'])

/** Functions, and units that are not old. */
const newValue = /\(|\d(?:rem|ch|ex|v\w+)\b/

/** Whether programs must be asked for a declaration; prefixes speak to certain programs by themselves. */
export function needsAsking(property: string, value: string): boolean {
  if (sound.has(property)) return newValue.test(value)
  if (!/^[a-z][a-z-]+$/.test(property) || property.startsWith('mso-')) return false
  if (property === 'display') return !displays.has(value.replace('!important', ''))
  return newValue.test(value) || !Object.hasOwn(bearable, property)
}
