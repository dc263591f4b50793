import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, statfsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {patientCalls, type Waiting} from '../../../src/engine/campaign/run-post.js'
import {startMailServer} from '../../support/mail-server.js'
import {ledgerFor} from '../../support/campaign.js'
import {folderWith} from '../../support/folder.js'
import {startPostgres} from '../../support/postgres.js'
import {people, quickRetry, sendVia} from '../../support/send-via.js'
import {describeWith} from '../../support/tools.js'

const quick = {firstMs: 20, mostMs: 50, limitMs: 600_000}

/** Calls that wait for what passes, and what was told of it. */
function patience(times = quick) {
  const told: string[] = []
  const tell = (waiting: Waiting) => void told.push(waiting.for === 'ledger' ? waiting.error.code : waiting.for)
  return {told, patient: patientCalls(new AbortController().signal, tell, times)}
}

describe('a mail server that is away for a while', () => {
  /** Drops every connection between the third recipient and the fortieth. */
  const awayAfter = (first: number, last: number) => {
    let count = 0
    return (to: string) => {
      if (to !== '') count++
      return to !== '' && count > first && count < last ? ({drop: 'before'} as const) : undefined
    }
  }

  it('is waited for, and that is said once', {tags: 'slow'}, async () => {
    const server = await startMailServer(awayAfter(3, 40))
    const told: (string | undefined)[] = []
    const {states, halt} = await sendVia(server, {
      addresses: people(8),
      lines: 1,
      onOutage: reply => told.push(reply),
    })
    expect(halt).toBeUndefined()
    expect(states).toEqual(people(8).map(() => 'sent'))
    expect(told).toEqual([expect.stringMatching(/^E/), undefined])
  })

  it('is given up after a limit, and everybody else stays to be sent', async () => {
    const server = await startMailServer(awayAfter(3, Infinity))
    const {states, halt} = await sendVia(server, {
      addresses: people(8),
      lines: 1,
      retry: {...quickRetry, outage: {...quickRetry.outage, limitMs: 50}},
    })
    expect(halt?.by).toBe('server')
    expect(states.filter(state => state === 'planned')).toHaveLength(5)
  })

  it('is waited for where it says 421 to everybody', {tags: 'slow'}, async () => {
    let count = 0
    const server = await startMailServer(to =>
      to !== '' && ++count > 2 && count < 30 ? {at: 'recipient', code: 421} : undefined,
    )
    const {states} = await sendVia(server, {addresses: people(4), lines: 1, retry: {...quickRetry, busyMs: 1}})
    expect(states).toEqual(people(4).map(() => 'sent'))
  })
})

describe('a disk that is full', () => {
  it('is waited for, and called that where it stays full', async ({skip}) => {
    const disk = join(folderWith(), 'disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'cess-test', disk], {stdio: 'ignore'})
    } catch {
      return skip('no disk can be mounted here')
    }
    onTestFinished(() => void execFileSync('umount', ['-l', disk]))
    const {told, patient} = patience()
    const {ledger} = await ledgerFor({}, disk, patient)
    const deliveries = (prefix: string) =>
      Array.from({length: 300}, (_, index) => ({
        ...{note: 'N', version: '1', person: `${prefix}-${index}`, lang: 'en', groups: ['otan'], masked: 'p'},
        messageId: `<${prefix}-${index}@example.org>`,
      }))
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, '')
    const {bavail, bsize} = statfsSync(disk)
    writeFileSync(ballast, Buffer.alloc(bavail * bsize))
    const planned = ledger.plan(deliveries('a'), '2026-12-01T10:00:00.000Z')
    await expect.poll(() => told).toEqual(['SQLITE_FULL'])
    rmSync(ballast)
    await planned
    expect(told).toEqual(['SQLITE_FULL', 'nothing'])
    expect(await ledger.list({})).toHaveLength(300)
    writeFileSync(ballast, Buffer.alloc(statfsSync(disk).bavail * bsize))
    const {ledger: impatient} = await ledgerFor({}, disk)
    await expect(impatient.plan(deliveries('b'), '2026-12-01T10:00:00.000Z')).rejects.toMatchObject({
      code: 'SQLITE_FULL',
    })
    rmSync(ballast)
  })
})

describeWith('psql', 'a database that restarts', () => {
  it('is waited for: nobody is lost, and nobody gets a message twice', {tags: 'slow'}, async () => {
    const cluster = await startPostgres()
    onTestFinished(cluster.stop)
    const server = await startMailServer()
    const {told, patient} = patience()
    let restarted: Promise<void> | undefined
    const {states, halt} = await sendVia(server, {
      addresses: people(200),
      lines: 3,
      store: {
        environment: {CESS_DATABASE_URL: cluster.url, CESS_SECRET: 'a secret of at least 32 characters'},
        patient,
      },
      onProgress: done => {
        if (done > 30) restarted ??= cluster.restart(300)
      },
    })
    await restarted
    expect(halt).toBeUndefined()
    expect(states).toEqual(people(200).map(() => 'sent'))
    expect(new Set(server.taken.map(({to}) => to)).size).toBe(server.taken.length)
    expect(told.at(-1)).toBe('nothing')
  })
})
