import type {Finding} from '../../../model/report.js'
import type {RuleId} from '../../../model/rules/index.js'

/** An error that shows only among other notes. */
export interface PublicationFinding extends Omit<Finding, 'place'> {
  /** Path of the note to correct, from the publication. */
  readonly path: string
  /** Canonical name of the field; empty for the note as a whole. */
  readonly field: string
  readonly rule: RuleId
}
