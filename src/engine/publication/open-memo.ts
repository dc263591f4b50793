import {join} from 'node:path'
import type {Edges} from '../../io/edges.js'
import {unlessRefused} from '../../io/error.js'
import {makeStateFolder} from '../../io/private-files.js'
import {hashOf, type Stamp} from '../../io/stamp.js'
import {TraceFile} from '../../io/trace-file.js'
import {World, type Outlook} from '../../io/world.js'
import type {Instant} from '../../model/moment.js'
import {keep, readHeads} from '../memo/keep.js'
import {Memo} from '../memo/memo.js'
import {overlaid} from '../memo/overlaid.js'
import type {Askable} from '../memo/query.js'
import type {Trace, Wanted} from '../memo/trace.js'
import {queries} from '../queries/index.js'
import type {Context} from '../context/context.js'
import {settingsOf, type Told} from '../context/settings.js'
import {ofOneRecord} from './of-one-record.js'
import {PrintingEdge} from '../queries/printing.js'
import {SiteEdges} from '../queries/site-edges.js'

/** Number of times after which results are stored anew as a whole at the end. */
const mostKeeps = 4

/** Name of the memo's file in `.cess/`. */
const memoName = 'memo'

/** An input that was asked, with its print. */
export type SeenInput = readonly [name: string, key: string, print: string]

/** State that is stored with the traces. */
interface Extra {
  readonly stamps: Readonly<Record<string, Stamp>>
}

/** Publication and options that a memo is opened for. */
type Opened = Pick<Context, 'root' | 'now' | 'toolId'> & Partial<Pick<Context, 'onWait'>> & Told

/** Options of a memo. */
interface Opening {
  /** Queries; ours if absent. */
  readonly asked?: readonly Askable[]
  /** Whether stored results are used; an audit uses none. */
  readonly believes?: 'what was kept' | 'nothing'
  /** Whether inputs may change within a revision; see `Outlook`. */
  readonly isFollowing?: boolean
  /** Days of the last run, by time zone. */
  readonly days?: Outlook['days']
  /** Edges that replace those of the world. */
  readonly over?: ((world: World) => Partial<Edges>) | undefined
}

class Open {
  /** Real path of the publication. */
  readonly root: string
  readonly memo: Memo
  readonly world: World
  /** Receives the inputs of the site. */
  readonly site = new SiteEdges()
  /** Receives a thread that prints. */
  readonly printing = new PrintingEdge()
  readonly #toolId: string
  readonly #store: TraceFile
  readonly #asked: readonly Askable[]
  /** Edges that replace those of the world. */
  readonly #own: Partial<Edges>
  /** Number of results that earlier processes stored. */
  readonly stored: number
  /** Number of results since the last `keep`. */
  #unkept = 0
  /** Memo that reads notes the other way, once needed. */
  #other: Memo | undefined
  /** Whether stored results were found. */
  #isKnown: boolean
  /** Number of times that results were stored. */
  #keeps = 0

  constructor(context: Opened, {asked = queries, believes = 'what was kept', isFollowing, days, over}: Opening) {
    const {root, now, toolId} = context
    this.root = root
    this.#toolId = toolId
    this.#asked = asked
    this.#store = new TraceFile(join(root, '.cess', memoName))
    const kept = believes === 'nothing' ? undefined : readHeads(this.#store, toolId)
    // Written by the same program.
    const stamps = Object.assign({}, ...(kept?.extras ?? []).map(extra => (extra as Extra).stamps)) as Extra['stamps']
    this.world = new World({root, now, settings: settingsOf(context), stamps, isFollowing, days})
    this.#own = over?.(this.world) ?? {}
    this.memo = this.#memoOver(this.#own)
    this.stored = (kept?.heads ?? []).reduce((sum, {traceCount}) => sum + traceCount, 0)
    this.memo.take(kept?.heads ?? [])
    this.#isKnown = kept !== undefined
  }

  #memoOver(edges: Partial<Edges>): Memo {
    const inputs = [...Object.values({...this.world.edges, ...edges}), ...this.site.edges, this.printing.edge]
    return new Memo([...inputs, ...this.#asked], {
      hash: hashOf,
      readPlace: place => this.#store.read(place),
      onMake: () => this.#unkept++,
    })
  }

