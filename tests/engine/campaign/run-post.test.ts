import {describe, expect, it} from 'vitest'
import {envelopeSender, messageIdOf} from '../../../src/engine/campaign/person.js'
import {noticeRefusals} from '../../../src/engine/campaign/run-post.js'
import {addressNumber, ledgerFor, planned} from '../../support/campaign.js'
import {buildOnce, publication} from '../../support/campaign-folder.js'
import {runCess} from '../../support/cli.js'
import {startMailServer} from '../../support/mail-server.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const at = '2026-12-01T10:00:00.000Z'

async function refused(...replies: readonly string[]) {
  const open = await ledgerFor()
  const jobs = await planned(
    open,
    [...replies, '250 2.0.0'].map((_, number) => addressNumber(number)),
  )
  const ledger = noticeRefusals(open.ledger)
  for (const {key} of jobs) await ledger.step('claim', key, {run: 'r', at})
  for (const [index, reply] of replies.entries())
    await ledger.step('refuse', jobs[index]?.key ?? {note: '', version: '', person: ''}, {run: 'r', at, reply})
  const last = jobs.at(-1)?.key ?? {note: '', version: '', person: ''}
  const suppressed = async () => (await open.ledger.suppressions()).size
  return {ledger, suppressed, accept: () => ledger.step('accept', last, {run: 'r', at, reply: '250'})}
}

describe('a refusal for good', () => {
  it('suppresses whose address is no more, once the server took another message', async () => {
    const {suppressed, accept} = await refused('550 5.1.1', '550 5.1.10', '550 5.7.1', '550', '552 5.2.2', '550 5.1.8')
    expect(await suppressed()).toBe(0)
    await accept()
    expect(await suppressed()).toBe(2)
  })

  it('suppresses nobody while everybody is refused, and at the end whoever is refused still', async () => {
    const {ledger, suppressed} = await refused('550 5.1.1', '550 5.1.1')
    expect(await suppressed()).toBe(0)
    await ledger.settle()
    await ledger.settle()
    expect(await suppressed()).toBe(2)
  })
})

describe('a campaign', () => {
  buildOnce()

  it(
    'suppresses whom a server does not know, and gives each message its own envelope sender',
    {tags: 'slow'},
    async () => {
      const senders: string[] = []
      const server = await startMailServer(
        to => (to.startsWith('anne') ? {at: 'recipient', code: 550, text: '5.1.1 User unknown'} : undefined),
        {
          onMailFrom: ({address}, _, done) => {
            senders.push(address)
            done()
          },
        },
      )
      const root = publication()
      const cess = (...args: readonly string[]) => runCess(args, {cwd: root, env: {CESS_SMTP_URL: server.url}})
      const yml = join(root, 'cess.yml')
      const bounces = 'example.org, bounces: "a+{token}@example.org"}'
      writeFileSync(yml, readFileSync(yml, 'utf8').replace('example.org}', bounces))
      await cess('build', '--only', 'pdf,mail')
      expect((await cess('send', 'cable', '--confirm', '--rate', '0')).stdout).toContain('1 refused')
      const {ledger, keyring} = await openLedger(root, {})
      const rows = await ledger.list({})
      expect(senders.toSorted()).toEqual(
        rows.map(row => envelopeSender(keyring, row, 'a+{token}@example.org')).toSorted(),
      )
      expect(rows.every(row => row.messageId === messageIdOf(keyring, row, 'example.org'))).toBe(true)
      expect((await ledger.suppressions()).size).toBe(1)
      await ledger.close()
    },
  )
})
