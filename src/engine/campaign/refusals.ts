import type {Metadata} from '../../model/front-matter.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import type {IsoDate} from '../../model/text.js'

/** When a note is to be sent: the moment, and the day that editions count as today. */
export interface Moment {
  readonly nowMs: number
  readonly today: IsoDate
}

/** What a rule says against sending a note; nothing where it has nothing against it. */
type Refusal = (metadata: Metadata, moment: Moment) => Finding | undefined

/** Reasons not to send that lie in the note alone, each by its rule. */
const refusals: readonly (readonly [RuleId, Refusal])[] = [
  [
    'send-unpublished',
    ({status}) =>
      status === 'published' || status === 'closed' || status === 'withdrawn'
        ? undefined
        : {actual: {en: `status \`${status}\``, fr: `statut \`${status}\``}, expected: '`published`'},
  ],
  ['send-withdrawn', ({status}) => (status === 'withdrawn' ? {} : undefined)],
  [
    'send-embargo',
    ({embargo}, {nowMs}) =>
      embargo !== undefined && Date.parse(embargo) > nowMs
        ? {actual: {en: `embargo until ${embargo}`, fr: `embargo jusqu'au ${embargo}`}}
        : undefined,
  ],
  [
    'send-expired',
    ({expires}, {today}) =>
      expires !== undefined && expires < today
        ? {actual: {en: `note that expired on ${expires}`, fr: `une note expirée le ${expires}`}}
        : undefined,
  ],
]

/** Everything that speaks against sending a note now. */
export const refusalsOf = (metadata: Metadata, moment: Moment): readonly (readonly [RuleId, Finding])[] =>
  refusals.flatMap(([rule, refuse]) => {
    const finding = refuse(metadata, moment)
    return finding ? [[rule, finding] as const] : []
  })
