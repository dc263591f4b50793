import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {buildOnce, publication, scene} from '../support/campaign-folder.js'
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

/** One token in twenty is taken for the address of a wallet: which one it is depends on the keys of the publication. */
const byChance = 'PDS_BTC_ID'

/** Points that a report gives for all else. */
const pointsOf = (report: string): number =>
  [...report.matchAll(/^ *(-?\d+\.\d) ([A-Z\d_]+) /gm)]
    .filter(([, , rule]) => rule !== byChance)
    .reduce((sum, [, points]) => sum + Number(points), 0)

describeWith('spamassassin', 'a filter', () => {
  it('has nothing against a campaign', async () => {
    const {cess, server} = await scene({CESS_UNSUBSCRIBE_URL: 'https://cess.example.org/unsubscribe/'})
    await cess('send', 'cable', '--confirm', '--rate', '0')
    // As a mailbox: to start, it reads more rules than our messages have words.
    const mailbox = server.taken
      .map(({raw}) => `From - Tue Dec  1 10:00:00 2026\n${raw.replaceAll('\r', '')}\n`)
      .join('')
    const {stdout} = spawnSync('spamassassin', ['-L', '-t', '--mbox'], {input: mailbox, encoding: 'utf8'})
    const reports = stdout.split('Content analysis details:').slice(1)
    expect(reports).toHaveLength(3)
    for (const report of reports) expect(pointsOf(report)).toBeLessThan(0.5)
  })
})
