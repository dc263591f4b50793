import type {FootnoteDefinition, Root, Nodes, Parents} from 'mdast'
import {visit} from '../../model/visit.js'

/** Numbers footnotes in the order in which they are first called. Each `call` changes it. */
export interface Footnotes {
  readonly call: (identifier: string) => {readonly number: number; readonly call: number}
  /** Definitions of the called ones, in order of number; grows while calls are made. */
  readonly called: readonly FootnoteDefinition[]
  readonly callsOf: (number: number) => number
}

/** Footnotes written in a text; the first of two with one name counts. */
export function footnoteDefinitions(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(root, 'footnoteDefinition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}

/** Start counting. */
export function countFootnotes(definitions: ReadonlyMap<string, FootnoteDefinition>): Footnotes {
  const called: FootnoteDefinition[] = []
  const calls: number[] = []
  return {
    called,
    callsOf: number => calls[number - 1] ?? 0,
    call: identifier => {
      const definition = definitions.get(identifier)
      // Calls without a definition are no calls for the parser, so this cannot happen in a checked note.
      if (!definition) throw new Error(`footnote \`${identifier}\` is not defined`)
      const known = called.indexOf(definition)
      const number = known < 0 ? called.push(definition) : known + 1
      const call = (calls[number - 1] ?? 0) + 1
      calls[number - 1] = call
      return {number, call}
    },
  }
}

/**
 * A text without the footnotes that nothing calls: no edition prints them, so they may not number a figure, cite a work or
 * bring a picture either. The text itself is not changed.
 */
export function calledText(root: Root): Root {
  const called = calledDefinitions(root)
  let isWhole = true
  visit(root, 'footnoteDefinition', node => {
    isWhole &&= called.has(node)
  })
  return isWhole ? root : without(root, node => node.type === 'footnoteDefinition' && !called.has(node))
}

/** Footnotes that are called from the text, or from others that are. */
function calledDefinitions(root: Root): ReadonlySet<Nodes> {
  const definitions = footnoteDefinitions(root)
  const called = new Set<FootnoteDefinition>()
  const follow = (from: Nodes): void =>
    visit(from, node => {
      if (node.type === 'footnoteDefinition' && node !== from) return 'skip'
      const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined
      if (definition) called.add(definition)
      return undefined
    })
  follow(root)
  // A set goes on to what is added to it on the way.
  for (const definition of called) follow(definition)
  return called
}

function without<T extends Parents>(parent: T, isUnwanted: (node: Nodes) => boolean): T {
  const children = parent.children
    .filter(child => !isUnwanted(child))
    .map(child => ('children' in child ? without(child, isUnwanted) : child))
  // Children of the same types as before, fewer of them.
  return {...parent, children}
}
