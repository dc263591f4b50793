import type {PlainMetadata} from '../../model/front-matter.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {statusValues} from '../../model/status-names.js'

/** Objection of a rule to sending a note at a moment (ms since 1970), if any. */
type Refusal = (metadata: PlainMetadata, nowMs: number) => Finding | undefined

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
    ({embargo}, nowMs) =>
      embargo !== undefined && Date.parse(embargo) > nowMs
        ? {actual: {en: `embargo until ${embargo}`, fr: `embargo jusqu'au ${embargo}`}}
        : undefined,
  ],
  [
    'send-expired',
    ({expires}, nowMs) =>
      expires !== undefined && expires < new Date(nowMs).toISOString().slice(0, 10)
        ? {actual: {en: `note that expired on ${expires}`, fr: `une note expirée le ${expires}`}}
        : undefined,
  ],
]

/** Refusals of a note at a moment of the real clock, which may differ from the printed day. */
export const refusalsOf = (metadata: PlainMetadata, nowMs: number): readonly (readonly [RuleId, Finding])[] =>
  refusals.flatMap(([rule, refuse]) => {
    const finding = refuse(metadata, nowMs)
    return finding ? [[rule, finding] as const] : []
  })
