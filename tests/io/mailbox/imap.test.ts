import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {describe, expect, it, onTestFinished} from 'vitest'
import {importBounces} from '../../../src/engine/campaign/import-bounces.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {readImapSettings} from '../../../src/io/mailbox/imap-settings.js'
import {addressNumber, planned} from '../../support/campaign.js'
import {publicationYaml, runCess} from '../../support/cli.js'
import {startDovecot, type Dovecot} from '../../support/dovecot.js'
import {fixtureMails, fixtureSecret} from '../../support/fixture-mailbox.js'
import {folderWith} from '../../support/folder.js'
import {describeWith} from '../../support/tools.js'
import {IoError} from '../../../src/io/error.js'
import {readImap} from '../../../src/io/mailbox/read-imap.js'
import {startFailingImap, type ImapFault} from '../../support/failing-imap.js'

const at = '2026-12-01T10:00:00.000Z'
const secret = {CESS_IMAP_PASSWORD: 'x'}

describe('the address of a mailbox', () => {
  it('says user, host and folder; secrets come from the environment', () => {
    expect(readImapSettings('imaps://a%40b@mail.example.org/Re%C3%A7us/2026', secret)).toEqual({
      ...{host: 'mail.example.org', port: 993, isSecure: true, requiresTls: true, user: 'a@b', folder: 'Reçus/2026'},
      ...{done: {by: 'keyword'}, login: {by: 'password', password: 'x'}},
    })
    const local = {...secret, CESS_IMAP_USER: 'a', CESS_IMAP_DONE: 'move:Done'}
    expect(readImapSettings('imap://[::1]:1143', local)).toMatchObject({
      ...{host: '::1', port: 1143, isSecure: false, requiresTls: false, folder: 'INBOX'},
      done: {by: 'move', folder: 'Done'},
    })
    expect(readImapSettings('imap://a@mail.example.org', secret).requiresTls).toBe(true)
  })

  it.each([
    ['imaps://a:secret@mail.example.org', secret],
    ['imaps://mail.example.org', secret],
    ['imaps://a@mail.example.org', {}],
    ['imaps://a@mail.example.org', {...secret, CESS_IMAP_DONE: 'burn'}],
    ['imaps://a@mail.example.org', {CESS_IMAP_TOKEN_URL: 'http://mail.example.org/token', CESS_IMAP_CLIENT_ID: 'a'}],
    ['imaps://a@mail.example.org', {CESS_IMAP_TOKEN_URL: 'https://mail.example.org/token'}],
    ['imaps://a@mail.example.org/%E0%A4%A', secret],
    ['imaps://', secret],
  ])('%s with %j is refused, and quotes no secret', (from, environment) => {
    let told = ''
    try {
      readImapSettings(from, environment)
    } catch (error) {
      told = String(error)
    }
    expect(told).toMatch(/CESS_IMAP|imaps:/)
    expect(told).not.toContain('secret@')
  })
})

/** A ledger whose messages are those of the fixtures, and a mailbox with some of these. */
async function setUp(server: Dovecot, environment: Readonly<Record<string, string>> = {}) {
  const root = folderWith({'cess.yml': publicationYaml})
  const {ledger, keyring} = await openLedger(root, {CESS_SECRET: fixtureSecret})
  const jobs = await planned(
    {ledger, keyring},
    Array.from({length: 60}, (_, number) => addressNumber(number)),
  )
  for (const {key} of jobs)
    for (const step of ['claim', 'accept'] as const) await ledger.step(step, key, {run: 'r', at})
  await ledger.close()
  for (const {name, bytes} of fixtureMails.filter(mail => mail.name.startsWith('postfix/')))
    server.put(name.replace('/', '-'), bytes)
  const env = {
    CESS_SECRET: fixtureSecret,
    CESS_IMAP_CA_FILE: server.caFile,
    ...(!Object.hasOwn(environment, 'CESS_IMAP_TOKEN_URL') && {CESS_IMAP_PASSWORD: server.password}),
    ...environment,
  }
  const read = (from: string) => importBounces({directory: root, language: 'en', environment: env, from})
  return {root, env, read}
}

const count = fixtureMails.filter(mail => mail.name.startsWith('postfix/')).length

