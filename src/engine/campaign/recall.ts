import {IoError} from '../../io/error.js'
import {hasLedger, openLedger, wasBegun} from '../../io/ledger/open-ledger.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import {systemClock} from '../../io/clock.js'
import {compareVersions} from '../../model/compare-versions.js'
import {UsageError} from '../../model/usage-error.js'
import {mayHave} from './audience.js'

/** The version of a note, or of its translation into a language, that stands from now on. */
export interface Standing {
  /** References under which messages on it may stand. */
  readonly references: readonly string[]
  readonly lang?: string | undefined
  readonly version: string
  /** The version that ended those before it: itself, or an earlier one. */
  readonly since: string
}

/** Outcome of a recall, or why it was not possible. */
export type Recalled = RecalledMail | {readonly failure: IoError | UsageError}

/** Numbers of messages. */
interface RecalledMail {
  readonly withheld: number
  /** Those that a process has in hand. */
  readonly sending: number
  /** Those of a translation that ended alone, which may have arrived: no notice says so, since it is sent with its original. */
  readonly untold: number
}

/** Whether messages of a version before `since` may still be sent: there are some, and the ledger knows of no end. */
export async function mayGo(
  ledger: Ledger,
  {references, since}: Pick<Standing, 'references' | 'since'>,
): Promise<boolean> {
  const isBefore = (version: string) => compareVersions(version, since) < 0
  if (!(await ledger.standing(references)).every(isBefore)) return false
  return (await ledger.list({notes: references})).some(({version}) => isBefore(version))
}

/** A translation has versions of its own, by which no message goes: it is recalled when it ends others, and not later. */
const isDue = (ledger: Ledger, one: Standing): boolean | Promise<boolean> =>
  one.since === one.version || (one.lang === undefined && mayGo(ledger, one))

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
      const due: Standing[] = []
      for (const one of standing) if (await isDue(ledger, one)) due.push(one)
      if (due.length === 0) return undefined
      const notes = due.flatMap(({references, lang, version}) => references.map(note => ({note, lang, version})))
      const withheld = await ledger.recall(notes, new Date(systemClock.nowMs()).toISOString())
      let [sending, untold] = [0, 0]
      for (const {references, lang, version} of due) {
        const all = await ledger.list({notes: references})
        const ended = all.filter(one => (lang === undefined ? one.version !== version : one.lang === lang))
        sending += ended.filter(({state}) => state === 'sending').length
        untold += lang === undefined ? 0 : ended.filter(mayHave).length
      }
      return {withheld, sending, untold}
    } finally {
      await ledger.close()
    }
  } catch (error) {
    if (error instanceof IoError || error instanceof UsageError) return {failure: error}
    throw error
  }
}
