import {Socket} from 'node:net'
import {describe, expect, it, vi} from 'vitest'
import {readSmtpSettings} from '../../../src/io/smtp/settings.js'
import {openSmtpLine} from '../../../src/io/smtp/smtp-line.js'
import {startChunkingServer} from '../../support/chunking-server.js'
import {startOddServer} from '../../support/odd-server.js'

const servers = {
  DATA: () => startOddServer({at: {}}),
  BDAT: () => startChunkingServer(),
} as const

/** Limits that were set on sockets of ours while two letters were given, each once where it stayed. */
async function limitsOf(url: string): Promise<readonly number[]> {
  // Called as it is, and looked at.
  const spy = vi.spyOn(Socket.prototype, 'setTimeout')
  const line = openSmtpLine(readSmtpSettings({CESS_SMTP_URL: url}))
  for (const to of ['a@example.org', 'b@example.org'])
    expect(
      await line.send({from: 'c@example.org', to, needsUtf8: false, pieces: [Buffer.from('A: b\r\n\r\nc\r\n')]}),
    ).toMatchObject({kind: 'accepted'})
  line.close()
  const set = spy.mock.calls.map(([ms]) => ms).filter(ms => ms > 0)
  spy.mockRestore()
  return set.filter((ms, index) => ms !== set[index - 1])
}

describe('a silent server', () => {
  it.each(['DATA', 'BDAT'] as const)(
    'is waited for two minutes, and ten once it has the whole message (RFC 5321, 4.5.3.2.6): %s',
    async how => {
      const server = await servers[how]()
      // Half a minute is the library's, until it is connected.
      const set = (await limitsOf(server.url)).filter(ms => ms !== 30_000)
      // These say the same to everything, and are asked for their name before they are believed.
      expect(set).toEqual([120_000, 600_000, 120_000, 600_000, 120_000])
    },
  )

  it('is waited for as long as somebody says, at every stage', () => {
    expect(readSmtpSettings({CESS_SMTP_URL: 'smtp://127.0.0.1', CESS_SMTP_TIMEOUT: '7'})).toMatchObject({
      timeoutMs: 7000,
      finalMs: 7000,
    })
  })
})
