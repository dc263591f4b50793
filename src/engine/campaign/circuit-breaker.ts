import type {Outcome} from '../../io/smtp/outcome.js'

/** Failures in a row after which a run stops, since the fault lies with the server. */
const limits: Readonly<Record<Outcome['kind'], number>> = {
  accepted: Infinity,
  // Refusals in a row are weighed by what they say: `Doubts`.
  refused: Infinity,
  deferred: Infinity,
  lost: 5,
  closed: 1,
}
/** Outcome of a message whose reader's certificate has expired: nothing is sent, and it stays planned for a newer certificate. */
export const lapsed = {kind: 'deferred', reply: 'ECERTIFICATE', isBusy: false} as const satisfies Outcome

/** Whether an outcome has no reply of the server: it was unreachable, or the connection broke. */
export const isSilent = ({reply}: Outcome): boolean => !/^\d/.test(reply) && reply !== lapsed.reply

/** The same limit for a server that is unreachable. */
const unreachableLimit = 4

/** A circuit breaker: opens after too many failures of one kind in a row; a success resets it. */
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
