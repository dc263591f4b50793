import type {Text} from '../../model/text.js'

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

/** What came of a bibliography file. */
export type BibliographyReading =
  | {readonly status: 'read'; readonly works: ReadonlyMap<string, Work>}
  | {readonly status: 'wrong'; readonly mistakes: readonly BibliographyMistake[]}
