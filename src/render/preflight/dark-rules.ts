import {own} from '../../model/own.js'

/** Declarations that a class changes in dark mode. */
export interface DarkColors {
  readonly ink?: string
  readonly ground?: string
}

/** Colours in dark mode of an element with some classes: of several rules the last one holds. */
export type DarkRules = (classes: string) => DarkColors

export const noColors: DarkColors = {}

/** A rule for a class; of two, the one with the higher order stands later. */
interface DarkRule {
  readonly order: number
  readonly colors: DarkColors
}

const properties: Readonly<Record<string, keyof DarkColors>> = {
  color: 'ink',
  background: 'ground',
  'background-color': 'ground',
}

/** Read the rules for dark mode in a mail's style sheet. They name single classes: that is how style tables are written. */
export function darkRules(css: string): DarkRules {
  const rules = new Map<string, readonly DarkRule[]>()
  let order = 0
  for (const [, selectors = '', declarations = ''] of darkPart(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const colors = colorsIn(declarations)
    for (const selector of selectors.split(',')) {
      const [, name] = /^\s*\.([\w-]+)\s*$/.exec(selector) ?? []
      if (name !== undefined) rules.set(name, [...(rules.get(name) ?? []), {order, colors}])
    }
    order++
  }
  const ofOne = new Map([...rules].map(([name, own]) => [name, joined(own)]))
  return classes => ofOne.get(classes) ?? joined(classes.split(/\s+/).flatMap(name => rules.get(name) ?? []))
}

const joined = (rules: readonly DarkRule[]): DarkColors =>
  rules.length === 0
    ? noColors
    : Object.assign({}, ...rules.toSorted((a, b) => a.order - b.order).map(({colors}) => colors))

function colorsIn(declarations: string): DarkColors {
  const found = declarations.split(';').map(declaration => {
    const [property = '', value = ''] = declaration.split(':')
    const name = own(properties, property.trim())
    return name ? {[name]: value.replace('!important', '').trim()} : {}
  })
  return Object.assign({}, ...found)
}

/** Inside of the media query: braces are counted to its end. */
function darkPart(css: string): string {
  const start = css.search(/@media[^{]*prefers-color-scheme:\s*dark/)
  if (start < 0) return ''
  const open = css.indexOf('{', start)
  let depth = 0
  for (let index = open; index < css.length; index++) {
    if (css[index] === '{') depth++
    if (css[index] === '}' && --depth === 0) return css.slice(open + 1, index)
  }
  return css.slice(open + 1)
}
