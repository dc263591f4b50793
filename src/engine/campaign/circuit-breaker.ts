import type {Outcome} from '../../io/smtp/outcome.js'

/** So many in a row, and the fault is in no single message: a server that drops what it gets, or wants nothing. */
const limits: Readonly<Record<Outcome['kind'], number>> = {
  accepted: Infinity,
  // Refusals in a row are weighed by what they say: `Doubts`.
  refused: Infinity,
  deferred: Infinity,
  lost: 5,
  closed: 1,
}
/** The outcome of a message for a certificate that is not valid any more: no server is asked, and it stays to be sent by a newer one. */
export const lapsed = {kind: 'deferred', reply: 'ECERTIFICATE', isBusy: false} as const satisfies Outcome

/** Whether a server was not reached, or was lost, so that there is no reply of its own. */
export const isSilent = ({reply}: Outcome): boolean => !/^\d/.test(reply) && reply !== lapsed.reply

/** Lost or unreachable servers, without a reply. */
const unreachableLimit = 4

/** A circuit breaker: opens after too many failures of one kind in a row; any success begins anew. */
export class CircuitBreaker {
  readonly #counts = new Map<string, number>()

  /**
   * Whether to stop after this outcome.
   *
   * @param wasThere Whether the server ever replied; one that is away since is waited for.
   */
  opensAt(outcome: Outcome, wasThere: boolean): boolean {
    if (outcome.kind === 'accepted') {
      this.#counts.clear()
      return false
    }
    const unreachable = outcome.kind === 'deferred' && isSilent(outcome)
    if (unreachable && wasThere) return false
    const kind = unreachable ? 'unreachable' : outcome.kind
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    return count >= (unreachable ? unreachableLimit : limits[outcome.kind])
  }
}
