import type {Document, LineCounter} from 'yaml'

/** A document with its lines. */
export interface Parsed {
  readonly document: Document.Parsed
  readonly text: string
  readonly lines: LineCounter
}
