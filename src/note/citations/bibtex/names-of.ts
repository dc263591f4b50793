import {parse} from '#vendor/@citation-js/plugin-bibtex/lib/input/value.js'

/** A name as Citation.js's reader takes it apart; `prefix` is its particle. */
export interface BibtexName {
  readonly given?: string
  readonly family?: string
  readonly prefix?: string
  readonly suffix?: string
}

/** A name in CSL's terms. */
export type CslName = Readonly<
  Partial<Record<'given' | 'family' | 'suffix' | 'literal' | 'non-dropping-particle', string>>
>

/** The names of a field, and whether there are others, as `and others` says. */
export interface Names {
  readonly names: readonly CslName[]
  readonly hasOthers: boolean
}

/** Stands for a hyphen while names are taken apart: the reader would lose that of `al-Rashid`. */
const hyphen = '\uFDD0'
const mostCharacters = 500
/** A name in biblatex's long form has one for each of its parts, and the reader calls itself for each. */
const mostParts = 8

/**
 * Take apart names in TeX whose commands are known: `de Gaulle, Charles`, `King, Jr., Martin Luther`, `{Observatoire des câbles}`.
 * Undefined where one is no name, or one of more than three parts.
 */
export function namesOf(tex: string): Names | undefined {
  const each = splitNames(tex.trim())
  const hasOthers = each.length > 1 && each.at(-1)?.trim().toLowerCase() === 'others'
  const list = (hasOthers ? each.slice(0, -1) : each).join(' and ')
  if (each.some(one => one.length > mostCharacters || one.split('=').length > mostParts || commasOf(one) > 2))
    return undefined
  const names = parse(withLetters(list).replaceAll('-', hyphen), 'author').map(cslName)
  return names.every(name => name !== undefined) ? {names, hasOthers} : undefined
}

/** With `{\'E}` as the letter that it is, or the reader takes `{\'E}tienne` for a particle, as it does any word in small letters. */
const withLetters = (tex: string): string =>
  tex.replaceAll(/\{\\(?:[^{}]|\{[^{}]*\})*\}/g, group => parse(group, 'title').replaceAll(/<[^<>]*>/g, ''))

/** At each `and` that stands in no braces. */
function splitNames(tex: string): readonly string[] {
  const names = ['']
  let depth = 0
  for (const word of tex.split(/(\sand(?=\s))/i)) {
    if (depth === 0 && /^\sand$/i.test(word)) names.push('')
    else names[names.length - 1] += word
    depth += word.split('{').length - word.split('}').length
  }
  return names
}

/** Commas that stand in no braces; of one in biblatex's long form, none counts. */
function commasOf(name: string): number {
  if (name.includes('=')) return 0
  let depth = 0
  let commas = 0
  for (const sign of name) {
    if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (sign === ',' && depth === 0) commas++
  }
  return commas
}

function cslName(found: BibtexName): CslName | undefined {
  const name = withFamily(found)
  const read = Object.entries(parts).flatMap(([from, to]) => {
    // The table's keys are the name's.
    const text = name[from as keyof BibtexName]?.replaceAll(hyphen, '-').replaceAll(/\s+/g, ' ').trim()
    return text ? [[to, text] as const] : []
  })
  const {family, ...rest} = Object.fromEntries(read) as Partial<Record<string, string>>
  if (family === undefined) return undefined
  return Object.keys(rest).length === 0 ? {literal: family} : {family, ...rest}
}

/** `García y Vega, Juan`: what begins with a capital is no particle, though words in small letters follow. */
function withFamily({prefix, family = '', ...rest}: BibtexName): BibtexName {
  if (prefix === undefined || !/^\p{Lu}/u.test(prefix)) return {...rest, family, ...(prefix !== undefined && {prefix})}
  return {...rest, family: `${prefix} ${family}`}
}

const parts: Readonly<Record<keyof BibtexName, keyof CslName>> = {
  given: 'given',
  prefix: 'non-dropping-particle',
  family: 'family',
  suffix: 'suffix',
}
