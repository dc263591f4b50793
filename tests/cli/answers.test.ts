import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {serveUnsubscribe} from '../../src/engine/campaign/serve-unsubscribe.js'
import {bounceOf} from '../support/bounce.js'
import {book, buildOnce, setUp} from '../support/campaign-folder.js'

buildOnce()

describe('what comes back', () => {
  it('is read into the ledger, and who cannot be reached or wants no more is left alone', {tags: 'slow'}, async () => {
    const {root, server, cess} = await setUp()
    await cess('send', 'cable', '--confirm', '--rate', '0')
    const [anne, john] = ['anne', 'john'].map(name => server.taken.find(({to}) => to.startsWith(name)))
    const token = /unsubscribe%20([\w.-]+)/.exec(john?.raw.replaceAll('=\r\n', '') ?? '')?.[1] ?? ''
    const mails = [
      bounceOf(anne?.id ?? '', '5.1.1', {to: anne?.to ?? ''}),
      `Subject: unsubscribe ${token}\n\n`,
      bounceOf(`<${'0'.repeat(32)}@example.org>`, '5.1.1'),
    ]
    writeFileSync(join(root, 'mbox'), mails.map(mail => `From x Tue\n${mail}\n`).join(''))
    const {stdout} = await cess('bounces', 'mbox')
    expect(stdout).toBe(
      '3 messages read: 1 bounced, 1 suppressed for it, 0 complained, 1 opted out, 0 to be decided (`cess inbox`), 1 about messages of others, 0 about something else.\n',
    )
    expect((await cess('log')).stdout).toMatch(/bounced +a•••/)
    expect((await cess('recipients')).stdout).toContain('4 people, 2 suppressed')
    expect((await cess('bounces', 'mbox')).stdout).toContain('0 bounced, 0 suppressed')
  })

  it('forgets a person everywhere, and does not write to them after the next import', async () => {
    const {root, server, cess} = await setUp()
    expect((await cess('forget', 'Anne.Specimen@PARL.example.org')).stdout).toMatch(/^Forgotten: 1 row .* 0 messages/)
    expect(readFileSync(join(root, 'recipients.csv'), 'utf8')).not.toContain('anne')
    writeFileSync(join(root, 'new.csv'), book)
    expect((await cess('recipients', 'import', 'new.csv')).stdout).toBe('1 added, 4 known already\n')
    await cess('send', 'cable', '--confirm', '--rate', '0')
    expect(server.taken.map(({to}) => to.split('.')[0]).toSorted()).toEqual(['john', 'maria'])
  })

  it('opens a page that changes nothing, and leaves the list with a POST', {tags: 'slow'}, async () => {
    const {root, server, cess} = await setUp({CESS_UNSUBSCRIBE_URL: 'https://cess.example.org/u'})
    await cess('send', 'cable', '--confirm', '--rate', '0')
    const raw = server.taken.find(({to}) => to.startsWith('anne'))?.raw ?? ''
    const token = /<https:\/\/cess\.example\.org\/u\/([\w.-]+)>/.exec(raw)?.[1] ?? ''
    const site = await serveUnsubscribe({directory: root, language: 'en', environment: {}, host: '127.0.0.1', port: 0})
    onTestFinished(site.close)
    const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${site.port}${path}`, {
        method,
        headers,
        ...(method === 'POST' && {body: 'List-Unsubscribe=One-Click'}),
      })
    const page = await ask(`/u/${token}`)
    expect(page.status).toBe(200)
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(await page.text()).toContain('lang="fr"')
    expect((await cess('recipients')).stdout).not.toContain('suppressed')
    expect((await ask(`/u/${token.replace(/.$/, sign => (sign === '0' ? '1' : '0'))}`, 'POST')).status).toBe(404)
    expect(await (await ask('/', 'GET', {'accept-language': 'de-DE,de;q=0.9'})).text()).toContain('lang="de"')
    expect((await ask(`/u/${token}`, 'DELETE')).status).toBe(405)
    const done = await ask(`/u/${token}`, 'POST')
    expect(await done.text()).toContain('nous ne vous enverrons plus')
    expect((await cess('recipients')).stdout).toContain('1 suppressed')
    const many = Array.from({length: 40}, () => ask('/', 'GET', {'x-forwarded-for': '192.0.2.1, 198.51.100.7'}))
    expect((await Promise.all(many)).filter(({status}) => status === 429)).toHaveLength(10)
    expect((await ask('/', 'GET', {'x-forwarded-for': '198.51.100.8'})).status).toBe(404)
  })
})
