import {expect, it} from 'vitest'
import {cessTemplate, templateNamed} from '../support/template.js'

const templates = {cess: cessTemplate, plain: templateNamed('plain')}
/** Roles with other figures than a face has by itself, in either brand: a house may extend one of them and change its faces. */
const roles = Object.values(templates).flatMap(({type}) =>
  Object.entries(type).flatMap(([role, {figures}]) => (figures === 'tabular' ? [] : [role])),
)

/** Boxes in margins of pages, in which the validator of the W3C knows no such property. */
const marginBox = /@(?:top|bottom)-/

/** Rules that set the type of such a role and leave its figures to the shorthand, which resets them. */
const bareRules = (css: string): readonly string[] =>
  (css.match(/[^{}]*\{[^{}]*\}/g) ?? []).filter(rule => {
    if (marginBox.test(rule)) return false
    const role = /font: var\(--type-([\w-]+)\)/.exec(rule)?.[1]
    return role !== undefined && roles.includes(role) && !rule.includes('font-variant-numeric:')
  })

it.each(Object.entries(templates))('says which figures text has wherever it sets the type: %s', (_, {files}) => {
  const sheets = [...files].filter(([name]) => name.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(5)
  expect(sheets.flatMap(([, css]) => bareRules(css))).toEqual([])
})
