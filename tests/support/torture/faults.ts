import {setTimeout as sleep} from 'node:timers/promises'
import {startProgram} from './program.js'
import type {Ground, Scene, StoreName} from './scene.js'

/** Something that happens to a campaign: where it can, and how. Over when its promise is. */
export interface Fault {
  readonly stores: readonly StoreName[]
  /** Whether it needs what only some systems let us have. */
  readonly isPossible?: (ground: Ground, scene: Pick<Scene, 'disk' | 'mailbox'>) => boolean
  readonly happen: (scene: Scene) => Promise<void>
}

const both: readonly StoreName[] = ['sqlite', 'postgres']

/** Any moment but the very end. */
const someMoment = ({draw, persons, reached}: Scene): Promise<void> => reached(1 + draw(Math.floor(persons * 0.9)))

/** From a third of a second to a second and a half, which is a minute and a half for who waits. */
const aWhile = ({draw}: Scene): Promise<void> => sleep(300 + draw(1200))

const awayMs = ({draw}: Scene): number => 200 + draw(1300)

const one = ({draw, workers}: Scene): number => draw(workers.length)

/** Faults by name. */
export const faults = {
  kill: {
    stores: both,
    happen: async scene => {
      await someMoment(scene)
      const index = one(scene)
      if (scene.workers[index]?.child.kill('SIGKILL')) scene.mood.kills++
      // Half of them are started again by whoever watches over them.
      if (scene.draw(2) === 0) scene.workers[index] = scene.startWorker(index)
    },
  },
  freeze: {
    stores: both,
    happen: async scene => {
      await someMoment(scene)
      const {child} = scene.workers[one(scene)] ?? {}
      child?.kill('SIGSTOP')
      await aWhile(scene)
      child?.kill('SIGCONT')
    },
  },
  clock: {
    stores: both,
    happen: async scene => {
      for (let jumps = 1 + scene.draw(3); jumps > 0; jumps--) {
        await someMoment(scene)
        scene.workers[one(scene)]?.child.kill('SIGUSR2')
      }
    },
  },
  away: {
    stores: both,
    happen: async scene => {
      await someMoment(scene)
      await scene.sink.away(awayMs(scene))
    },
  },
  policy: {
    stores: both,
    happen: async scene => {
      await someMoment(scene)
      scene.mood.isPolicyOn = true
      // It is lifted while they send, or after they have given up.
      await (scene.draw(3) === 0 ? aWhile(scene) : scene.ended)
      scene.mood.isPolicyOn = false
    },
  },
  loss: {
    stores: both,
    happen: async scene => {
      scene.mood.lossPercent = 1 + scene.draw(10)
      await someMoment(scene)
      await aWhile(scene)
      scene.mood.lossPercent = 0
    },
  },
  bounces: {
    stores: both,
    isPossible: (_, {mailbox}) => mailbox !== undefined,
    happen: async scene => {
      scene.mood.bouncePercent = 5
      for (let times = 0; times < 2; times++) {
        await someMoment(scene)
        await readMailbox(scene)
      }
    },
  },
  disk: {
    stores: both,
    isPossible: ({clusterDisk}, {disk}) => (clusterDisk ?? disk) !== undefined,
    happen: async scene => {
      const {disk, ground} = scene
      await someMoment(scene)
      const full = disk ?? ground.clusterDisk
      full?.fill()
      await aWhile(scene)
      full?.free()
      if (!disk) await ground.cluster?.revive()
    },
  },
  restart: {
    stores: ['postgres'],
    happen: async scene => {
      await someMoment(scene)
      await scene.ground.cluster?.restart(awayMs(scene), scene.draw(2) === 0 ? 'SIGQUIT' : 'SIGINT')
    },
  },
  cable: {
    stores: both,
    isPossible: ({namespaces}) => namespaces !== undefined,
    happen: async scene => {
      await someMoment(scene)
      const namespace = scene.ground.namespaces?.[one(scene)]
      namespace?.unplug()
      await aWhile(scene)
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
}: Scene): Promise<{readonly code: number | null; readonly stdout: string}> =>
  startProgram(['bounces', `imap://alertes@localhost:${mailbox?.port}/INBOX`, '--json', '-C', root], {
    environment: {...environment, CESS_IMAP_PASSWORD: mailbox?.password ?? ''},
  }).end
