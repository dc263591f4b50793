import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {describe, expect, it, onTestFinished} from 'vitest'
import {readOauthSettings, tokenSource} from '../../src/io/oauth.js'
import {readSmtpSettings} from '../../src/io/smtp/settings.js'
import {openSmtpLine, probeServer} from '../../src/io/smtp/smtp-line.js'
import {startMailServer} from '../support/mail-server.js'

/** A token server for one test; `asked` are the forms that it got. */
async function startTokens(answer: (count: number) => {readonly status?: number; readonly body: unknown}) {
  const asked: Record<string, string>[] = []
  const server = createServer((request, response) => {
    let form = ''
    request.on('data', (chunk: Buffer) => (form += chunk.toString()))
    request.on('end', () => {
      asked.push(Object.fromEntries(new URLSearchParams(form)))
      const {status = 200, body} = answer(asked.length)
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return {asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`}
}

const client = {CESS_OAUTH_CLIENT_ID: 'cess', CESS_OAUTH_CLIENT_SECRET: 'hush', CESS_OAUTH_SCOPE: 'smtp'}

/** A mail server that takes one token; and what came of a letter, given to it by these settings. */
async function sendWith(environment: Record<string, string>, right: string) {
  const server = await startMailServer(undefined, {
    authOptional: false,
    allowInsecureAuth: true,
    authMethods: ['XOAUTH2'],
    onAuth: ({username, accessToken}, _session, done) =>
      username === 'alertes@example.org' && accessToken === right
        ? done(null, {user: username})
        : done(null, {data: {status: '401', schemes: 'bearer'}}),
  })
  const url = server.url.replace('//', '//alertes%40example.org@')
  const settings = readSmtpSettings({CESS_SMTP_URL: url, ...client, ...environment})
  const line = openSmtpLine(settings)
  const pieces = [Buffer.from('From: a@example.org\r\n\r\nx\r\n')]
  const letter = {from: 'alertes@example.org', to: 'anne@parl.example.org', needsUtf8: false, pieces}
  const outcome = await line.send(letter)
  line.close()
  return {outcome, taken: server.taken.length, probe: () => probeServer(settings)}
}

describe('a mail server that wants tokens', () => {
  it('is given one by the client’s own credentials', async () => {
    const tokens = await startTokens(() => ({body: {access_token: 'good', expires_in: 3600}}))
    const {outcome, taken, probe} = await sendWith({CESS_OAUTH_TOKEN_URL: tokens.url}, 'good')
    expect({kind: outcome.kind, taken}).toEqual({kind: 'accepted', taken: 1})
    expect(await probe()).toBeUndefined()
    expect(tokens.asked.slice(1)).toEqual([
      {client_id: 'cess', client_secret: 'hush', grant_type: 'client_credentials', scope: 'smtp'},
    ])
  })

  it('is given another where it does not take the first', async () => {
    const tokens = await startTokens(count => ({body: {access_token: count === 1 ? 'old' : 'good'}}))
    const {outcome} = await sendWith({CESS_OAUTH_TOKEN_URL: tokens.url, CESS_OAUTH_REFRESH_TOKEN: 'r'}, 'good')
    expect(outcome.kind).toBe('accepted')
    expect(tokens.asked.map(form => form['grant_type'])).toEqual(['refresh_token', 'refresh_token'])
  })

  it('is not spoken to without one, and why is said', async () => {
    const refusing = await startTokens(() => ({status: 400, body: {error: 'invalid_grant'}}))
    const {outcome, probe} = await sendWith({CESS_OAUTH_TOKEN_URL: refusing.url}, 'good')
    expect(await probe()).toBe('EOAUTH invalid_grant')
    expect(outcome).toEqual({kind: 'closed', reply: 'EOAUTH invalid_grant'})
    const broken = await startTokens(() => ({status: 503, body: 'later'}))
    expect((await sendWith({CESS_OAUTH_TOKEN_URL: broken.url}, 'good')).outcome.kind).toBe('deferred')
  })
})

describe('a source of tokens', () => {
  it('keeps one until it is nearly over, and takes the next refresh token', async () => {
    const tokens = await startTokens(count => ({
      body: {access_token: `t${count}`, expires_in: 600, refresh_token: `r${count}`},
    }))
    let nowMs = 0
    const settings = readOauthSettings({...client, CESS_OAUTH_TOKEN_URL: tokens.url, CESS_OAUTH_REFRESH_TOKEN: 'r0'})
    if (!settings) throw new Error('settings that are given are there')
    const source = tokenSource(settings, () => nowMs)
    expect([await source.token(), await source.token()]).toEqual(['t1', 't1'])
    nowMs = 550_000
    expect(await source.token()).toBe('t2')
    expect(tokens.asked.map(form => form['refresh_token'])).toEqual(['r0', 'r1'])
  })

  it.each([
    {CESS_OAUTH_TOKEN_URL: 'http://login.example.org/token', ...client},
    {CESS_OAUTH_TOKEN_URL: 'https://login.example.org/token'},
    {CESS_OAUTH_TOKEN_URL: 'https://login.example.org/token', CESS_OAUTH_CLIENT_ID: 'x'},
    client,
    {CESS_OAUTH_SCOPE: 'x'},
  ])('is not made of settings that lack something: %o', environment => {
    expect(() => readOauthSettings(environment)).toThrow(/CESS_OAUTH/)
  })
})
