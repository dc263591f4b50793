import type {SvgNames} from './svg-names.js'
import {plainFonts, plainValue, type SvgValue} from './values.js'
import {properties, undrawn} from './vocabulary.js'

/** Printed declarations of a rule or attribute. */
export interface Declarations {
  readonly status: 'declared'
  readonly text: string
}

export type DeclarationsReading = Declarations | {readonly status: 'active' | 'unknown'; readonly found: string}

/** Read declarations, and rewrite those that all editions support; reports others that affect the look. */
export function declarationsOf(block: string, names: SvgNames): DeclarationsReading {
  const kept: string[] = []
  for (const declaration of pieces(withoutComments(block))) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const [value = '', important = ''] = declaration.slice(colon + 1).split('!')
    const reading = propertyValue(property, value.trim(), names)
    if (reading === undefined) continue
    if (reading.status !== 'plain') return {status: reading.status, found: declaration.trim().slice(0, 40)}
    kept.push(`${property}:${reading.value}${important.trim().toLowerCase() === 'important' ? '!important' : ''}`)
  }
  return {status: 'declared', text: kept.join(';')}
}

/** A property's value; undefined if it does not affect the look. */
export function propertyValue(property: string, value: string, names: SvgNames): SvgValue | undefined {
  const nothing = undrawn.get(property)
  if (nothing) return nothing.has(value.toLowerCase()) || value === '' ? undefined : {status: 'unknown'}
  if (!properties.has(property) || value === '') {
    // What is left out may still want to load something, which its author ought to know.
    return plainValue(value, names).status === 'active' ? {status: 'active'} : undefined
  }
  return property === 'font-family' || property === 'font' ? plainFonts(value) : plainValue(value, names)
}

/** Split at semicolons outside of quotes and brackets. */
function pieces(block: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  let quote = ''
  let depth = 0
  for (const sign of block) {
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    if (sign === ';' && quote === '' && depth <= 0) {
      found.push(piece)
      piece = ''
    } else piece += sign
  }
  return [...found, piece]
}

/** Remove comments; an unclosed one extends to the end (CSS Syntax 3, 4.3.2). */
export function withoutComments(text: string): string {
  const parts: string[] = []
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('/*', at)
    parts.push(text.slice(at, start < 0 ? text.length : start))
    const end = start < 0 ? -1 : text.indexOf('*/', start + 2)
    if (end < 0) break
    at = end + 2
  }
  return parts.join(' ')
}