  /** A second memo over the same world with some edges replaced, starting from the results of this one. */
  readonly beside = (edges: Partial<Edges>): Memo => {
    const other = this.#memoOver({...this.#own, ...edges})
    // From a store, a memo takes what is asked of it; of a memo, all.
    const stored = this.#isKnown
      ? readHeads(new TraceFile(join(this.root, '.cess', memoName)), this.#toolId)
      : undefined
    other.take(stored?.heads ?? [])
    other.adopt((stored && this.memo.news()) ?? this.memo.traces())
    return other
  }

  /**
   * A second memo in which notes are read as they stand, if this one reads them as published, and as published otherwise; its inputs count
   * as this one's.
   */
  readonly readOtherwise = (): Memo => {
    const {setting} = this.world.edges
    const value = setting.read('published').value === '' ? 'published' : ''
    const other = {value, print: value}
    return (this.#other ??= this.beside({
      setting: overlaid(setting, name => (name === 'published' ? other : undefined)),
    }))
  }

  /** Adopt results of another memo of the same program. */
  readonly adopt = (traces: readonly Trace[]): void => {
    this.#unkept += traces.length
    this.memo.adopt(traces)
  }

  /** Number of results since the last `keep`. */
  readonly unkept = () => this.#unkept

  /** Inputs asked since the last renewal, with their prints. */
  readonly inputs = (): readonly SeenInput[] => {
    const ofWorld = (memo: Memo) => [...memo.inputs()].filter(([name]) => Object.hasOwn(this.world.edges, name))
    if (!this.#other) return ofWorld(this.memo)
    const all = [...ofWorld(this.memo), ...ofWorld(this.#other).filter(([name]) => name !== 'setting')]
    return [...new Map(all.map(input => [`${input[0]}\n${input[1]}`, input])).values()]
  }

  /** Stamps of the files that were read. */
  readonly stamps = () => this.world.stamps.entries('used')
  /** Absolute paths of assets that notes refer to. */
  readonly assetPaths = () => this.world.assetPaths()
  readonly close = () => this.#store.close()

  /** Ask inputs again at a new moment; see `World.renew`. */
  readonly renew = (now: Instant, changed?: readonly string[]): void => {
    this.world.renew(now, changed)
    this.memo.renew()
    this.#other?.renew()
  }

  /** Store results, all or those that are wanted, for the next process, if there are new ones. Failures are ignored. */
  readonly keep = (wanted?: Wanted): void => {
    if (this.#unkept === 0 && !this.world.stamps.isChanged) return
    const {stamps} = this.world
    const whole = wanted ? 'used' : 'all'
    // What a long build stored bit by bit is read in two thirds of the time once it is in one piece.
    const isKnown = this.#isKnown && (wanted === undefined || this.#keeps < mostKeeps)
    const extra = (which: 'whole' | 'news'): Extra => ({stamps: stamps.entries(which === 'news' ? 'new' : whole)})
    unlessRefused(() => {
      makeStateFolder(this.root, memoName)
      keep(this.#store, this.memo, {key: this.#toolId, extra, isKnown, wanted})
      stamps.kept()
      this.#unkept = 0
      this.#keeps++
      this.#isKnown = true
    })
  }
}

/** A memo of our queries over a publication, with results of earlier processes. */
export type OpenMemo = Pick<Open, keyof Open>

/** Open the memo of a publication. */
export const openMemo = (context: Opened, opening: Opening = {}): OpenMemo => new Open(context, opening)

/** Open the memo of a publication, use it, and close it whatever happens. */
export async function withMemo<T>(context: Opened, use: (open: OpenMemo) => Promise<T>, opening?: Opening): Promise<T> {
  const open = openMemo(context, opening)
  try {
    return await use(open)
  } finally {
    open.close()
  }
}

/**
 * The same for a command that only looks at the publication.
 *
 * @param look Done again where somebody wrote to the record meanwhile.
 */
export const readWithMemo = <T>(context: Opened, look: (open: OpenMemo) => Promise<T>, opening?: Opening): Promise<T> =>
  withMemo(context, open => ofOneRecord(open, () => look(open), context.onWait), opening)
