import {IoError} from '../../io/error.js'
import {hasLedger, openLedger, wasBegun} from '../../io/ledger/open-ledger.js'
import {systemClock} from '../../io/clock.js'
import {UsageError} from '../../model/usage-error.js'

/** The version of a note, or of its translation into a language, that stands from now on. */
export interface Standing {
  /** References under which messages on it may stand. */
  readonly references: readonly string[]
  readonly lang?: string | undefined
  readonly version: string
}

/** Outcome of a recall: messages that were withheld, and those that a process has in hand; or why it was not possible. */
export type Recalled = {readonly withheld: number; readonly sending: number} | {readonly failure: IoError | UsageError}

/** Let no other version of these notes be sent, whoever sends. Undefined where no ledger is known here. */
export async function recallMail(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  standing: readonly Standing[],
): Promise<Recalled | undefined> {
  if (standing.length === 0 || !(hasLedger(root, environment) || wasBegun(root))) return undefined
  try {
    const {ledger} = await openLedger(root, environment)
    try {
      const notes = standing.flatMap(({references, lang, version}) => references.map(note => ({note, lang, version})))
      const withheld = await ledger.recall(notes, new Date(systemClock.nowMs()).toISOString())
      const all = await ledger.list({notes: notes.map(({note}) => note)})
      return {withheld, sending: all.filter(({state}) => state === 'sending').length}
    } finally {
      await ledger.close()
    }
  } catch (error) {
    if (error instanceof IoError || error instanceof UsageError) return {failure: error}
    throw error
  }
}
