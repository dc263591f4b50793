import type {FootnoteDefinition, Root} from 'mdast'
import {visit} from 'unist-util-visit'

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
