import {describe, expect, it, onTestFinished} from 'vitest'
import {buildOnce, publication, setUp} from '../support/campaign-folder.js'
import {runCess} from '../support/cli.js'
import {halves} from '../support/halves.js'
import {startMailServer, type Fault} from '../support/mail-server.js'
import {spawnSync, spawn} from 'node:child_process'
import {describeWith} from '../support/tools.js'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createConnection, createServer, type AddressInfo} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {folderWith} from '../support/folder.js'

buildOnce()

const crowd = (count: number): string =>
  `group,email,name,lang,salutation,source\n${Array.from({length: count}, (_, number) => `otan,person-${number}@parl.example.org,,fr,,Directory\n`).join('')}`

describe('cess send, to a server that blocks us', {tags: 'slow'}, () => {
  it('says so and counts nobody as refused, and goes on with everybody once that is mended', async () => {
    let isBlocked = true
    const server = await startMailServer(() =>
      isBlocked ? {at: 'recipient', code: 550, text: '5.7.1 Client host blocked using bl.example.org'} : undefined,
    )
    const cwd = publication(crowd(20))
    const send = (...more: readonly string[]) =>
      runCess(['send', 'cable', '--confirm', '--rate', '0', ...more], {cwd, env: {CESS_SMTP_URL: server.url}})
    const first = await send()
    expect(first.code).toBe(3)
    expect(first.stdout).toContain('(550 5.7.1: Client host blocked using bl.example.org)')
    expect(first.stdout).toMatch(/^0 sent, 20 waiting\.$/m)
    expect((await send('--resume')).code).toBe(3)
    isBlocked = false
    expect(await send('--resume')).toMatchObject({code: 0, stdout: '20 sent.\n'})
    expect(new Set(server.taken.map(({to}) => to)).size).toBe(20)
  })

  it('says of everybody of the plan where their message stands, in a later run too', async () => {
    const server = await startMailServer(to =>
      to.startsWith('person-1@') ? {at: 'recipient', code: 550, text: '5.1.1 unknown'} : undefined,
    )
    const cwd = publication(crowd(4))
    const env = {CESS_SMTP_URL: server.url}
    const send = (...more: readonly string[]) =>
      runCess(['send', 'cable', '--confirm', '--rate', '0', ...more], {cwd, env})
    expect(await send()).toMatchObject({code: 3, stdout: '3 sent, 1 refused.\n'})
    const again = await send('--resume')
    expect(again.code).toBe(3)
    expect(again.stdout).toContain('Of 4 people: sent 3, refused 1.')
    const {stdout} = await runCess(['log', '--totals', '--format', 'csv'], {cwd})
    expect(stdout).toBe(
      'note,version,planned,waiting,sent,refused,uncertain,withheld,bounced,opted_out,complained\r\nCESS-2026-ALE-001,1.0,4,0,3,1,0,0,0,0,0\r\n',
    )
    expect((await runCess(['log', '--totals', '--lang', 'fr'], {cwd})).stdout).toContain('désinscrits')
  })
})

describe('cess send --test, to a server that refuses', () => {
  for (const {cases, speed} of halves(
    [
      [{at: 'recipient', code: 550, text: '5.7.1 no'}, '550 5.7.1'],
      [{at: 'data', code: 554, text: '5.6.0 no'}, '554 5.6.0'],
      [{at: 'connection', code: 554}, '554'],
    ],
    3,
  ))
    it.each<readonly [Fault, string]>(cases)('says what the server said: %o', speed, async (fault, codes) => {
      const server = await startMailServer(() => fault)
      const {code, stderr} = await runCess(['send', 'cable', '--test', 'me@example.org'], {
        cwd: publication(),
        env: {CESS_SMTP_URL: server.url},
      })
      expect(code).toBe(3)
      expect(stderr).toContain(`(${codes}`)
    })
})

describeWith('spamassassin', 'a filter', () => {
  it('has nothing against a campaign', {tags: 'slow'}, async () => {
    const {cess, server} = await setUp({CESS_UNSUBSCRIBE_URL: 'https://cess.example.org/unsubscribe/'})
    await cess('send', 'cable', '--confirm', '--rate', '0')
    // As a mailbox: to start, it reads more rules than our messages have words.
    const mailbox = server.taken
      .map(({raw}) => `From - Tue Dec  1 10:00:00 2026\n${raw.replaceAll('\r', '')}\n`)
      .join('')
    const {stdout} = spawnSync('spamassassin', ['-L', '-t', '--mbox'], {input: mailbox, encoding: 'utf8'})
    const points = [...stdout.matchAll(/\((-?[\d.]+) points/g)].map(([, count]) => Number(count))
    expect(points).toHaveLength(3)
    expect(Math.max(...points)).toBeLessThan(0.5)
  })
})

describeWith('smtp-sink', 'Postfix’s smtp-sink', () => {
  it('takes a campaign too', async () => {
    const root = publication()
    const folder = folderWith()
    const port = await freePort()
    const user = process.getuid?.() === 0 ? ['-u', 'root'] : []
    const sink = spawn('smtp-sink', [...user, '-R', folder, '-d', 'mail.', `127.0.0.1:${port}`, '10'], {
      stdio: 'ignore',
    })
    onTestFinished(() => void sink.kill())
    await whenListening(port)
    const {code, stdout} = await runCess(['send', 'cable', '--confirm', '--rate', '0'], {
      cwd: root,
      env: {CESS_SMTP_URL: `smtp://127.0.0.1:${port}`},
    })
    expect({code, stdout}).toEqual({code: 0, stdout: '3 sent.\n'})
    const dumps = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.includes('mail.'))
    expect(dumps).toHaveLength(3)
    for (const name of dumps) expect(readFileSync(join(folder, name), 'utf8')).toContain('List-Unsubscribe:')
    expect(existsSync(join(root, '.cess', 'ledger.db'))).toBe(true)
  })
})

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function whenListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>(resolve => {
      const socket = createConnection(port, '127.0.0.1')
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    await sleep(20)
  }
  throw new Error('smtp-sink does not listen')
}
