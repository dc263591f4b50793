import {setTimeout as sleep} from 'node:timers/promises'
import {startProgram} from './program.js'
import type {SystemContext, RoundContext, StoreName} from './round-context.js'

/** Something that happens to a campaign: where it can, and how. Over when its promise is. */
export interface Fault {
  readonly stores: readonly StoreName[]
  /** Whether it needs what only some systems let us have. */
  readonly isPossible?: (system: SystemContext, round: Pick<RoundContext, 'disk' | 'mailbox'>) => boolean
  readonly happen: (round: RoundContext) => Promise<void>
}

const both: readonly StoreName[] = ['sqlite', 'postgres']

/** Any moment but the very end. */
const someMoment = ({draw, persons, reached}: RoundContext): Promise<void> =>
  reached(1 + draw(Math.floor(persons * 0.9)))

/** From a third of a second to a second and a half, which is a minute and a half for who waits. */
const aWhile = ({draw}: RoundContext): Promise<void> => sleep(300 + draw(1200))

const awayMs = ({draw}: RoundContext): number => 200 + draw(1300)

const one = ({draw, workers}: RoundContext): number => draw(workers.length)

/** Faults by name. */
export const faults = {
  kill: {
    stores: both,
    happen: async round => {
      await someMoment(round)
      const index = one(round)
      if (round.workers[index]?.child.kill('SIGKILL')) round.mood.kills++
      // Half of them are started again by whoever watches over them.
      if (round.draw(2) === 0) round.workers[index] = round.startWorker(index)
    },
  },
  freeze: {
    stores: both,
    happen: async round => {
      await someMoment(round)
      const {child} = round.workers[one(round)] ?? {}
      child?.kill('SIGSTOP')
      await aWhile(round)
      child?.kill('SIGCONT')
    },
  },
  clock: {
    stores: both,
    happen: async round => {
      for (let jumps = 1 + round.draw(3); jumps > 0; jumps--) {
        await someMoment(round)
        round.workers[one(round)]?.child.kill('SIGUSR2')
      }
    },
  },
  away: {
    stores: both,
    happen: async round => {
      await someMoment(round)
      await round.sink.away(awayMs(round))
    },
  },
  policy: {
    stores: both,
    happen: async round => {
      await someMoment(round)
      round.mood.isPolicyOn = true
      // It is lifted while they send, or after they have given up.
      await (round.draw(3) === 0 ? aWhile(round) : round.ended)
      round.mood.isPolicyOn = false
    },
  },
  loss: {
    stores: both,
    happen: async round => {
      round.mood.lossPercent = 1 + round.draw(10)
      await someMoment(round)
      await aWhile(round)
      round.mood.lossPercent = 0
    },
  },
  bounces: {
    stores: both,
    isPossible: (_, {mailbox}) => mailbox !== undefined,
    happen: async round => {
      round.mood.bouncePercent = 5
      for (let times = 0; times < 2; times++) {
        await someMoment(round)
        await readMailbox(round)
      }
    },
  },
  disk: {
    stores: both,
    isPossible: ({clusterDisk}, {disk}) => (clusterDisk ?? disk) !== undefined,
    happen: async round => {
      const {disk, system} = round
      await someMoment(round)
      const full = disk ?? system.clusterDisk
      full?.fill()
      await aWhile(round)
      full?.free()
      if (!disk) await system.cluster?.revive()
    },
  },
  restart: {
    stores: ['postgres'],
    happen: async round => {
      await someMoment(round)
      await round.system.cluster?.restart(awayMs(round), round.draw(2) === 0 ? 'SIGQUIT' : 'SIGINT')
    },
  },
  cable: {
    stores: both,
    isPossible: ({namespaces}) => namespaces !== undefined,
    happen: async round => {
      await someMoment(round)
      const namespace = round.system.namespaces?.[one(round)]
      namespace?.unplug()
      await aWhile(round)
      namespace?.plug()
    },
  },
} as const satisfies Readonly<Record<string, Fault>>

/** A fault's name. */
export type FaultName = keyof typeof faults

/** Read what came back so far; a ledger that is away meanwhile lets it end, and the next time reads the rest. */
export const readMailbox = ({
  root,
  mailbox,
  environment,
}: RoundContext): Promise<{readonly code: number | null; readonly stdout: string}> =>
  startProgram(['bounces', `imap://alertes@localhost:${mailbox?.port}/INBOX`, '--json', '-C', root], {
    environment: {...environment, CESS_IMAP_PASSWORD: mailbox?.password ?? ''},
  }).end
