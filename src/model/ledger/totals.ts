import {own} from '../own.js'
import type {Delivery, Suppression, SuppressionReason} from './delivery.js'
import type {DeliveryState} from './states.js'

/** Columns of the totals of a campaign, in their order. `planned` is everybody; the others part them, but for the last two. */
export const totalColumns = [
  'planned',
  'waiting',
  'sent',
  'refused',
  'uncertain',
  'withheld',
  'bounced',
  'optedOut',
  'complained',
] as const
export type TotalColumn = (typeof totalColumns)[number]

/** One version of a note, and how many persons stand where. Numbers only: nobody can be told from another. */
export interface CampaignTotals extends Readonly<Record<TotalColumn, number>> {
  readonly note: string
  readonly version: string
}

/** Where the message of a person counts. */
const columns: Readonly<Record<DeliveryState, TotalColumn>> = {
  planned: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  refused: 'refused',
  uncertain: 'uncertain',
  withheld: 'withheld',
  bounced: 'bounced',
}

/** Where a person counts who is not written to any more, by why. */
const leaving: Readonly<Partial<Record<SuppressionReason, TotalColumn>>> = {
  'opt-out': 'optedOut',
  complaint: 'complained',
}

/** A date that is after all others. */
const never = '9999'

/**
 * Totals of campaigns, in the order of `deliveries`. Who left the list, or complained, counts with the last message that they had been sent by then.
 */
export function campaignTotals(
  deliveries: readonly Delivery[],
  suppressions: ReadonlyMap<string, Suppression>,
): readonly CampaignTotals[] {
  const totals = new Map<string, Record<TotalColumn, number> & {readonly note: string; readonly version: string}>()
  const last = new Map<string, Delivery>()
  for (const delivery of deliveries) {
    const {note, version, state, person} = delivery
    const key = keyOf(delivery)
    const total = totals.get(key) ?? {note, version, ...nothing}
    totals.set(key, total)
    total.planned++
    total[columns[state]]++
    const {reason, since = ''} = suppressions.get(person) ?? {}
    const {datedAt = never} = delivery
    if (reason !== undefined && own(leaving, reason) && datedAt <= since && datedAt > (last.get(person)?.datedAt ?? ''))
      last.set(person, delivery)
  }
  for (const [person, delivery] of last) {
    const total = totals.get(keyOf(delivery))
    const column = own(leaving, suppressions.get(person)?.reason ?? '')
    if (total && column) total[column]++
  }
  return [...totals.values()]
}

const keyOf = ({note, version}: Delivery): string => `${note} ${version}`

const nothing: Readonly<Record<TotalColumn, number>> = {
  planned: 0,
  waiting: 0,
  sent: 0,
  refused: 0,
  uncertain: 0,
  withheld: 0,
  bounced: 0,
  optedOut: 0,
  complained: 0,
}
