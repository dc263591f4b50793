import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {onTestFinished} from 'vitest'
import {bounceOf} from '../bounce.js'
import {publication} from '../campaign-folder.js'
import {runCess} from '../cli.js'
import {startDovecot, type Dovecot} from '../dovecot.js'
import {drawing, type Draw} from '../edited-document.js'
import {inSchema, makeSchema} from '../postgres.js'
import {startQuickSink, type QuickSink, type SinkOptions} from '../quick-sink.js'
import type {Environment} from '../sending.js'
import {faults, readMailbox, type Fault, type FaultName} from './faults.js'
import {startProgram, type Program} from './program.js'
import type {SystemContext, Mood, RoundContext, StoreName} from './round-context.js'
import {mountSmallDisk} from './small-disk.js'
import {harmIn, type Harm} from './harm.js'

/** A round that is asked for. */
export interface RoundPlan {
  readonly seed: number
  readonly store: StoreName
  readonly persons: number
  readonly faults: readonly FaultName[]
  readonly system: SystemContext
  /** Key and certificate of the server, where processes are in other networks. */
  readonly tls?: (SinkOptions['tls'] & {readonly file: string}) | undefined
}

/** Outcome of a round. */
export interface RoundOutcome extends Harm {
  readonly accepted: number
  readonly kills: number
  /** Faults that this system lets happen. */
  readonly happened: readonly FaultName[]
  /** All that the processes said, for whoever looks for the cause of a harm. */
  readonly said: string
}

/** One in so many persons has no mailbox, whatever else happens. */
const unknownEvery = 50
const isUnknown = (to: string): boolean => Number(/\d+/.exec(to)?.[0]) % unknownEvery === unknownEvery - 1

/** Done, something left to be sent, or killed: no bug, and no misuse. */
const fineCodes: ReadonlySet<number | null> = new Set([0, 3, null])

/** Send a campaign by two processes while the faults happen, go on with it by hand, and see what became of everybody. */
export async function tortureRound(plan: RoundPlan): Promise<RoundOutcome> {
  const round = await openRound(plan)
  const {workers, mood, sink} = round
  if (round.isQueued) await handOver(round)
  workers.push(round.startWorker(0))
  // The second goes on with what the first began: it must have begun.
  await Promise.race([sink.reached(1), workers[0]?.end])
  workers.push(round.startWorker(1))
  const happened = plan.faults.filter(name => isPossible(name, round))
  await Promise.all(happened.map(name => faults[name].happen(round)))
  await round.ended
  const ends = await goOn(round)
  const mailboxReads = round.mailbox ? [await readMailbox(round), await readMailbox(round)] : []
  const harm = await harmIn(round, {isUnknown, mailboxReads, last: ends.at(-1)?.stdout ?? ''})
  const all = [...(await Promise.all(workers.map(({end}) => end))), ...ends, ...mailboxReads]
  const said = all.map(end => JSON.stringify(end)).join('\n')
  const untold = [...harm.untold, ...all.flatMap(({code}) => (fineCodes.has(code) ? [] : [`ended by ${code}`]))]
  return {...harm, untold, happened, accepted: sink.count(), kills: mood.kills, said}
}

function isPossible(name: FaultName, round: RoundContext): boolean {
  const fault: Fault = faults[name]
  return fault.isPossible?.(round.system, round) ?? true
}

async function openRound({seed, store, persons, faults: names, system, tls}: RoundPlan): Promise<RoundContext> {
  const draw = drawing(seed)
  // The first numbers of near seeds are near.
  for (let skipped = 0; skipped < 5; skipped++) draw(2)
  const root = publication(bookOf(persons))
  // What two workers send, two commands can send as well, by the same server.
  const isQueued = store === 'postgres' && draw(3) > 0
  const mood: Mood = {isPolicyOn: false, lossPercent: 0, bouncePercent: 0, kills: 0}
  const mailbox = names.includes('bounces') ? await startDovecot() : undefined
  const sink = await startQuickSink({...(tls && {tls, host: '0.0.0.0'}), ...mannersOf(mood, draw, mailbox)})
  onTestFinished(sink.close)
  const disk = store === 'sqlite' && names.includes('disk') ? mountSmallDisk(join(root, '.cess'), 64) : undefined
  if (disk) onTestFinished(disk.remove)
  const environmentFor = environmentOf({store, sink, system, tls})
  const workers: Program[] = []
  const startWorker = (index: number) =>
    startProgram(
      isQueued ? ['worker', '--rate', '0', '--until-empty', '-C', root] : sendArgs(root, index > 0 || sink.count() > 0),
      {
        environment: {...environmentFor(index), QUICK_CLOCK_JUMPS: JSON.stringify(jumps(draw))},
        namespace: system.namespaces?.[index]?.name,
      },
    )
  const ended = allEnded(workers)
  return {
    ...{store, isQueued, root, persons, draw, sink, mood, system, disk, mailbox, workers, startWorker, ended},
    environment: environmentFor(undefined),
    reached: count => Promise.race([sink.reached(count), ended]),
  }
}

