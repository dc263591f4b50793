import type {Field} from '../../model/field.js'
import {isFrench} from '../../model/french-spelling.js'
import {fields} from '../../model/front-matter.js'
import {own} from '../../model/own.js'
import {shapeOf, type Shape} from '../../model/shape.js'
import type {ToolLanguage} from '../../model/text.js'

/**
 * Position of a cursor in the front matter: in a key or value, below which keys. Determined from the lines, since unfinished input is no
 * valid YAML.
 */
export interface PlaceInFields {
  readonly kind: 'key' | 'value'
  /** Enclosing keys as written, outermost first; for a value its own key too. */
  readonly keys: readonly string[]
  /** The word before the cursor. */
  readonly word: string
}

const keyLine = /^(\s*(?:-\s+)*)([\p{L}_][\p{L}\p{N}_-]*):(?:\s|$)(.*)$/u

/** Whether a line (from 0) is between the two lines `---`. */
export function isInFields(lines: readonly string[], line: number): boolean {
  const end = lines.findIndex((text, at) => at > 0 && /^---\s*$/.test(text))
  return /^---\s*$/.test(lines[0] ?? '') && line > 0 && (end < 0 || line < end)
}

/** Position at a line and column, from 0. */
export function placeInFields(lines: readonly string[], line: number, column: number): PlaceInFields {
  const before = (lines[line] ?? '').slice(0, column)
  const [, lead = '', key, rest = ''] = keyLine.exec(before) ?? []
  const indent = key === undefined ? (/^\s*(?:-\s+)*/.exec(before)?.[0].length ?? 0) : lead.length
  const around = parents(lines, line, indent, key === undefined && /^\s*-/.test(before))
  if (key !== undefined) return inFlow([...around, key], rest)
  const word = before.slice(indent)
  if (/[[{]/.test(word)) return inFlow(around, word)
  const isEntry = /^\s*-\s/.test(before) && !holdsGroup(around)
  return {kind: isEntry ? 'value' : 'key', keys: around, word}
}

const holdsGroup = (keys: readonly string[]): boolean => shapesAt(keys).some(({kind}) => kind === 'group')

/** Enclosing keys in the lines above. */
function parents(lines: readonly string[], line: number, indent: number, isEntry: boolean): readonly string[] {
  const found: string[] = []
  let [least, isDash] = [indent, isEntry]
  for (let at = line - 1; at > 0 && least > 0; at--) {
    const [, lead = '', key] = keyLine.exec(lines[at] ?? '') ?? []
    // The entries of a list may stand in the column of its key.
    const column = lead.search(/\S|$/)
    const isOut =
      key !== undefined && (lead.length < least || (isDash && column === lead.length && lead.length <= least - 2))
    if (key === undefined || !isOut) continue
    found.unshift(key)
    least = column
    isDash = lead.includes('-')
  }
  return found
}

/** Position within a flow collection on one line. */
function inFlow(keys: readonly string[], text: string): PlaceInFields {
  const opened: {sign: string; from: number}[] = []
  for (const [at, sign] of [...text].entries()) {
    if (sign === '[' || sign === '{') opened.push({sign, from: at + 1})
    else if (sign === ']' || sign === '}') opened.pop()
  }
  const inner = opened.at(-1)
  if (!inner) return {kind: 'value', keys, word: unquoted(text)}
  const piece = (text.slice(inner.from).split(',').at(-1) ?? '').trimStart()
  const outer = opened.length > 1 ? [...keys, ...keysBefore(text.slice(0, inner.from))] : keys
  if (inner.sign === '[') return {kind: 'value', keys: outer, word: unquoted(piece)}
  const [key, value] = piece.split(/:\s+/)
  return value === undefined || key === undefined
    ? {kind: 'key', keys: outer, word: piece}
    : {kind: 'value', keys: [...outer, key], word: unquoted(value)}
}

/** Keys before an open bracket or brace. */
function keysBefore(text: string): readonly string[] {
  const key = /([\p{L}_][\p{L}\p{N}_-]*):\s*\[$/u.exec(text)?.[1]
  return key === undefined ? [] : [key]
}

const unquoted = (text: string): string => text.trimStart().replace(/^["']/, '')

/** A field by any of its spellings. */
export function fieldNamed(name: string): {readonly key: string; readonly field: Field} | undefined {
  const found = Object.entries<Field>(fields).find(([key, {aliases}]) => key === name || aliases.includes(name))
  return found && {key: found[0], field: found[1]}
}

/** Schemas below a path of keys; several if a field allows several. */
export function shapesAt(keys: readonly string[]): readonly Shape[] {
  const [first, ...rest] = keys
  const found = first === undefined ? undefined : fieldNamed(first)
  if (!found) return []
  let shapes = flat(shapeOf(found.field.schema))
  for (const key of rest) {
    const name = own(found.field.keys ?? {}, key) ?? key
    shapes = shapes.flatMap(shape => {
      const member = shape.kind === 'group' ? own(shape.members, name) : undefined
      return member ? flat(member) : []
    })
  }
  return shapes
}

/** Schemas of entries of a list, or of the options of a union. */
function flat(shape: Shape): readonly Shape[] {
  if (shape.kind === 'list') return flat(shape.entry)
  return shape.kind === 'either' ? shape.shapes.flatMap(flat) : [shape]
}

/** Language of most keys; French if undecided. */
export function keyLanguage(lines: readonly string[]): ToolLanguage {
  const names = lines.flatMap((text, line) => (isInFields(lines, line) ? (keyLine.exec(text)?.[2] ?? []) : []))
  const known = names.flatMap(name => {
    const found = fieldNamed(name)
    return found && found.field.aliases.some(isFrench) ? [name !== found.key && isFrench(name)] : []
  })
  return known.filter(Boolean).length * 2 >= known.length ? 'fr' : 'en'
}

/** Value of the field `date`, if present. */
export const noteDay = (lines: readonly string[]): string | undefined =>
  lines
    .find((text, line) => text.startsWith('date:') && isInFields(lines, line))
    ?.slice('date:'.length)
    .trim()
