import type {Claim} from './claim.js'
import {breachesOf} from './breaches.js'

/** Breaches that an error repeats. */
const most = 5

/**
 * Let a file claim PDF/UA-1 only if it keeps it. Mistakes of authors are told before anything is printed, so that what is found
 * here is ours.
 *
 * @throws {Error} If anything speaks against the claim: the file is not to be written.
 */
export function assertEarned(claim: Claim): void {
  const breaches = breachesOf(claim)
  if (breaches.length) throw new Error(`PDF/UA-1 is not earned: ${breaches.slice(0, most).join('; ')}`)
}
