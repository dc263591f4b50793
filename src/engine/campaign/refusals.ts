import type {PlainMetadata} from '../../model/front-matter.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {statusValues} from '../../model/status-names.js'

/** Objections of a rule to sending a note at a moment, in milliseconds since 1970; nothing where it has nothing against it. */
type Refusal = (metadata: PlainMetadata, nowMs: number) => Finding | undefined

/** Reasons not to send that lie in the note alone, each by its rule. */
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

/** Everything that speaks against sending a note now, by the real clock: what is printed may count another day as today. */
export const refusalsOf = (metadata: PlainMetadata, nowMs: number): readonly (readonly [RuleId, Finding])[] =>
  refusals.flatMap(([rule, refuse]) => {
    const finding = refuse(metadata, nowMs)
    return finding ? [[rule, finding] as const] : []
  })
