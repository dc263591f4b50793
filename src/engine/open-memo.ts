import {join} from 'node:path'
import {attempt, IoError} from '../io/error.js'
import {makeStateFolder} from '../io/make-state-folder.js'
import {hashOf, type Stamp} from '../io/stamp.js'
import {TraceFile} from '../io/trace-file.js'
import {World} from '../io/world.js'
import type {Instant} from '../model/moment.js'
import {keep, recall} from './memo/keep.js'
import {Memo} from './memo/memo.js'
import type {IsWanted} from './memo/nodes.js'
import type {Askable} from './memo/query.js'
import {queries} from './queries/index.js'
import type {Scene} from './scene.js'
import {settingsOf, type Told} from './settings.js'
import {SiteEdges} from './site/site-edges.js'

/** A memo of the house's queries over a publication, with what earlier processes made. */
export interface OpenMemo {
  /** Real path of the publication. */
  readonly root: string
  readonly memo: Memo
  /** Told what the site is made of, once it is known. */
  readonly site: SiteEdges
  /** How the files were that were asked for. */
  readonly stamps: () => Readonly<Record<string, Stamp>>
  /** What was asked of the world since it was last renewed, with the prints. */
  readonly looked: () => readonly Looked[]
  /** Absolute paths of the files that notes were seen to refer to. */
  readonly assetPaths: () => readonly string[]
  /** Time has passed, and anything may have changed: look again. */
  readonly renew: (now: Instant) => void
  /**
   * Keep what is known for the next process, if it is more than was kept. Where it cannot be written, the next one makes it again.
   *
   * @param isWanted Whether a value may still be of use; all of them where it is absent, as where only some were asked for.
   */
  readonly keep: (isWanted?: IsWanted) => void
  readonly close: () => void
}

/** Where a publication's memo is kept: for its owner alone, beside the reports of our bugs. */
const memoName = 'memo'

/** An edge of the world at a key, and what it printed. */
export type Looked = readonly [name: string, key: string, print: string]

/** What is kept with the traces. */
interface Extra {
  readonly stamps: Readonly<Record<string, Stamp>>
}

/** What a memo is opened for. */
type Opened = Pick<Scene, 'root' | 'now' | 'toolId'> & Told

/** What it is opened with. */
interface Opening {
  /** The house's queries, or others in their places. */
  readonly asked?: readonly Askable[]
  /** What of earlier processes is believed: a second opinion believes nothing. */
  readonly believes?: 'what was kept' | 'nothing'
}

/** Open the memo of a publication. */
export function openMemo(scene: Opened, {asked = queries, believes = 'what was kept'}: Opening = {}): OpenMemo {
  const {root, now, toolId} = scene
  const folder = join(root, '.cess', memoName)
  const store = new TraceFile(folder)
  const kept = believes === 'nothing' ? undefined : recall(store, toolId)
  // Written by the same program.
  const extra = kept?.extra as Extra | undefined
  const world = new World({root, now, settings: settingsOf(scene), stamps: extra?.stamps})
  let isMore = false
  const site = new SiteEdges()
  const memo = new Memo([...Object.values(world.edges), ...site.edges, ...asked], {
    hash: hashOf,
    readPlace: place => store.read(place),
    onMake: () => (isMore = true),
  })
  memo.adopt(kept?.traces ?? [])
  return {
    root,
    memo,
    site,
    stamps: () => world.stamps.entries('used'),
    looked: () => [...memo.looked()].filter(([name]) => Object.hasOwn(world.edges, name)),
    assetPaths: () => world.assetPaths(),
    renew: moment => {
      world.renew(moment)
      memo.renew()
    },
    keep: isWanted => {
      if (!isMore && !world.stamps.isChanged) return
      const stamps = world.stamps.entries(isWanted ? 'used' : 'all')
      try {
        attempt('write', folder, () => makeStateFolder(root, memoName))
        keep(store, memo, {key: toolId, extra: {stamps} satisfies Extra, ...(isWanted && {isWanted})})
        isMore = false
      } catch (error) {
        if (!(error instanceof IoError)) throw error
      }
    },
    close: () => store.close(),
  }
}
