import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {importBounces} from '../../src/engine/campaign/import-bounces.js'
import {personIdOf} from '../../src/engine/campaign/person.js'
import {openLedger} from '../../src/io/ledger/open-ledger.js'
import type {TransitionId} from '../../src/model/ledger/states.js'
import type {TrayKind} from '../../src/model/tray/choices.js'
import {bounceOf} from './bounce.js'
import {addressNumber, addressOf, planned} from './campaign.js'

const at = '2026-11-02T10:00:00.000Z'
const dayMs = 86_400_000

/** The steps of the message of each person, by number. */
const steps: readonly (readonly TransitionId[])[] = [
  ['claim', 'lose'],
  ['claim', 'refuse'],
  ['claim', 'accept'],
  ['claim', 'accept'],
  ['claim', 'accept'],
]

/** Kinds that `fillTray` leaves to be decided, in the order of persons. */
export const filledKinds: readonly TrayKind[] = [
  'uncertain',
  'refused',
  'reply',
  'failure',
  'complaint',
  'returning',
  'expired',
]

/** Leave one item of each kind in the tray of a publication, two of them persons of its address book. */
export async function fillTray(root: string, environment: Readonly<Record<string, string>> = {}): Promise<void> {
  const {ledger, keyring} = await openLedger(root, environment)
  const jobs = await planned(
    {ledger, keyring},
    steps.map((_, number) => addressNumber(number)),
  )
  for (const [number, {key}] of jobs.entries())
    for (const step of steps[number] ?? [])
      await ledger.step(step, key, {run: 'r', at, reply: '550 5.7.1 <no> & "not" here'})
  const rows = [5, 6].map(number => `otan,${addressNumber(number)},,,,Directory\n`).join('')
  writeFileSync(join(root, 'recipients.csv'), `group,email,name,languages,salutation,source\n${rows}`)
  const ages = [
    [5, 3],
    [6, 300],
  ] as const
  for (const [number, days] of ages) {
    const since = new Date(Date.now() - days * dayMs).toISOString()
    await ledger.suppress({person: personIdOf(keyring, addressOf(addressNumber(number))), reason: 'bounce', since})
  }
  const failed = jobs[3] && (await ledger.list({})).find(({person}) => person === jobs[3]?.key.person)
  await ledger.close()
  const mails = {
    reply: `From: <${addressNumber(2)}>\nSubject: Re: Un câble\n\nHow do I unsubscribe? I mean, perhaps later.\n`,
    failure: bounceOf(failed?.messageId ?? '', '5.1.99', {to: addressNumber(3)}).replaceAll(
      'User unknown',
      'Something odd',
    ),
    complaint: `From: <abuse@provider.example.org>\nSubject: complaint\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\n\n--b\nContent-Type: text/plain\n\nAn abuse report.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x\nVersion: 1\nOriginal-Rcpt-To: <${addressNumber(4)}>\n\n--b--\n`,
  }
  for (const [name, text] of Object.entries(mails)) {
    const from = join(root, `${name}.eml`)
    writeFileSync(from, text)
    await importBounces({directory: root, language: 'en', environment, from})
  }
}
