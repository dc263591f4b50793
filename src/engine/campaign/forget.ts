import {dirname} from 'node:path'
import {removeFromBook, withBook} from '../../io/address-book/write-address-book.js'
import {exists} from '../../io/exists.js'
import {parseAddress, personOf} from '../../model/address.js'
import {UsageError} from '../../model/usage-error.js'
import {bookPath} from './open-book.js'
import type {PostOptions} from './options.js'
import {personIdOf} from './person.js'
import {withLedger} from './with-ledger.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import {keptSince, usualRetention} from '../../model/ledger/retention.js'
import {readPublication} from '../context/read-publication.js'

/**
 * Erase a person from the address book and the ledger (GDPR, article 17). A keyed hash stays, so that later imports do not bring them back
 * (article 17, 3 b).
 *
 * @throws {UsageError} If the text is no address, or the book such that their rows cannot be found in it.
 */
export function forgetPerson(
  options: PostOptions & {readonly address: string},
): Promise<{readonly rows: number; readonly deliveries: number}> {
  const address = parseAddress(options.address)
  if (typeof address === 'string') throw noAddress()
  return withLedger(options, async ({root, ledger, keyring, at}) => {
    // The ledger first: from this moment on nothing new is sent, whatever the address book says.
    const deliveries = await ledger.forget(personIdOf(keyring, address), at)
    const book = bookPath(root, options.directory, options.book)
    // Whoever was killed may have left rows beside a book that was never there.
    const rows = exists(dirname(book)) ? await withBook(book, () => removeFromBook(book, personOf(address))) : 0
    if (rows === undefined) throw bookUnreadable()
    return {rows, deliveries}
  })
}

const noAddress = () =>
  new UsageError({
    en: '`cess forget` needs one mail address',
    fr: '`cess forget` demande une adresse électronique',
  })

const bookUnreadable = () =>
  new UsageError({
    en: 'The person is never written to again, but their rows are still in the address book, which is not valid CSV in UTF-8. `cess recipients` says what is wrong; correct it and run `cess forget` again',
    fr: "On n'écrira plus jamais à cette personne, mais ses lignes sont encore dans le carnet d'adresses, qui n'est pas un CSV en UTF-8. `cess recipients` dit ce qui ne va pas ; corrigez-le et relancez `cess forget`",
  })

/** Number of records that were erased. */
interface ExpiredReport {
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
