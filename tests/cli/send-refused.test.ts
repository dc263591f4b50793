import {describe, expect, it} from 'vitest'
import {buildOnce, publication} from '../support/campaign-folder.js'
import {runCess} from '../support/cli.js'
import {startMailServer} from '../support/mail-server.js'

buildOnce()

const crowd = (count: number): string =>
  `group,email,name,lang,salutation,source\n${Array.from({length: count}, (_, number) => `otan,person-${number}@parl.example.org,,fr,,Directory\n`).join('')}`

describe('cess send, to a server that blocks us', () => {
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
