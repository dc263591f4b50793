import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {Dispatch} from '../../src/engine/campaign/dispatch.js'
import {personalWords, type PersonalWords} from '../../src/engine/campaign/prepare.js'
import type {Signing} from '../../src/engine/campaign/mail-protection.js'
import {messageIdOf, personIdOf} from '../../src/engine/campaign/person.js'
import type {PlanChoice} from '../../src/engine/campaign/planner.js'
import {openLedger, type OpenLedger} from '../../src/io/ledger/open-ledger.js'
import type {PatientCalls} from '../../src/io/ledger/patience.js'
import {parseAddress, type Address} from '../../src/model/address.js'
import type {PreparedMessage} from '../../src/render/message/prepare-message.js'
import {folderWith} from './folder.js'

/** An address that is in order. Never at `example.org` itself, whose addresses no mask hides. */
export function addressOf(text: string): Address {
  const address = parseAddress(text)
  if (typeof address === 'string') throw new Error(`${text}: ${address}`)
  return address
}

/** `person-7@parl.example.org`. */
export const addressNumber = (number: number): string => `person-${number}@parl.example.org`

/** A message of some size, without a note behind it. */
export function sampleMessage(sizeBytes = 2000): PreparedMessage {
  const line = 'A line of a message that says nothing, over and over again, in ASCII.\r\n'
  const text = `Subject: Sample\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${line.repeat(Math.ceil(sizeBytes / line.length))}`
  return {
    lang: 'en',
    digest: 'sample',
    from: 'alertes@example.org',
    subject: 'Sample',
    cover: '[TLP:GREEN] CESS-2026-ALE-001',
    isListed: true,
    listId: '<notes.example.org>',
    segments: [new TextEncoder().encode(text), {form: 'text', name: 'salutation'}],
    sizeBytes: text.length,
  }
}

/** A ledger for one test, closed after it. */
export async function ledgerFor(
  environment: Readonly<Record<string, string>> = {},
  root = folderWith(),
  patient?: PatientCalls,
): Promise<OpenLedger> {
  const open = await openLedger(root, environment, patient)
  onTestFinished(() => open.ledger.close())
  return open
}

/** Where the SQLite ledger of a folder is. */
export const ledgerFile = (root: string): string => join(root, '.cess', 'ledger.db')

/** A message that nobody signs. */
export const unsigned: Signing = {from: 'alertes@example.org', isWanted: false}

const campaign = {note: 'CESS-2026-ALE-001', version: '1.0'}

interface PlanOptions {
  readonly message?: PreparedMessage
  /** For workers: the words go into the ledger. */
  readonly seal?: (words: PersonalWords) => string
}

/** Plan messages for some addresses; what is planned already stays. */
export async function planned(
  {ledger, keyring}: Pick<OpenLedger, 'ledger' | 'keyring'>,
  addresses: readonly string[],
  {message = sampleMessage(), seal}: PlanOptions = {},
): Promise<readonly Dispatch[]> {
  const jobs = addresses.map(text => {
    const address = addressOf(text)
    const key = {...campaign, person: personIdOf(keyring, address)}
    const words = personalWords({
      recipient: {address, groups: ['otan'], source: 'Directory', line: 1},
      lang: 'en',
      salutation: 'Dear reader,',
      why: 'You get this for your office.',
      unsubscribe: ['mailto:contact@example.org'],
    })
    return {key, message, words, letterOf: () => ({message, words}), by: 'claim' as const, signing: unsigned}
  })
  await ledger.plan(
    jobs.map(({key, words}) => ({
      ...key,
      ...(seal && {sealed: seal(words), content: message.digest}),
      lang: 'en',
      groups: ['otan'],
      masked: 'p•••@p•••.org',
      messageId: messageIdOf(keyring, key, 'example.org'),
    })),
    '2026-12-01T10:00:00.000Z',
  )
  return jobs
}

/** A plan for two groups, with nothing that is said of a campaign otherwise. */
export const usualChoice: PlanChoice = {
  ...{groups: ['otan', 'enisa'], form: undefined, limit: undefined, resendUncertain: false},
  ...{isNarrowed: false, everybody: false, sendOriginal: false, secrecy: () => ({})},
}
