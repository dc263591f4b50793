import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {advance} from '../../../src/engine/life/advance.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {ledgerFile, ledgerFor} from '../../support/campaign.js'
import {runCess} from '../../support/cli.js'
import {draftNote, inEnglish, lifeEpoch, noteText, publishedFolder, publishIn} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const reference = 'CESS-2026-ALE-001'
const at = '2026-12-01T10:00:00.000Z'
const environment = {}

/** A message to a person: to the last of three, in English. */
const row = (person: string) => ({
  ...{note: reference, version: '1.0', person, lang: person === 'r' ? 'en' : 'fr', groups: ['otan'], masked: ''},
  messageId: `<${person}@example.org>`,
})

/** Plan version 1.0 of the note for three persons: one is being sent, one reads English. */
async function withMail(root: string) {
  const {ledger} = await ledgerFor({}, root)
  await ledger.plan(['p', 'q', 'r'].map(row), at)
  await ledger.step('claim', {note: reference, version: '1.0', person: 'q'}, {run: 'x', at})
  return async () => Object.fromEntries((await ledger.list({})).map(({person, state}) => [person, state]))
}

describe('mails that wait to be sent', () => {
  it('are recalled when the note is withdrawn, and again by whoever asks again', async () => {
    const root = await publishedFolder()
    const states = await withMail(root)
    const withdraw = () => advance('withdraw', {directory: root, notes: ['a.fr'], summary: 'Faux.', environment})
    expect((await withdraw()).recalled).toEqual({withheld: 2, sending: 1, untold: 0})
    expect(await states()).toEqual({p: 'withheld', q: 'sending', r: 'withheld'})
    expect((await withdraw()).recalled).toEqual({withheld: 0, sending: 1, untold: 0})
  })

  it('are told of', {tags: 'slow'}, async () => {
    const root = await publishedFolder()
    const states = await withMail(root)
    const args = ['withdraw', 'a', '--reason', 'Faux.', '--lang', 'en']
    expect((await runCess([...args, '--dry-run'], {cwd: root})).stdout).not.toContain('Mail:')
    expect(await states()).toMatchObject({p: 'planned'})
    const {code, stdout} = await runCess(args, {cwd: root})
    expect([code, stdout]).toEqual([0, expect.stringContaining('Mail: 2 messages of earlier versions')])
    expect(stdout).toContain('Mail: 1 message is on the way')
    rmSync(join(root, '.cess/key'))
    const failed = await runCess(args, {cwd: root})
    expect([failed.code, failed.stderr]).toEqual([2, expect.stringContaining('NOT STOPPED')])
    expect(failed.stderr).toContain('secret')
  })

  it('stay where a version is for as many readers, and are recalled where it is for fewer', async () => {
    const root = await publishedFolder(draftNote({fields: 'statut: brouillon\n'}))
    const states = await withMail(root)
    const next = async (change: (text: string) => string) => {
      await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Cinq câbles.'})
      writeFileSync(join(root, 'notes/a.fr.md'), change(noteText(root)))
      const {status, recalled} = await publishIn(root, ['a.fr'], {environment})
      return [status, recalled, await states()]
    }
    const before = await states()
    expect(await next(text => text.replace('Quatre', 'Cinq'))).toEqual(['done', undefined, before])
    const raised = await next(text => text.replace('TLP:CLEAR', 'TLP:GREEN'))
    expect(raised).toEqual(['done', {withheld: 2, sending: 1, untold: 0}, {p: 'withheld', q: 'sending', r: 'withheld'}])
    const {ledger} = await openLedger(root, {})
    expect(await ledger.standing([reference])).toEqual(['1.2'])
    await ledger.close()
  })

  it('are recalled by whoever publishes again, and by the next version, where that was not possible', async () => {
    const root = await publishedFolder()
    const states = await withMail(root)
    const raise = async (from: string, to: string, given: Readonly<Record<string, string>> = environment) => {
      await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Moins de lecteurs.'})
      writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace(from, to))
      return publishIn(root, ['a.fr'], {environment: given})
    }
    const away = {CESS_DATABASE_URL: 'postgres://127.0.0.1:1/none', CESS_SECRET: 'x'.repeat(32)}
    expect(await raise('TLP:CLEAR', 'TLP:GREEN', away)).toMatchObject({status: 'done', recalled: {failure: {}}})
    expect(await states()).toMatchObject({p: 'planned', q: 'sending', r: 'planned'})
    const again = await publishIn(root, ['a.fr'], {environment})
    expect([again.steps.map(({kind}) => kind), again.recalled]).toEqual([
      ['nothing'],
      {withheld: 2, sending: 1, untold: 0},
    ])
    expect(await states()).toEqual({p: 'withheld', q: 'sending', r: 'withheld'})
    const {ledger} = await ledgerFor({}, root)
    await ledger.plan([{...row('s'), version: '1.1'}], at)
    // What ended then is known by now.
    expect((await raise('titre: ', 'titre: Encore ')).recalled).toBeUndefined()
    expect(await states()).toMatchObject({s: 'planned'})
    expect((await raise('TLP:GREEN', 'TLP:AMBER', away)).recalled).toHaveProperty('failure')
    expect((await raise('titre: ', 'titre: Toujours ')).recalled).toEqual({withheld: 1, sending: 1, untold: 0})
    expect(await states()).toMatchObject({s: 'withheld'})
  })

  it('of a translation alone are recalled where that is withdrawn', async () => {
    const english = inEnglish(draftNote({number: 2, fields: `langue: en\ntraduction_de: ${reference}\n`}))
    const root = await publishedFolder(draftNote(), {'a.en.md': english})
    await publishIn(root, ['a.en'])
    const states = await withMail(root)
    const {ledger} = await ledgerFor({}, root)
    await ledger.plan([{...row('s'), lang: 'en'}], at)
    for (const step of ['claim', 'accept'] as const)
      await ledger.step(step, {note: reference, version: '1.0', person: 's'}, {run: 'x', at, reply: '250'})
    const options = {directory: root, notes: ['a.en'], summary: 'Wrong.', environment}
    expect((await advance('withdraw', options)).recalled).toEqual({withheld: 1, sending: 0, untold: 1})
    expect(await states()).toEqual({p: 'planned', q: 'sending', r: 'withheld', s: 'sent'})
  })

  it('are none where there is no ledger, and none is begun', async () => {
    const root = await publishedFolder()
    const report = await advance('withdraw', {directory: root, notes: ['a.fr'], summary: 'Faux.', environment})
    expect([report.status, report.recalled, existsSync(ledgerFile(root))]).toEqual(['done', undefined, false])
    expect(readFileSync(join(root, 'notes/a.fr.md'), 'utf8')).toContain('retire')
  })
})
