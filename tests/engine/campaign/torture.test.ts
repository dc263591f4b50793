// @module-tag slow
import {chmodSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {buildOnce} from '../../support/campaign-folder.js'
import {certificate} from '../../support/certificate.js'
import {drawing} from '../../support/edited-document.js'
import {findPostgres, startPostgres} from '../../support/postgres.js'
import {compileOnce} from '../../support/sending.js'
import {faults, type FaultName} from '../../support/torture/faults.js'
import {makeNamespaces} from '../../support/torture/namespaces.js'
import {tortureRound, type RoundOutcome, type RoundPlan} from '../../support/torture/round.js'
import type {SystemContext, StoreName} from '../../support/torture/round-context.js'
import {mountSmallDisk} from '../../support/torture/small-disk.js'

/** `npm run torture:mail` asks for fifty with each database, of a thousand persons, with faults that a seed draws. */
const torture = process.env['CESS_TORTURE_ROUNDS']
const rounds = Number(torture ?? 0)
const seed = Number(process.env['CESS_TORTURE_SEED'] ?? 1 + Math.floor(Math.random() * 1_000_000))
const persons = torture === undefined ? 60 : 1000

// The table's keys are their names.
const names = Object.keys(faults) as FaultName[]
const stores: readonly StoreName[] = findPostgres() === undefined ? ['sqlite'] : ['sqlite', 'postgres']
/** Faults that happen at once in a round of the suite: none at another's moment. */
const together: readonly {readonly store: StoreName; readonly faults: readonly FaultName[]}[] = [
  {store: 'sqlite', faults: ['kill', 'bounces']},
  {store: 'postgres', faults: ['freeze', 'clock', 'loss', 'restart']},
]
/** Those for which networks and disks are made, and those that `bad-day.test.ts` and `doubts.test.ts` bring about in one process. */
const onlyWhereAsked: readonly FaultName[] = ['cable', 'disk', 'away', 'policy']

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const system: {-readonly [K in keyof SystemContext]: SystemContext[K]} = {}
let tls: RoundPlan['tls']
const outcomes: RoundOutcome[] = []

buildOnce()

beforeAll(async () => {
  compileOnce()
  const folder = mkdtempSync(join(tmpdir(), 'cess-torture-'))
  // The database server is another user.
  chmodSync(folder, 0o755)
  if (torture !== undefined) {
    system.namespaces = makeNamespaces(2)
    system.clusterDisk = mountSmallDisk(join(folder, 'disk'), 400)
  }
  if (system.namespaces)
    tls = certificate(
      folder,
      system.namespaces.map(({host}) => host),
    )
  if (stores.includes('postgres'))
    system.cluster = await startPostgres({
      folder: system.clusterDisk && join(system.clusterDisk.folder, 'cluster'),
      ...(system.namespaces && {addresses: '*'}),
    })
  if (torture !== undefined)
    say(
      `seed ${seed}; ${system.namespaces ? 'two network namespaces' : 'no network namespaces here'}; ${system.clusterDisk ? 'small disks' : 'no disk can be mounted here'}`,
    )
  return async () => {
    await system.cluster?.stop()
    system.clusterDisk?.remove()
    for (const {remove} of system.namespaces ?? []) remove()
    rmSync(folder, {recursive: true, force: true})
  }
})

/** Totals of the rounds so far. */
function total(): string {
  const sum = (count: (outcome: RoundOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0)
  return `${outcomes.length} rounds, ${sum(({accepted}) => accepted)} accepted, ${sum(({twice}) => twice.length)} twice, ${sum(({lost}) => lost.length)} lost, ${sum(({untold}) => untold.length)} untold, ${sum(({kills}) => kills)} kills`
}

afterAll(() => {
  if (torture !== undefined) say(total())
})

/** Gives back which faults could happen. */
async function expectNoHarm(plan: Omit<RoundPlan, 'system' | 'persons' | 'tls'>): Promise<readonly FaultName[]> {
  const outcome = await tortureRound({...plan, persons, system, tls})
  outcomes.push(outcome)
  const {twice, lost, untold, said} = outcome
  if (twice.length + lost.length + untold.length > 0) say(`${JSON.stringify({...plan, twice, lost, untold})}\n${said}`)
  // Whoever looks at it for an hour sees that it goes on.
  if (torture !== undefined) say(`${plan.store} ${plan.seed} ${outcome.happened.join(', ')}: ${total()}`)
  expect({twice, lost, untold}).toEqual({twice: [], lost: [], untold: []})
  return outcome.happened
}

describe.runIf(torture === undefined)('a campaign to which something happens', () => {
  it.each(together.filter(({store}) => stores.includes(store)))(
    'loses nobody, writes to nobody twice, and tells of everybody: $faults ($store)',
    async ({store, faults: asked}) => {
      const happened = await expectNoHarm({seed: 1, store, faults: asked})
      for (const name of asked)
        if (!happened.includes(name)) say(`skipped: \`${name}\`, which this system lets nobody do`)
    },
  )

  it('is each that needs processes, but none that needs a network or a disk of its own', () => {
    expect([...together.flatMap(one => one.faults), ...onlyWhereAsked].toSorted()).toEqual(names.toSorted())
  })
})

describe.runIf(rounds > 0).each(stores)('a campaign on a bad day, its ledger in %s', store => {
  it.each(Array.from({length: rounds}, (_, round) => seed + round))('does no harm (seed %i)', async own => {
    const draw = drawing(own * 7919)
    const possible = names.filter(name => (faults[name].stores as readonly StoreName[]).includes(store))
    const drawn = Array.from({length: 1 + draw(4)}, () => possible[draw(possible.length)] ?? 'kill')
    await expectNoHarm({seed: own, store, faults: [...new Set(drawn)]})
  })
})
