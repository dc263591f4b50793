import type {Ledger} from '../../io/ledger/ledger.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {statusIn} from '../../model/returns/judge-failure.js'
import {markIn} from './keep-return.js'
import {verdictOfStatus} from '../../model/returns/status-codes.js'

/** A ledger that suppresses persons whose address is refused as unknown. */
export interface NoticingLedger extends Ledger {
  /** Suppress the persons noticed so far whose message is still refused. */
  readonly settle: () => Promise<void>
}

/**
 * Wrap a ledger so that refusals of unknown addresses suppress their persons. They count once the server accepted another message: one that
 * refuses everybody says nothing about persons.
 */
export function noticeRefusals(ledger: Ledger): NoticingLedger {
  const noticed: (Delivery & {readonly mark: string})[] = []
  const settle = async () => {
    for (const {mark, person, changedAt} of noticed.splice(0)) {
      const now = await ledger.byMark(mark)
      if (now?.state === 'refused') await ledger.suppress({person, reason: 'bounce', since: changedAt})
    }
  }
  return {
    ...ledger,
    settle,
    step: async (transition, key, from) => {
      const delivery = await ledger.step(transition, key, from)
      if (transition === 'refuse' && delivery && isGone(delivery.reply))
        noticed.push({...delivery, mark: markIn(delivery)})
      if (transition === 'accept' && noticed.length > 0) await settle()
      return delivery
    },
  }
}

/** Whether a reply, such as `550 5.1.1`, says that the address does not exist. */
const isGone = (reply = ''): boolean => reply.startsWith('5') && verdictOfStatus(statusIn(reply)) === 'gone'
