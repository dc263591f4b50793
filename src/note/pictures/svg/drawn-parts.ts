import {multimap} from '../../../model/multimap.js'
import type {Part, Reference} from './part.js'
import type {SheetRule} from './style-sheet.js'
import {referencesIn} from './part.js'
import type {SvgNames} from './svg-names.js'

/** A drawing with lookups by name. */
export interface Drawing {
  readonly root: Part
  readonly byName: ReadonlyMap<string, Part>
  /** References of a part, from its attributes and from sheets. */
  readonly referencesOf: (part: Part) => readonly Reference[]
  /** Declarations that may apply to a part, from its attributes and from rules for its classes or all parts. */
  readonly declaredOn: (part: Part) => readonly string[]
}

/** Index the parts of a drawing by id; the first of duplicates counts. */
export function drawingOf(root: Part, rules: readonly SheetRule[], names: SvgNames): Drawing {
  const byName = new Map<string, Part>()
  for (const part of partsIn(root)) {
    const name = part.id === undefined ? undefined : names.knownId(part.id)
    if (name !== undefined && !byName.has(name)) byName.set(name, part)
  }
  const sheets = sheetsOf(rules)
  const referencesOf = ({references, classes}: Part): readonly Reference[] =>
    sheets.isEmpty ? references : [...references, ...sheets.of(classes).flatMap(({references: styled}) => styled)]
  const declaredOn = ({attributes, classes}: Part): readonly string[] => [
    ...attributes.map(([name, value]) => (name === 'style' ? value : `${name}:${value}`)),
    ...sheets.of(classes).map(({text}) => text),
  ]
  return {root, byName, referencesOf, declaredOn}
}

/** Rules by class; those for all parts under no class. */
function sheetsOf(rules: readonly SheetRule[]) {
  const byClass = multimap(
    rules.flatMap(({text, classes}) => {
      const styled = {text, references: referencesIn('', text)}
      return [...new Set(classes.length ? classes : [everyPart])].map(name => [name, styled] as const)
    }),
  )
  const of = (classes: readonly string[]) => [everyPart, ...classes].flatMap(name => byClass.get(name) ?? [])
  return {isEmpty: rules.length === 0, of}
}

/** Key of rules for all parts; no class has this name. */
const everyPart = '*'

/** A part and its descendants, in order. */
export function* partsIn(part: Part): Generator<Part> {
  yield part
  for (const child of part.children) if (typeof child !== 'string') yield* partsIn(child)
}

/** Remove parts that are never drawn: hidden layers, and definitions without references. */
export function drawnParts(drawing: Drawing): Part {
  const drawn = new Set<Part>()
  const waiting = [drawing.root]
  const add = (part: Part | undefined) => {
    if (part && !drawn.has(part)) waiting.push(part)
  }
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    drawn.add(part)
    for (const child of part.children) if (typeof child !== 'string' && !child.hidden) add(child)
    for (const {to} of drawing.referencesOf(part)) add(drawing.byName.get(to))
  }
  const kept = (part: Part): Part | undefined => {
    const children = part.children.flatMap(child =>
      typeof child === 'string' ? (drawn.has(part) || child.trim() === '' ? child : []) : (kept(child) ?? []),
    )
    return drawn.has(part) || children.some(child => typeof child !== 'string') ? {...part, children} : undefined
  }
  return kept(drawing.root) ?? drawing.root
}
