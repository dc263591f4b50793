import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {buildOnce, publication, setUp} from '../support/campaign-folder.js'
import {runCess} from '../support/cli.js'
import {startMailServer, type Fault} from '../support/mail-server.js'
import {describeWith} from '../support/tools.js'

buildOnce()

describe('cess send --test, to a server that refuses', () => {
  it.each<readonly [Fault, string]>([
    [{at: 'recipient', code: 550, text: '5.7.1 no'}, '550 5.7.1'],
    [{at: 'data', code: 554, text: '5.6.0 no'}, '554 5.6.0'],
    [{at: 'connection', code: 554}, '554'],
  ])('says what the server said: %o', async (fault, codes) => {
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
  it('has nothing against a campaign', async () => {
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
