import {openMailProtection} from '../../src/engine/campaign/mail-protection.js'
import {PostQueue} from '../../src/engine/campaign/post-queue.js'
import {runLines} from '../../src/engine/campaign/run-lines.js'
import type {RunResult} from '../../src/engine/campaign/run-result.js'
import type {SendRules} from '../../src/engine/campaign/send-gate.js'
import type {Dispatch} from '../../src/engine/campaign/dispatch.js'
import type {RetryPolicy} from '../../src/engine/campaign/retry.js'
import type {PatientCalls} from '../../src/io/ledger/patience.js'
import type {Ledger} from '../../src/io/ledger/ledger.js'
import {systemClock, type Clock} from '../../src/io/clock.js'
import {readSmtpSettings} from '../../src/io/smtp/settings.js'
import {openSmtpLine} from '../../src/io/smtp/smtp-line.js'
import type {DeliveryState} from '../../src/model/ledger/states.js'
import {addressNumber, ledgerFor, planned, sampleMessage} from './campaign.js'
import type {MailServer} from './mail-server.js'

/** Tried again within a test, by a server that is away too. */
export const quickRetry = {
  ...{firstMs: 5, factor: 2, mostTries: 4, busyMs: 20},
  outage: {firstMs: 1, mostMs: 4, limitMs: 600_000},
}
/** Addresses of so many persons. */
export const people = (count: number) => Array.from({length: count}, (_, index) => addressNumber(index))

/** How a test sends. */
export interface Setting {
  readonly addresses?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly sizeBytes?: number
  readonly lines?: number
  /** Between two messages; 0, if absent. */
  readonly intervalMs?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number) => void
  /** A ledger that fails, made of one that does not. */
  readonly spoil?: (ledger: Ledger, jobs: readonly Dispatch[]) => Ledger
  readonly clock?: Clock
  readonly retry?: RetryPolicy
  readonly onOutage?: (reply?: string) => void
  /** Certificates in DER of those who alone may read their messages, by address. */
  readonly certificates?: ReadonlyMap<string, Uint8Array>
  /** Of the house, for every message. */
  readonly rules?: SendRules
  readonly whenClosed?: 'wait' | 'end'
  /** Store and waits of the ledger. */
  readonly store?: {readonly environment?: Readonly<Record<string, string>>; readonly patient?: PatientCalls}
}

/** Send to some people over a server, and see what the ledger says of each. */
export async function sendVia(
  server: Pick<MailServer, 'url'>,
  {
    addresses = people(3),
    environment = {},
    sizeBytes,
    lines = 2,
    signal,
    onProgress = () => {},
    ...setting
  }: Setting = {},
): Promise<RunResult & {readonly states: readonly DeliveryState[]; readonly replies: readonly string[]}> {
  const {store = {}, retry = quickRetry, onOutage} = setting
  const {ledger, keyring, begin} = await ledgerFor(store.environment, undefined, store.patient)
  const plan = await planned({ledger, keyring}, addresses, {message: sampleMessage(sizeBytes)})
  const jobs = plan.map(job => ({...job, letterOf: secretLetter(job, setting.certificates), ...setting.rules}))
  const settings = readSmtpSettings({CESS_SMTP_URL: server.url, CESS_SMTP_TIMEOUT: '60', ...environment})
  const {spoil = () => ledger, clock = systemClock} = setting
  const result = await runLines({
    source: new PostQueue(jobs),
    context: {
      ledger: spoil(ledger, jobs),
      run: await begin(),
      clock,
      protection: await openMailProtection(environment),
    },
    openLine: () => openSmtpLine(settings),
    lines,
    intervalMs: setting.intervalMs ?? 0,
    retry,
    ...(onOutage && {onOutage}),
    ...(setting.whenClosed && {whenClosed: setting.whenClosed}),
    signal: signal ?? new AbortController().signal,
    onProgress,
  }).catch((error: unknown) => {
    if (!setting.spoil) throw error
    return {tally: nothing, error}
  })
  const rows = await ledger.list({})
  const byPerson = new Map(rows.map(row => [row.person, row]))
  const own = jobs.map(({key}) => byPerson.get(key.person))
  return {...result, states: own.map(row => row?.state ?? 'planned'), replies: own.map(row => row?.reply ?? '')}
}

const secretLetter =
  ({letterOf}: Dispatch, certificates: Setting['certificates']): Dispatch['letterOf'] =>
  async claimed => {
    const {message, words} = await letterOf(claimed)
    const certificate = certificates?.get(words.to.address)
    return {message, words: {...words, ...(certificate && {certificate: Buffer.from(certificate).toString('base64')})}}
  }

/** A tally of nothing. */
export const nothing = {sent: 0, refused: 0, uncertain: 0, waiting: 0, withheld: 0, elsewhere: 0}
