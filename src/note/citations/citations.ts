import type {PhrasingContent} from 'mdast'
import type {Node} from 'unist'
import type {Text} from '../../model/text.js'

/** One work in a citation: `[voir @key, p. 12]`. */
export interface Cite {
  readonly key: string
  readonly prefix?: string
  /** Text after the key's comma: “p. 12”. */
  readonly locator?: string
  /** `-@key`: the year alone. */
  readonly withoutAuthor?: boolean
}

/** Signs around a citation; nothing for the parentheses of the style. */
export type Enclosure = readonly [open: string, close: string]

/** Citations of a note in the house's style. */
export interface Citations {
  /** Text that is printed for a citation, with what it stands between; not set yet. */
  readonly cite: (cites: readonly Cite[], between?: Enclosure) => readonly PhrasingContent[]
  /** Count a citation of a work, by its number. Changes the count. */
  readonly call: (work: number) => number
  /** Entries of the bibliography, in the order of the style, which is that of their numbers; not set yet. */
  readonly references: readonly (readonly PhrasingContent[])[]
  /** The works that are cited, as far as they are printed. */
  readonly works: readonly Work[]
}

/** The citations of a note without a bibliography: a work that it cites all the same is a mistake, and stands as it was typed. */
export const noCitations: Citations = {cite: asWritten, call: () => 0, references: [], works: []}

/** Citations of unknown works as their author typed them, as inline code. */
export function asWritten(cites: readonly Cite[]): readonly PhrasingContent[] {
  return [{type: 'inlineCode', value: `[${cites.map(({key}) => `@${key}`).join('; ')}]`}]
}

/** A cited work in a citation: no parser makes one. `work` is the number of its entry. */
export interface CitedWork extends Node {
  readonly type: 'citedWork'
  readonly work: number
  readonly children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citedWork: CitedWork
  }
  interface RootContentMap {
    citedWork: CitedWork
  }
}

/** The citations without links to their works, for text inside a link or text that is repeated elsewhere. */
export const unlinked = (citations: Citations): Citations => ({
  ...citations,
  cite: (cites, between) =>
    citations.cite(cites, between).flatMap(node => (node.type === 'citedWork' ? node.children : [node])),
})

/** A work as CSL-JSON has it (CSL 1.0.2 data schema): an id, and fields that only the formatter reads. */
export interface Work {
  readonly id: string
  readonly [field: string]: unknown
}

/** A mistake in a bibliography; `line` and `column` count from 1, where known. */
export interface BibliographyMistake {
  readonly line?: number
  readonly column?: number
  readonly actual: Text
  readonly expected: Text
}

/** Outcome of reading a bibliography file. */
export type BibliographyReading =
  | {readonly status: 'read'; readonly works: ReadonlyMap<string, Work>}
  | {readonly status: 'wrong'; readonly mistakes: readonly BibliographyMistake[]}