const sendArgs = (root: string, isBegun: boolean): readonly string[] => [
  ...['send', 'cable', '--confirm', '--rate', '0', '--json', '-C', root],
  ...(isBegun ? ['--resume'] : []),
]

/** Days and years, to and fro. */
const jumps = (draw: Draw): readonly number[] => [1, 2, 3].map(() => (draw(2_000) - 1_000) * 3_600_000)

/** Resolves once there were two processes and all have ended, those too that came in the place of others. */
async function allEnded(workers: readonly Program[]): Promise<void> {
  while (workers.length < 2) await sleep(20)
  for (
    let seen: readonly Program[] = [];
    seen.some((program, index) => program !== workers[index]) || seen.length === 0;
  ) {
    seen = [...workers]
    await Promise.all(seen.map(({end}) => end))
    // Whoever kills one starts another at once.
    await sleep(50)
  }
}

const bookOf = (persons: number): string =>
  ['group,email,name,lang,salutation,source']
    .concat(
      Array.from(
        {length: persons},
        (_, index) => `otan,person-${index}@parl.example.org,Person ${index},${index % 3 ? 'fr' : 'en'},,Directory`,
      ),
    )
    .join('\n')

function mannersOf(mood: Mood, draw: Draw, mailbox: Dovecot | undefined): SinkOptions {
  let count = 0
  return {
    refusal: to => {
      if (mood.isPolicyOn) return '550 5.7.1 Service unavailable; client host is on a block list'
      return isUnknown(to) ? '550 5.1.1 User unknown' : undefined
    },
    loss: () => (draw(100) < mood.lossPercent ? (draw(2) === 0 ? 'taken' : 'untaken') : undefined),
    onTaken: ({to, id}) => {
      if (draw(100) < mood.bouncePercent) mailbox?.put(`${++count}.report`, bounceOf(id, '5.1.1', {to}))
    },
  }
}

type Surroundings = Pick<RoundPlan, 'store' | 'system' | 'tls'> & {readonly sink: QuickSink}

let schemas = 0

/** Variables of the process in a namespace, or of one in none. */
function environmentOf({store, sink, system, tls}: Surroundings): (index: number | undefined) => Environment {
  const schema = `round${++schemas}`
  if (store === 'postgres') makeSchema(system.cluster?.url ?? '', schema)
  return index => {
    const host = index === undefined ? '127.0.0.1' : (system.namespaces?.[index]?.host ?? '127.0.0.1')
    const at = (url: string) => url.replace('127.0.0.1', host)
    return {
      ...{CESS_SECRET: 'a secret of at least 32 characters', CESS_SMTP_CONNECTIONS: '4', CESS_SMTP_TIMEOUT: '3'},
      CESS_SMTP_URL: at(sink.url),
      ...(tls && {NODE_EXTRA_CA_CERTS: tls.file}),
      ...(store === 'postgres' && {CESS_DATABASE_URL: at(inSchema(system.cluster?.url ?? '', schema))}),
    }
  }
}

async function handOver({root, environment}: RoundContext): Promise<void> {
  const {code, stderr} = await runCess(['send', 'cable', '--confirm', '--queue'], {cwd: root, env: environment})
  if (code !== 0) throw new Error(stderr)
}

/** More than anybody would have to say `--resume`. */
const mostRuns = 6

/** Go on by hand until nobody is left to be sent to. */
async function goOn({root, environment}: RoundContext): Promise<readonly Awaited<Program['end']>[]> {
  const ends: Awaited<Program['end']>[] = []
  while (ends.length < mostRuns) {
    const end = await startProgram(sendArgs(root, true), {environment}).end
    ends.push(end)
    if (leftOver(end.stdout) === 0) break
  }
  return ends
}

/** How many the report of a run leaves to be sent to; NaN where it is none. */
function leftOver(stdout: string): number {
  try {
    // The report of `cess send --json`, or of a refusal, which has none of these.
    const {tally, left} = JSON.parse(stdout) as {tally?: {waiting: number}; left?: number}
    return (tally?.waiting ?? NaN) + (left ?? NaN)
  } catch {
    return NaN
  }
}
