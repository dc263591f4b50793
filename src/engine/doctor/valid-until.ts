import type {Text} from '../../model/text.js'
import type {Seen} from './finding-of.js'

/** Time before the end of validity at which to warn, since a new certificate takes weeks. */
const soonDays = 30
const dayMs = 86_400_000

/**
 * State of a valid certificate: a warning shortly before it expires.
 *
 * @param subject Of the certificate.
 * @param remedy What to do then.
 */
export function validUntil(subject: string, endMs: number, nowMs: number, remedy: Text): Seen {
  const day = new Date(endMs).toISOString().slice(0, 10)
  const found = {en: `${subject}, until ${day}`, fr: `${subject}, jusqu'au ${day}`}
  return endMs - nowMs > soonDays * dayMs ? found : {warning: found, remedy}
}
