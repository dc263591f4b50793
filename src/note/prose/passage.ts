import type {Position} from 'unist'
import {align, type Syntax} from './align.js'

/** For each UTF-16 unit of a text its offset in the note's file; undefined where it cannot be told. */
export type Offsets = readonly (number | undefined)[]

/** A block's running text as one, with the place of each of its signs. */
export interface Passage {
  /** BCP 47. */
  readonly lang: string
  /** Words; what is never altered (code, citations, other languages) has stand-ins. */
  readonly text: string
  /** Where `text` is written; found when asked, since few passages are. */
  readonly offsets: () => Offsets
  /** How words are written in the place of those at an offset of the file: as they are, if absent. Gives nothing where they cannot stand. */
  readonly write?: ((words: string, offset: number) => string | undefined) | undefined
  /** Of the block as a whole. */
  readonly place?: Position | undefined
  /** Whether it is the author's account, whose estimates are said in the words of the scale: neither quoted nor advice. */
  readonly mayEstimate: boolean
  /** Whether its words make an id that links may name. */
  readonly named: boolean
}

/** Where a text is written: `start` is the offset in the note's file of what `source` begins with. */
export interface Written {
  readonly source: string
  readonly start: number
  readonly syntax: Syntax
}

/** Offsets in the note's file for each unit of a text. */
export function offsetsOf(value: string, written: Written | undefined): Offsets {
  const found = written && align(value, written.source, written.syntax)
  return found && written ? found.map(offset => offset + written.start) : nowhere(value)
}

/** Unknown offsets for each unit of a text. */
export const nowhere = (value: string): readonly undefined[] => Array.from({length: value.length}, () => undefined)
