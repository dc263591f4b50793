import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {importBounces} from '../../../src/engine/campaign/import-bounces.js'
import {decide} from '../../../src/engine/campaign/decide.js'
import {listInbox} from '../../../src/engine/campaign/list-inbox.js'
import {envelopeSender, tokenOf} from '../../../src/engine/campaign/person.js'
import type {TransitionId} from '../../../src/model/ledger/states.js'
import {bounceOf} from '../../support/bounce.js'
import {addressNumber, ledgerFor, planned} from '../../support/campaign.js'
import {publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const at = '2026-12-01T10:00:00.000Z'
const own = addressNumber(0)

/** One message that took these steps, and a mailbox to read. */
async function setUp(steps: readonly TransitionId[]) {
  const root = folderWith({'cess.yml': publicationYaml})
  const {ledger, keyring} = await ledgerFor({}, root)
  const [job] = await planned({ledger, keyring}, [own])
  if (!job) throw new Error('One address is one message')
  for (const step of steps) await ledger.step(step, job.key, {run: 'r', at})
  const [row] = await ledger.list({})
  const options = {directory: root, language: 'en', environment: {}} as const
  const read = (...mails: readonly string[]) => {
    writeFileSync(join(root, 'mbox'), mails.map(mail => `From x Tue\n${mail}\n\n`).join(''))
    return importBounces({...options, from: 'mbox'})
  }
  const state = async () => (await ledger.list({}))[0]?.state
  return {ledger, keyring, key: job.key, person: job.key.person, id: row?.messageId ?? '', read, state, options}
}

describe('a report of failed delivery', () => {
  it('marks the message, and suppresses the address that it names, once', async () => {
    const {ledger, person, id, read, state} = await setUp(['claim', 'accept'])
    const report = bounceOf(id, '5.1.1', {to: own.toUpperCase()})
    expect(await read(report)).toMatchObject({messages: 1, bounced: 1, suppressed: 1})
    expect(await state()).toBe('bounced')
    expect((await ledger.suppressions()).get(person)?.reason).toBe('bounce')
    expect(await read(report, report)).toMatchObject({messages: 2, bounced: 0, suppressed: 0})
  })

  it('waits for a person where a list or a forwarder names another address, and says nothing of the message', async () => {
    const {ledger, person, id, read, state} = await setUp(['claim', 'accept'])
    expect(await read(bounceOf(id, '5.1.1', {to: 'member@parl.example.org'}))).toMatchObject({
      ...{bounced: 0, suppressed: 0, kept: 1},
    })
    expect(await state()).toBe('sent')
    expect(await ledger.isSuppressed(person)).toBe(false)
  })

  it.each([
    ['arrived', 'sent'],
    ['did-not', 'bounced'],
  ] as const)('that is not sure is decided by a person, for good: %s', {tags: 'slow'}, async (choice, after) => {
    for (const [status, to] of [
      ['5.1.99', own],
      ['5.1.1', 'member@parl.example.org'],
    ] as const) {
      const {id, read, state, options} = await setUp(['claim', 'accept'])
      const report = bounceOf(id, status, {to}).replace('User unknown', 'Something odd')
      await read(report)
      const [item] = await listInbox(options)
      expect(item?.choices).toEqual(['arrived', 'did-not', 'opt-out', 'suppress', 'ignore'])
      await decide({...options, id: item?.id ?? '', choice})
      expect(await state()).toBe(after)
      expect(await read(report)).toMatchObject({bounced: 0, kept: 0})
      expect([await state(), await listInbox(options)]).toEqual([after, []])
    }
  })

  it.each([[], ['claim', 'refuse'], ['withhold']] as const)(
    'says nothing of what was not sent: %j',
    async (...steps) => {
      const {ledger, person, id, read} = await setUp(steps)
      expect(await read(bounceOf(id, '5.1.1', {to: own}))).toMatchObject({bounced: 0, suppressed: 0, unknown: 1})
      expect(await ledger.isSuppressed(person)).toBe(false)
    },
  )

  it('of others counts for nothing, whomever it names', async () => {
    const {ledger, person, read} = await setUp(['claim', 'accept'])
    const forged = bounceOf(`<${'0'.repeat(32)}@example.org>`, '5.1.1', {to: own})
    expect(await read(forged)).toMatchObject({bounced: 0, suppressed: 0, unknown: 1})
    expect(await ledger.isSuppressed(person)).toBe(false)
  })
})

describe('a report without our Message-ID', () => {
  const anonymous = (to: string, more = '') =>
    bounceOf('<other@example.org>', '5.1.1', {to: own}).replace(/^To: .*$/m, `To: ${to}${more}`)

  it('is about the message whose envelope sender it was sent to', async () => {
    const {ledger, keyring, key, read, state} = await setUp(['claim', 'accept'])
    const verp = envelopeSender(keyring, key, 'alertes+{token}@example.org')
    expect(await read(anonymous('alertes@example.org', `\nDelivered-To: ${verp.toUpperCase()}`))).toMatchObject({
      ...{bounced: 1, suppressed: 1},
    })
    expect(await state()).toBe('bounced')
    expect(await ledger.isSuppressed(key.person)).toBe(true)
  })

  it('is about no message where somebody made the envelope sender up', async () => {
    const {keyring, key, read, state} = await setUp(['claim', 'accept'])
    const verp = envelopeSender(keyring, key, 'alertes+{token}@example.org')
    const forged = verp.replace(/.(?=@)/, last => (last === '0' ? '1' : '0'))
    const report = anonymous(forged).replace(/^Arrival-Date: .*$/m, 'Arrival-Date: Tue, 1 Sep 2026 10:00:00 +0000')
    expect(await read(report)).toMatchObject({bounced: 0, suppressed: 0, unknown: 1})
    expect(await state()).toBe('sent')
  })

  it('waits for a person where recipient and time fit: anybody could write it', async () => {
    const {ledger, key, read, state} = await setUp(['claim', 'accept'])
    const late = anonymous('alertes@example.org').replace(
      /^Arrival-Date: .*$/m,
      'Arrival-Date: Tue, 1 Dec 2026 11:00:00 +0000',
    )
    expect(await read(late)).toMatchObject({bounced: 0, unknown: 1})
    expect(await read(anonymous('alertes@example.org'))).toMatchObject({bounced: 0, suppressed: 0, kept: 1})
    expect(await state()).toBe('sent')
    expect(await ledger.isSuppressed(key.person)).toBe(false)
  })
})

describe('a request to be left alone', () => {
  it('counts where the link of a message wrote it, and not where somebody made it up', async () => {
    const {ledger, keyring, person, read} = await setUp(['claim', 'accept'])
    const token = tokenOf(keyring, person, 'fr')
    const subject = (text: string) => `Subject: ${text}\n\n`
    const forged = [token.replace('.fr.', '.en.'), token.replace(/.$/, last => (last === '0' ? '1' : '0')), person]
    const cut = token.slice(0, token.indexOf('.'))
    expect(await read(...[...forged, cut].map(text => subject(`unsubscribe ${text}`)))).toMatchObject({
      optedOut: 0,
      unknown: 4,
    })
    expect(await ledger.isSuppressed(person)).toBe(false)
    expect(await read(subject(`unsubscribe ${token}`))).toMatchObject({optedOut: 1})
    expect(await ledger.isSuppressed(person)).toBe(true)
  })
})
