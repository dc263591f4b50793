import {functions, keywords, units} from './vocabulary.js'
import type {SvgNames} from './svg-names.js'

/** A value to print, or the reason to refuse it: it loads something (`active`), or is not known (`unknown`). */
export type SvgValue = {readonly status: 'plain'; readonly value: string} | {readonly status: 'active' | 'unknown'}

const token =
  /(\s+|[,/)])|(#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-]))|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(%|[a-z]*)|url\(\s*(["']?)#([^"')\s]*)\4\s*\)|([a-z][a-z-]*\(?)/iy

/** Check each part of a value, and rename references. */
export function plainValue(value: string, names: SvgNames): SvgValue {
  if (/url\((?!\s*["']?\s*#)|image-set\(|image\(|src\(|expression\(/i.test(value)) return {status: 'active'}
  let plain = ''
  for (let at = 0; at < value.length;) {
    token.lastIndex = at
    const match = token.exec(value)
    if (!match) return {status: 'unknown'}
    const [whole, , , unit = '', , id, word = ''] = match
    if (!units.has(unit.toLowerCase()) || !isWord(word.toLowerCase())) return {status: 'unknown'}
    plain += id === undefined ? whole : `url(#${names.id(id)})`
    at += whole.length
  }
  return {status: 'plain', value: plain}
}

const isWord = (word: string): boolean =>
  word === '' || (word.endsWith('(') ? functions.has(word.slice(0, -1)) : keywords.has(word))

/** Check font names: letters, digits, spaces and hyphens, quoted or not. */
export function plainFonts(value: string): SvgValue {
  const isPlain = /^[\p{L}\p{N}\s,.%/'"_+-]*$/u.test(value) && value.split(',').every(name => name.trim().length <= 60)
  return isPlain ? {status: 'plain', value} : {status: 'unknown'}
}

/** Numbers per path command (SVG 2, 9.3); flags of arcs may lack separators. */
const numbersOf: ReadonlyMap<string, number> = new Map(
  Object.entries({m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 1, z: 0}),
)

/** Whether a path consists of valid commands with enough numbers. */
export function isPath(path: string): boolean {
  if (!/^[\sa-z\d.,+-]*$/i.test(path)) return false
  const commands = path.match(/[a-df-z][^a-df-z]*/gi) ?? []
  return (
    commands.join('') === path.trim() &&
    commands.every(command => {
      const wanted = numbersOf.get(command.charAt(0).toLowerCase())
      const count = command.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi)?.length ?? 0
      if (wanted === undefined) return false
      return wanted === 0 ? count === 0 : count > 0 && count % wanted === 0
    })
  )
}
