import type {RuleId} from './rules/index.js'

/** A mistake as reports, caches and other programs see it: plain data, lines and columns from 1. */
export interface Message {
  /** The file, relative to the publication, with `/`. */
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly severity: 'error' | 'warning'
  readonly ruleId: RuleId
  readonly reason: string
  readonly remedy: string
  readonly actual?: string
  readonly expected?: string
  /** The line of the source that the message points at; absent where it is too long to be shown. */
  readonly excerpt?: string
}

/** Whether it is a mistake of ours, which no author can mend. */
export const isBug = ({ruleId}: Message): boolean => ruleId === 'note-bug'

/** Whether something must be corrected before the note is rendered. */
export const isError = ({severity}: Message): boolean => severity === 'error'
