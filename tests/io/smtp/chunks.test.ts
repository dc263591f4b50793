import {describe, expect, it} from 'vitest'
import {addressNumber} from '../../support/campaign.js'
import {startChunkingServer, type ChunkFault} from '../../support/chunking-server.js'
import {people, sendVia} from '../../support/send-via.js'

const first =
  (fault: ChunkFault) =>
  (to: string, attempt: number): ChunkFault | undefined =>
    to === addressNumber(0) && attempt === 1 ? fault : undefined

describe('a server that takes chunks', () => {
  it('is given each message by BDAT, byte for byte', async () => {
    const server = await startChunkingServer()
    const {states} = await sendVia(server, {lines: 1, sizeBytes: 300_000})
    expect(states).toEqual(['sent', 'sent', 'sent'])
    expect(server.taken.map(({to}) => to)).toEqual(people(3))
    for (const {raw} of server.taken) expect(raw.length).toBeGreaterThan(300_000)
    expect(server.commands).not.toContain('DATA')
  })

  it.each(['in-chunk', 'after-chunk'] as const)('cannot have a message before the last one: %s', async fault => {
    const server = await startChunkingServer(first(fault))
    // Small enough to lie in the sockets whole.
    const {states} = await sendVia(server, {lines: 1, sizeBytes: 20_000})
    expect(states).toEqual(['sent', 'sent', 'sent'])
    expect(server.taken).toHaveLength(3)
  })

  it('may have it after the last one, and that is said', async () => {
    const server = await startChunkingServer(first('after-last'))
    expect((await sendVia(server, {lines: 1})).states).toEqual(['uncertain', 'sent', 'sent'])
  })

  it.each(['refuse-chunk', 'refuse-last'] as const)('may refuse it: %s', async fault => {
    const server = await startChunkingServer(first(fault))
    const {states, replies} = await sendVia(server, {lines: 1})
    expect(states).toEqual(['refused', 'sent', 'sent'])
    expect(replies[0]).toBe(fault === 'refuse-chunk' ? '552 5.3.4' : '554 5.6.0')
  })
})
