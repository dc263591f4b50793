import {beforeEach, describe, expect, it, onTestFinished} from 'vitest'
import {personIdOf, tokenOf} from '../../../src/engine/campaign/person.js'
import {serveUnsubscribe} from '../../../src/engine/campaign/serve-unsubscribe.js'
import type {OpenLedger} from '../../../src/io/ledger/open-ledger.js'
import {addressOf, ledgerFor} from '../../support/campaign.js'
import {publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

let open: OpenLedger
let url = ''
let person = ''

beforeEach(async () => {
  const directory = folderWith({'cess.yml': publicationYaml})
  open = await ledgerFor({}, directory)
  person = personIdOf(open.keyring, addressOf('anne@parl.example.org'))
  const server = await serveUnsubscribe({directory, language: 'en', environment: {}, host: '127.0.0.1', port: 0})
  onTestFinished(server.close)
  url = `http://127.0.0.1:${server.port}`
})

const isSuppressed = () => open.ledger.isSuppressed(person)
const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(url + path, init)
  return {status: response.status, headers: response.headers, text: await response.text()}
}

describe('the page to leave the list', () => {
  it('asks in the language of the person, sets no cookie, and changes nothing', async () => {
    for (const method of ['GET', 'HEAD']) {
      const {status, headers} = await get(`/${tokenOf(open.keyring, person, 'de')}`, {method})
      expect(status).toBe(200)
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('cache-control')).toBe('no-store')
    }
    const {text} = await get(`/${tokenOf(open.keyring, person, 'de')}?from=a-scanner`)
    expect(text).toContain('<html lang="de">')
    expect(text).toContain('Abbestellen')
    expect(text).toContain('contact@example.org')
    expect(text).not.toMatch(/<script|https?:/)
    expect(await isSuppressed()).toBe(false)
  })

  it.each(['', '/a/prefix/of/a/proxy', '/unsubscribe//'])(
    'takes a POST below %j, by a button or a mail program',
    async prefix => {
      const {status, text} = await get(`${prefix}/${tokenOf(open.keyring, person, 'fr')}`, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: {'content-type': 'application/x-www-form-urlencoded'},
      })
      expect(status).toBe(200)
      expect(text).toContain('C’est fait')
      expect((await open.ledger.suppressions()).get(person)?.reason).toBe('opt-out')
    },
  )

  it('takes a slash at the end, and the same link again', async () => {
    const path = `/${tokenOf(open.keyring, person, 'fr')}/`
    for (const method of ['POST', 'POST']) expect((await get(path, {method})).status).toBe(200)
  })

  it('believes no token but its own, and says so in a language of the reader', async () => {
    const token = tokenOf(open.keyring, person, 'fr')
    const forged = [person, token.slice(0, -1), token.replace('.fr.', '.de.'), `${token}0`, '', '%00', 'a'.repeat(5000)]
    for (const text of forged) {
      const {status} = await get(`/${text}`, {method: 'POST'})
      expect(status).toBe(404)
    }
    const {text} = await get('/x', {headers: {'accept-language': 'ja, fr-BE;q=0.8, en;q=0.5'}})
    expect(text).toContain('<html lang="fr">')
    expect(await isSuppressed()).toBe(false)
  })

  it('answers nothing but GET, HEAD and POST', async () => {
    const {status, headers} = await get(`/${tokenOf(open.keyring, person, 'fr')}`, {method: 'DELETE'})
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, HEAD, POST')
    expect(await isSuppressed()).toBe(false)
  })

  it('leaves each reader so many requests a minute, by the word of the proxy alone', async () => {
    const from = (client: string) => get('/x', {headers: {'x-forwarded-for': client}})
    const statuses: number[] = []
    // What stands before the last entry, a reader may write.
    for (let count = 0; count < 31; count++) statuses.push((await from(`10.0.0.${count}, 192.0.2.1`)).status)
    expect(statuses.slice(0, 30).every(status => status === 404)).toBe(true)
    expect(statuses[30]).toBe(429)
    expect((await from('192.0.2.2')).status).toBe(404)
  })

  it('lets everybody leave behind one proxy, however often its scanners look', {tags: 'slow'}, async () => {
    const path = `/${tokenOf(open.keyring, person, 'fr')}`
    const headers = {'x-forwarded-for': '192.0.2.9'}
    for (let count = 0; count < 31; count++) await get('/x', {headers})
    expect((await get('/x', {headers})).status).toBe(429)
    for (let count = 0; count < 31; count++) await get(path, {headers})
    expect((await get(path, {headers})).status).toBe(200)
    expect((await get(path, {method: 'POST', headers})).status).toBe(200)
    expect(await isSuppressed()).toBe(true)
  })
})
