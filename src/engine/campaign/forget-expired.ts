import type {Ledger} from '../../io/ledger/ledger.js'
import {keptSince, usualRetention} from '../../model/ledger/retention.js'
import {readPublication} from '../context/read-publication.js'
import type {PostOptions} from './options.js'
import {withLedger} from './with-ledger.js'

/** Number of records that were erased. */
export interface ExpiredReport {
  /** Messages whose masked address was erased. */
  readonly expired: number
  /** Retention in months. */
  readonly months: number
  /** Everything before this moment was erased (ISO 8601, UTC). */
  readonly before: string
}

/**
 * Erase personal data older than `retention` in `cess.yml` (GDPR, article 5, 1 e). Suppressions stay: they are keyed hashes.
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

/** The same with the retention that the ledger has, for workers without a publication. */
export async function expire(ledger: Ledger, at: string): Promise<ExpiredReport> {
  const months = (await ledger.retention()) ?? usualRetention
  const before = keptSince(at, months)
  return {expired: await ledger.expire(before), months, before}
}
