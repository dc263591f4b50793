import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'

/** Where a mistake of a mail was made: in a field of the note, or in a file of the template. */
export type Origin =
  {readonly in: 'note'; readonly field?: string} | {readonly in: 'template'; readonly place: TemplatePlace}

/** A file of the template's folder; line and column from 1. */
export interface TemplatePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A mistake that shows only in the finished mail. What is the template's own says nothing of the note that showed it. */
export interface MailFinding extends Pick<Finding, 'actual' | 'expected'> {
  readonly ruleId: RuleId
  readonly origin: Origin
}
