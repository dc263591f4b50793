import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {importBounces} from '../../../src/engine/campaign/import-bounces.js'
import {listDecisions, listInbox} from '../../../src/engine/campaign/list-inbox.js'
import {addressNumber, ledgerFor, planned} from '../../support/campaign.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {openDesk} from '../../support/desk.js'

const environment = {CESS_OPERATOR: 'operator'}
const at = '2026-12-01T10:00:00.000Z'

describe('the page of the tray', () => {
  it('says that nothing waits where nothing was ever sent, and begins no ledger', async () => {
    const root = publicationWith({'cable.fr.md': goodNote()})
    const desk = await openDesk(root, {environment})
    const {status, body} = await desk.get('/inbox')
    expect([status, body.toString()]).toEqual([200, expect.stringContaining('Nothing waits for a decision.')])
    expect((await desk.get('/api/undecided')).body.toString()).toBe('{"undecided":null}')
    expect(existsSync(join(root, '.cess', 'ledger.db'))).toBe(false)
  })

  it('shows what waits, harmless, and takes a decision from itself alone', async () => {
    const root = publicationWith({'cable.fr.md': goodNote()})
    const {ledger, keyring} = await ledgerFor({}, root)
    const [job] = await planned({ledger, keyring}, [addressNumber(0)])
    if (!job) throw new Error('One address is one message')
    for (const step of ['claim', 'accept'] as const) await ledger.step(step, job.key, {run: 'r', at})
    const words = '<script>alert(1)</script> How do I unsubscribe?'
    writeFileSync(join(root, 'a.eml'), `From: <${addressNumber(0)}>\nSubject: Re: x\n\n${words}\n`)
    const options = {directory: root, language: 'en' as const, environment}
    await importBounces({...options, from: join(root, 'a.eml')})
    const desk = await openDesk(root, {environment})
    expect((await desk.get('/api/undecided')).body.toString()).toBe('{"undecided":1}')
    expect((await desk.get('/inbox?language=fr')).body.toString()).toMatch(
      /<html lang="fr">[\s\S]*action="\/inbox\?language=fr"/,
    )
    const shown = await desk.get('/inbox')
    expect(shown.body.toString()).toContain('&lt;script')
    expect(shown.body.toString()).not.toMatch(/<script|person-0@/)
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'")
    const [item] = await listInbox(options)
    const form = `id=${item?.id}&choice=opt-out&why=asked`
    const type = 'application/x-www-form-urlencoded'
    const foreign = await desk.post('/inbox', form, {origin: 'https://evil.example', 'content-type': type})
    expect([foreign.status, await ledger.isSuppressed(job.key.person)]).toEqual([403, false])
    expect((await desk.post('/inbox', form.replace('opt-out', 'burn'))).status).toBe(409)
    const posted = await desk.post('/inbox', form)
    expect([posted.status, posted.headers['location']]).toEqual([303, '/inbox?language=en'])
    expect(await ledger.isSuppressed(job.key.person)).toBe(true)
    expect(await listDecisions(options)).toMatchObject([{choice: 'opt-out', who: 'operator', why: 'asked'}])
    expect((await desk.post('/inbox', form)).status).toBe(409)
  })
})