/** A server that gives one token for one refresh token, and says of a token whether it is good. */
async function tokenServer(): Promise<string> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const isGood = request.url === '/token' ? body.includes('refresh_token=refresh') : body.includes('access')
      response.writeHead(isGood ? 200 : 400, {'content-type': 'application/json'})
      response.end(
        JSON.stringify(request.url === '/token' ? {access_token: 'access'} : {active: isGood, username: 'alertes'}),
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describeWith('dovecot', 'a mailbox on a real server', () => {
  it.each([1, 2, 3])('ends with its test, whatever became of that: %d', {tags: 'slow'}, async () => {
    expect(await startDovecot()).toHaveProperty('port')
  })

  it('is read over TLS, marked, and twice changes nothing', {tags: 'slow'}, async () => {
    const server = await startDovecot()
    const {read} = await setUp(server)
    const from = `imaps://alertes@localhost:${server.tlsPort}/INBOX`
    expect((await read(from)).messages).toBe(count)
    expect(await read(from)).toMatchObject({messages: 0})
    server.put('late', fixtureMails[0]?.bytes ?? '')
    expect(await read(from)).toMatchObject({messages: 1})
    expect(server.messages()).toHaveLength(count + 1)
  })

  it('moves what it has done where it is told to, and goes on where it was stopped', {tags: 'slow'}, async () => {
    const server = await startDovecot()
    const {read} = await setUp(server, {CESS_IMAP_DONE: 'move:Done'})
    const from = `imap://alertes@127.0.0.1:${server.port}`
    expect((await read(from)).messages).toBe(count)
    expect([server.messages().length, server.messages('.Done').length]).toEqual([0, count])
    expect(await read(from)).toMatchObject({messages: 0})
  })

  it('is opened with a token that is asked for (OAuth 2.0)', {tags: 'slow'}, async () => {
    const url = await tokenServer()
    const server = await startDovecot(`${url}/introspect`)
    const oauth = {CESS_IMAP_TOKEN_URL: `${url}/token`, CESS_IMAP_CLIENT_ID: 'cess', CESS_IMAP_REFRESH_TOKEN: 'refresh'}
    const {read} = await setUp(server, {...oauth, CESS_IMAP_DONE: 'seen'})
    const from = `imaps://alertes@localhost:${server.tlsPort}`
    expect((await read(from)).messages).toBe(count)
    expect(await read(from)).toMatchObject({messages: 0})
    const {read: refused} = await setUp(server, {...oauth, CESS_IMAP_REFRESH_TOKEN: 'stolen'})
    await expect(refused(from)).rejects.toMatchObject({code: 'EAUTH'})
  })

  it('that cannot be opened is the world’s failure, told without user and secret', {tags: 'slow'}, async () => {
    const server = await startDovecot()
    const {root, env, read} = await setUp(server)
    const from = `imaps://alertes@localhost:${server.tlsPort}`
    expect((await read(from)).messages).toBe(count)
    const nowhere = await runCess(['bounces', `${from}/Nowhere`], {cwd: root, env})
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringMatching(/no mailbox `Nowhere` .*`INBOX`/)])
    const told = await runCess(['bounces', from], {cwd: root, env: {...env, CESS_IMAP_PASSWORD: 'wrong one'}})
    expect(told.code).toBe(3)
    expect(told.stderr).toContain('the user or the password is refused (EAUTH)')
    expect(told.stderr + told.stdout).not.toMatch(/wrong one|alertes/)
    await expect(read(`imaps://alertes@localhost:1`)).rejects.toMatchObject({code: 'ECONNREFUSED'})
  })
})

/** Read a mailbox and mark what was read; how many messages there were, or why it ended. */
async function readAll(fault: ImapFault | undefined, done: string): Promise<unknown> {
  const from = await startFailingImap(fault)
  let messages = 0
  try {
    for await (const message of readImap(readImapSettings(from, {CESS_IMAP_PASSWORD: 'x', CESS_IMAP_DONE: done}))) {
      await message.done()
      messages++
    }
  } catch (error) {
    return error
  }
  return messages
}

it('a mailbox is read, and its messages are marked or moved', async () => {
  expect([await readAll(undefined, 'seen'), await readAll(undefined, 'move:Done')]).toEqual([1, 1])
})

const commands = ['LOGIN', 'SELECT', 'SEARCH', 'FETCH', 'STORE', 'MOVE'] as const
it.each(commands.flatMap(at => (['no', 'cut', 'half'] as const).map(by => ({at, by}))))(
  'a mailbox whose server fails is never told as read: $at, $by',
  async fault => {
    expect(await readAll(fault, fault.at === 'MOVE' ? 'move:Done' : 'seen')).toBeInstanceOf(IoError)
  },
)
