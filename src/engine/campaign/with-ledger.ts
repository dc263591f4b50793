import {findPublication} from '../../io/find-publication.js'
import {openLedger, type OpenLedger} from '../../io/ledger/open-ledger.js'
import {systemClock} from '../../io/clock.js'
import type {PostOptions} from './options.js'

/** An open ledger, its publication and the present time as the ledger writes it. */
export interface LedgerContext extends OpenLedger {
  readonly root: string
  readonly at: string
}

/** Open the ledger of the publication around a folder, use it, and close it whatever happens. */
export async function withLedger<T>(
  {directory, environment}: Pick<PostOptions, 'directory' | 'environment'>,
  use: (context: LedgerContext) => Promise<T>,
): Promise<T> {
  const root = findPublication(directory)
  const open = await openLedger(root, environment)
  try {
    return await use({...open, root, at: new Date(systemClock.nowMs()).toISOString()})
  } finally {
    await open.ledger.close()
  }
}
