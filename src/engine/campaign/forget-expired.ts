import type {Ledger} from '../../io/ledger/ledger.js'
import {keptSince, usualRetention} from '../../model/ledger/retention.js'
import {readPublication} from '../context/read-publication.js'
import type {PostOptions} from './options.js'
import {withLedger} from './with-ledger.js'

/** How much was erased. */
export interface ExpiredReport {
  /** Messages whose mask was erased. */
  readonly expired: number
  /** Months for which it is kept. */
  readonly months: number
  /** Everything before that moment is erased (ISO 8601, UTC). */
  readonly before: string
}

/**
 * Erase of persons what the house keeps no longer (GDPR, article 5, 1 e), by `retention` in `cess.yml`. Suppressed persons stay suppressed: a keyed
 * hash is all that is known of them.
 *
 * @throws {IoError} If the ledger cannot be written.
 */
export const forgetExpired = (options: PostOptions): Promise<ExpiredReport> =>
  withLedger(options, async ({root, ledger, at}) => {
    const {publication} = readPublication(root)
    // A publication with mistakes goes by what it said last.
    if (publication) await ledger.keepRetention(publication.retention)
    return expire(ledger, at)
  })

/** The same by what the ledger knows, as workers do, who have no publication. */
export async function expire(ledger: Ledger, at: string): Promise<ExpiredReport> {
  const months = (await ledger.retention()) ?? usualRetention
  const before = keptSince(at, months)
  return {expired: await ledger.expire(before), months, before}
}
