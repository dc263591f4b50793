import {describe, expect, it} from 'vitest'
import {deskEditions} from '../../../src/model/desk.js'
import {deskFiles} from '../../../src/model/desk-files.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {openDesk, raw} from '../../support/desk.js'

const open = (host?: string) =>
  openDesk(publicationWith({'cable.fr.md': goodNote({tlp: 'TLP:RED', text: 'Rien ne sort.'})}), host ? {host} : {})

const stranger = {cookie: ''}
const addresses = [
  ...Object.keys(deskFiles),
  ...['/api/state', '/api/events', '/api/notes/cable.fr', '/api/notes/cable.fr/mail', '/api/notes/none.fr'],
  ...deskEditions.map(edition => `/editions/cable.fr/${edition}`),
  ...['/editions/none.fr/web', '/favicon.ico', '/../cess.yml', '/%'],
]

describe.each([
  ['this machine', undefined],
  ['other machines', '0.0.0.0'],
])('a desk for %s', (_, host) => {
  it('tells whoever does not know its token nothing, not even what there is', async () => {
    const desk = await open(host)
    for (const path of addresses) {
      const {status, headers, body} = await desk.get(path, stranger)
      expect([path, status, headers['set-cookie']]).toEqual([path, 401, undefined])
      expect(headers['www-authenticate']).toBe('Cess realm="desk"')
      expect(body.toString()).toMatch(path === '/' ? /^This desk answers only whoever opened it/ : /^$/)
    }
    const posted = await desk.post('/api/notes/cable.fr/test', '{"to":"a@example.org","form":"full"}', {
      ...stranger,
      origin: `http://127.0.0.1:${desk.port}`,
      'content-type': 'application/json',
    })
    expect([posted.status, posted.body.length]).toEqual([401, 0])
  })

  it('knows its token whole, in its place, and nothing like it', async () => {
    const desk = await open(host)
    const token = new URL(desk.address).searchParams.get('token') ?? ''
    expect(token).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    const wrong = ['', 'x', `${token}x`, token.slice(1), token.toUpperCase(), `${token}%00`, `${token}&token=${token}x`]
    const paths = wrong.filter(text => text !== `${token}&token=${token}x`).map(text => `/?token=${text}`)
    for (const path of [...paths, '/?', `/?Token=${token}`, `/?a=${token}`, `/${token}`, `/api/state?token=${token}`])
      expect([path, (await desk.get(path, stranger)).status]).toEqual([path, 401])
    const name = `cess-desk-${desk.port}`
    for (const cookie of [
      ...wrong.map(text => `${name}=${text}`),
      ...[`${name}="${token}"`, `${name.toUpperCase()}=${token}`, `cess-desk-1=${token}`, `x${name}=${token}`, token],
    ])
      expect([cookie, (await desk.get('/api/state', {cookie})).status]).toEqual([cookie, 401])
    const twice = `GET /api/state HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nConnection: close\r\n`
    expect(await raw(desk.port, `${twice}Cookie: ${name}=x\r\nCookie: ${name}=y\r\n\r\n`)).toMatch(/^HTTP\/1.1 401/)
  })

  it('takes the token out of the address, as often as its owner opens it', async () => {
    const desk = await open(host)
    const {pathname, search} = new URL(desk.address)
    for (let window = 1; window <= 2; window++) {
      const {status, headers, body} = await desk.get(`${pathname}${search}`, {...stranger, 'sec-fetch-site': 'none'})
      const [cookie = ''] = headers['set-cookie'] ?? []
      expect(status).toBe(200)
      expect(cookie).toBe(`${desk.cookie}; Path=/; HttpOnly; SameSite=Strict`)
      expect(headers).toMatchObject({'cache-control': 'no-store', 'referrer-policy': 'no-referrer'})
      expect(body.toString()).not.toContain(search.slice('?token='.length))
      const known = {cookie: `other=1; ${cookie.split(';')[0]}`}
      expect((await desk.get('/api/state', known)).status).toBe(200)
      expect((await desk.get('/api/state', {...known, host: 'evil.example'})).status).toBe(421)
      expect((await desk.get('/api/state', {...known, 'sec-fetch-site': 'cross-site'})).status).toBe(403)
    }
    const origin = `http://127.0.0.1:${desk.port}`
    expect((await desk.post(`${pathname}${search}`, '', {...stranger, origin})).status).toBe(401)
  })
})

describe('two desks', () => {
  it('do not take each other’s token, nor that of the one before', async () => {
    const [one, two] = [await open(), await open()]
    expect(one.cookie.split('=')[1]).not.toBe(two.cookie.split('=')[1])
    expect((await two.get('/api/state', {cookie: one.cookie})).status).toBe(401)
    const stolen = `cess-desk-${two.port}=${one.cookie.split('=')[1]}`
    expect((await two.get('/api/state', {cookie: stolen})).status).toBe(401)
    expect((await two.get('/api/state', {cookie: `${one.cookie}; ${two.cookie}`})).status).toBe(200)
  })
})
