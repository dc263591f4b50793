import type {PlainMetadata} from '../../model/front-matter.js'
import type {Moment} from '../../model/moment.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {statusValues} from '../../model/status-names.js'

/** Objection of a rule to sending a note at a moment, if any. */
type Refusal = (metadata: PlainMetadata, moment: Moment) => Finding | undefined

/** Refusals by the note's own fields, by rule. */
const refusals: readonly (readonly [RuleId, Refusal])[] = [
  [
    'send-unpublished',
    ({status}) =>
      status === 'published' || status === 'closed' || status === 'withdrawn'
        ? undefined
        : {
            actual: {en: `status ${statusValues[status].en}`, fr: `statut ${statusValues[status].fr}`},
            expected: statusValues.published,
          },
  ],
  [
    'send-embargo',
    ({embargo}, {now}) =>
      embargo !== undefined && Date.parse(embargo) > Date.parse(now)
        ? {actual: {en: `embargo until ${embargo}`, fr: `embargo jusqu'au ${embargo}`}}
        : undefined,
  ],
  [
    'send-expired',
    ({expires}, {day}) =>
      expires !== undefined && expires < day
        ? {actual: {en: `note that expired on ${expires}`, fr: `une note expirée le ${expires}`}}
        : undefined,
  ],
]

/** Refusals of a note at a moment of the real clock, with the day that the house has then. */
export const refusalsOf = (metadata: PlainMetadata, moment: Moment): readonly (readonly [RuleId, Finding])[] =>
  refusals.flatMap(([rule, refuse]) => {
    const finding = refuse(metadata, moment)
    return finding ? [[rule, finding] as const] : []
  })
