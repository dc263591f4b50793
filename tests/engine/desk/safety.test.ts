import {once} from 'node:events'
import {connect} from 'node:net'
import {describe, expect, it} from 'vitest'
import {goodNote, publicationWith} from '../../support/cli.js'
import {openDesk, raw} from '../../support/desk.js'

const secret = 'Rien de ceci ne sort.'
const openOne = () => openDesk(publicationWith({'cable.fr.md': goodNote({text: secret}), '../secret.md': secret}))

const addresses = [
  '/api/state',
  '/api/events',
  '/api/notes/cable.fr',
  '/api/notes/cable.fr/mail',
  '/editions/cable.fr/web',
]

describe('the desk’s server', () => {
  it.each([
    ['another host', {host: 'evil.example'}],
    ['a name that leads here', {host: 'rebind.example:PORT'}],
    ['another port', {host: '127.0.0.1:1'}],
    ['a host that is cut', {host: '127.0.0.1'}],
    ['a host with a user', {host: 'a@127.0.0.1:PORT'}],
    ['another origin', {origin: 'https://evil.example'}],
    ['another port of this machine', {origin: 'http://127.0.0.1:1'}],
    ['a sandboxed frame', {origin: 'null'}],
    ['another site', {'sec-fetch-site': 'cross-site'}],
    ['a page of another port', {'sec-fetch-site': 'same-site'}],
  ])('tells %s nothing', async (_, headers) => {
    const desk = await openOne()
    const filled = Object.fromEntries(
      Object.entries(headers).map(([k, v]) => [k, v.replace('PORT', String(desk.port))]),
    )
    for (const path of addresses) {
      const {status, body} = await desk.get(path, filled)
      expect([path, status >= 400, body.length]).toEqual([path, true, 0])
    }
  })

  it('answers its own page, by each name of this machine', async () => {
    const desk = await openOne()
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]']) {
      const host = `${name}:${desk.port}`
      const headers = {host, origin: `http://${host.toLowerCase()}`, 'sec-fetch-site': 'same-origin'}
      expect([name, (await desk.get('/api/state', headers)).status]).toEqual([name, 200])
    }
    expect((await desk.get('/api/state', {'sec-fetch-site': 'none'})).status).toBe(200)
  })

  it('serves no path of the disk, however it is written', async () => {
    const desk = await openOne()
    const paths = [
      ...['/../secret.md', '/..%2fsecret.md', '/%2e%2e/secret.md', '/..\\secret.md', '/secret.md', '/cess.yml'],
      ...[
        '/desk/../../../package.json',
        '/desk/%2e%2e/%2e%2e/package.json',
        '/desk/fonts/..%2f..%2fdesk.js',
        '//etc/passwd',
      ],
      ...[
        '/editions/..%2fsecret/source',
        '/editions/../secret/source',
        '/editions/%2e%2e%2fsecret/source',
        '/editions//source',
      ],
      ...[
        '/editions/notes%2fcable.fr/source',
        '/editions/cable.fr%00/source',
        '/editions/cable.fr.md/source',
        '/editions/%/web',
      ],
      ...[
        '/editions/cable.fr/../../secret.md',
        '/editions/cable.fr/__proto__',
        '/editions/cable.fr/constructor',
        '/__proto__',
      ],
      ...[
        '/api/notes/..%2f..%2fsecret',
        '/api/notes/%c0%ae%c0%ae/mail',
        `/editions/${'a'.repeat(9000)}/web`,
        '/api',
        '/editions',
      ],
    ]
    for (const path of paths) {
      const {status, body} = await desk.get(path)
      expect([path, status, body.includes('sort.')]).toEqual([path, 404, false])
    }
  })

  it.each([
    [
      'a whole address',
      'GET http://evil.example/api/state HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\n\r\n',
      /^HTTP\/1.1 404/,
    ],
    [
      'two hosts',
      'GET /api/state HTTP/1.1\r\nHost: HERE\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1.1 4/,
    ],
    [
      'two origins',
      'GET /api/state HTTP/1.1\r\nHost: HERE\r\nOrigin: http://evil.example\r\nOrigin: http://HERE\r\nConnection: close\r\n\r\n',
      /^HTTP\/1.1 403/,
    ],
    ['no host', 'GET /api/state HTTP/1.0\r\n\r\n', /^HTTP\/1.1 421/],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: HERE\r\n\r\n', /^$/],
    [
      'another method',
      'DELETE /api/notes/cable.fr HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\n\r\n',
      /^HTTP\/1.1 405/,
    ],
    [
      'a question before',
      'OPTIONS /api/state HTTP/1.1\r\nHost: HERE\r\nOrigin: http://HERE\r\nConnection: close\r\n\r\n',
      /^HTTP\/1.1 405/,
    ],
    [
      'two lengths',
      'POST /api/notes/cable.fr/test HTTP/1.1\r\nHost: HERE\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}',
      /^HTTP\/1.1 400/,
    ],
  ])('refuses %s', async (_, text, expected) => {
    const desk = await openOne()
    const answer = await raw(
      desk.port,
      text
        .replaceAll('Host: HERE', `Host: HERE\r\nCookie: ${desk.cookie}`)
        .replaceAll('HERE', `127.0.0.1:${desk.port}`),
    )
    expect(answer).toMatch(expected)
    expect(answer).not.toMatch(/access-control|notes\//i)
  })

  it('keeps connections at rest for longer than any document is printed', async () => {
    const desk = await openOne()
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(desk.port, '127.0.0.1').on('error', reject)
      socket.once('data', chunk => {
        resolve(chunk.toString())
        socket.destroy()
      })
      socket.write(`GET /api/state HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nCookie: ${desk.cookie}\r\n\r\n`)
    })
    expect(answer).toMatch(/^keep-alive: timeout=60\r$/im)
  })

  it('lets an editor in whom others would shut out by holding connections', async () => {
    const desk = await openOne()
    const held = Array.from({length: 200}, (_, index) => {
      const socket = connect(desk.port, '127.0.0.1').on('error', () => {})
      // Half of them hold the stream of events, half say nothing.
      if (index % 2)
        socket.write(`GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nCookie: ${desk.cookie}\r\n\r\n`)
      return once(socket, 'connect').then(() => socket)
    })
    await Promise.all(held)
    expect((await desk.get('/api/state')).status).toBe(200)
    for (const socket of held) (await socket).destroy()
  })

  it('takes a question that was broken off for no bug', async () => {
    const desk = await openOne()
    const head = `POST /api/notes/cable.fr/test HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nCookie: ${desk.cookie}\r\nOrigin: ${desk.origin}\r\n`
    const socket = connect(desk.port, '127.0.0.1')
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{"to"`)
    // The server asks for the body: it is being read.
    await once(socket, 'data')
    socket.destroy()
    // Bugs are thrown when the desk closes.
    for (const _ of [1, 2]) expect((await desk.get('/api/state')).status).toBe(200)
  })

  it('takes only small JSON of its own page', {tags: 'slow'}, async () => {
    const desk = await openOne()
    const path = '/api/notes/cable.fr/test'
    const json = {origin: desk.origin, 'content-type': 'application/json'}
    const good = JSON.stringify({to: 'a@example.org', form: 'full'})
    const status = async (body: string, headers: Readonly<Record<string, string>> = json) =>
      (await desk.post(path, body, headers)).status
    expect(await status(good, {'content-type': 'application/json'})).toBe(403)
    expect(await status(good, {...json, origin: 'https://evil.example'})).toBe(403)
    expect(await status(good, {...json, 'sec-fetch-site': 'none'})).toBe(403)
    expect(await status(good, {...json, 'content-type': 'text/plain'})).toBe(415)
    expect(await status(good.padEnd(100_000))).toBe(413)
    for (const wrong of [
      '',
      '{',
      '[]',
      'null',
      '{"to":"a@example.org"}',
      '{"to":1,"form":"full"}',
      `{"to":"a","form":"full","x":1}`,
    ])
      expect([wrong, await status(wrong)]).toEqual([wrong, 400])
    expect((await desk.post('/api/notes/none/test', good)).status).toBe(404)
    expect((await desk.post('/api/state', good)).status).toBe(405)
    expect((await desk.post('/editions/cable.fr/web', good)).status).toBe(405)
    expect((await desk.get(path)).status).toBe(405)
  })

  it('lets nothing of a note run, be kept, or be framed by others', {tags: 'slow'}, async () => {
    const desk = await openOne()
    for (const path of [
      '/editions/cable.fr/web',
      '/editions/cable.fr/source',
      '/editions/cable.fr/eml',
      '/api/state',
    ]) {
      const {headers} = await desk.get(path)
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors '(self|none)'/),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['content-security-policy']).toMatch(/(^|; ?)sandbox( allow-same-origin)?(;|$)/)
      expect(headers['content-security-policy']).not.toMatch(/script/)
    }
    const page = await desk.get('/')
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self'.*frame-ancestors 'none'/)
  })
})
