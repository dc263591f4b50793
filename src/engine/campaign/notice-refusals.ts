import type {Ledger} from '../../io/ledger/ledger.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {statusIn} from '../../model/returns/judge-failure.js'
import {markIn} from './keep-return.js'
import {verdictOfStatus} from '../../model/returns/status-codes.js'

/** A ledger that notices who is refused for good since their address is no more. */
export interface NoticingLedger extends Ledger {
  /** Suppress whom it noticed so far, and whose message is refused still. */
  readonly settle: () => Promise<void>
}

/**
 * Notice refusals that say that an address is no more. They count once the server took another message: one that refuses
 * everybody has nothing against the persons, whatever it says.
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

/** Whether a reply, `550 5.1.1`, has a code that is about the address. */
const isGone = (reply = ''): boolean => reply.startsWith('5') && verdictOfStatus(statusIn(reply)) === 'gone'
