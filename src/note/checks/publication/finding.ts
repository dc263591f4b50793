import type {Finding} from '../../../model/report.js'
import type {RuleId} from '../../../model/rules/index.js'

/** A mistake that shows only beside other notes. */
export interface PublicationFinding extends Omit<Finding, 'place'> {
  /** Of the note that is to be corrected, relative to the publication. */
  readonly path: string
  /** The field of that note that is wrong, canonical; empty for the note as a whole. */
  readonly field: string
  readonly rule: RuleId
}
