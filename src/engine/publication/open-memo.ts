import {join} from 'node:path'
import type {Edges} from '../../io/edges.js'
import {attempt, IoError} from '../../io/error.js'
import {makeStateFolder} from '../../io/private-files.js'
import {hashOf, type Stamp} from '../../io/stamp.js'
import {TraceFile} from '../../io/trace-file.js'
import {World} from '../../io/world.js'
import type {Instant} from '../../model/moment.js'
import {keep, recall} from '../memo/keep.js'
import {Memo} from '../memo/memo.js'
import type {Askable} from '../memo/query.js'
import type {Trace, Wanted} from '../memo/trace.js'
import {queries} from '../queries/index.js'
import type {Context} from '../context/context.js'
import {settingsOf, type Told} from '../context/settings.js'
import {SiteEdges} from '../queries/site-edges.js'

/** Where a publication's memo is kept: for its owner alone, beside the reports of our bugs. */
const memoName = 'memo'

/** An edge of the world at a key, and what it printed. */
export type SeenInput = readonly [name: string, key: string, print: string]

/** State that is kept with the traces. */
interface Extra {
  readonly stamps: Readonly<Record<string, Stamp>>
}

/** Purpose of a memo. */
type Opened = Pick<Context, 'root' | 'now' | 'toolId'> & Told

/** Options of a memo. */
interface Opening {
  /** The house's queries, or others in their places. */
  readonly asked?: readonly Askable[]
  /** Earlier processes that are believed: a second opinion believes nothing. */
  readonly believes?: 'what was kept' | 'nothing'
  /** Edges in the places of the world's. */
  readonly over?: ((world: World) => Partial<Edges>) | undefined
}

/** A memo of the house's queries over a publication, with what earlier processes made. */
export interface OpenMemo {
  /** Real path of the publication. */
  readonly root: string
  readonly memo: Memo
  readonly world: World
  /** Told what the site is made of, once it is known. */
  readonly site: SiteEdges
  /** Edges that were asked since it was last renewed, with the prints. */
  readonly inputs: () => readonly SeenInput[]
  /** How the files were that were asked for. */
  readonly stamps: () => Readonly<Record<string, Stamp>>
  /** Absolute paths of the files that notes were seen to refer to. */
  readonly assetPaths: () => readonly string[]
  /**
   * Time has passed, and anything may have changed: look again.
   *
   * @param changed Absolute paths, where somebody watched: see `World.renew`.
   */
  readonly renew: (now: Instant, changed?: readonly string[]) => void
  /** Take over what another memo of the same program made. */
  readonly adopt: (traces: readonly Trace[]) => void
  /** Another memo of the same queries over the same world, with some of its edges replaced, that begins with what this one knows. */
  readonly beside: (edges: Partial<Edges>) => Memo
  /** The same, in which notes are read as they stand, whatever of them was published; its questions to the world are told as this one's. */
  readonly standing: () => Memo
  /**
   * Keep what is known for the next process, if it is more than was kept. Where it cannot be written, the next one makes it again.
   *
   * @param wanted All where it is absent, as where only some were asked for.
   */
  readonly keep: (wanted?: Wanted) => void
  /** How many values were made or taken over since it was last kept. */
  readonly unkept: () => number
  readonly close: () => void
}

class Open implements OpenMemo {
  readonly root: string
  readonly memo: Memo
  readonly world: World
  readonly site = new SiteEdges()
  readonly #toolId: string
  readonly #store: TraceFile
  readonly #asked: readonly Askable[]
  /** Edges in the places of the world's. */
  readonly #own: Partial<Edges>
  /** Values that were made or taken over since it was last kept. */
  #unkept = 0
  /** Of notes as they stand, once it was asked for. */
  #standing: Memo | undefined
  /** Whether the memo began with what was kept. */
  #isKnown: boolean

  constructor(context: Opened, {asked = queries, believes = 'what was kept', over}: Opening) {
    const {root, now, toolId} = context
    this.root = root
    this.#toolId = toolId
    this.#asked = asked
    this.#store = new TraceFile(join(root, '.cess', memoName))
    const kept = believes === 'nothing' ? undefined : recall(this.#store, toolId)
    // Written by the same program.
    const stamps = Object.assign({}, ...(kept?.extras ?? []).map(extra => (extra as Extra).stamps)) as Extra['stamps']
    this.world = new World({root, now, settings: settingsOf(context), stamps})
    this.#own = over?.(this.world) ?? {}
    this.memo = this.#memoOver(this.#own)
    this.memo.take(kept?.heads ?? [])
    this.#isKnown = kept !== undefined
  }

  #memoOver(edges: Partial<Edges>): Memo {
    return new Memo([...Object.values({...this.world.edges, ...edges}), ...this.site.edges, ...this.#asked], {
      hash: hashOf,
      readPlace: place => this.#store.read(place),
      onMake: () => this.#unkept++,
    })
  }

  readonly beside = (edges: Partial<Edges>): Memo => {
    const other = this.#memoOver({...this.#own, ...edges})
    other.adopt(this.memo.traces())
    return other
  }

  readonly standing = (): Memo => {
    const {setting} = this.world.edges
    const isUnset = (name: string) => name === 'published'
    this.#standing ??= this.beside({
      setting: {
        ...setting,
        print: name => (isUnset(name) ? '' : setting.print(name)),
        read: name => (isUnset(name) ? {value: '', print: ''} : setting.read(name)),
      },
    })
    return this.#standing
  }

  readonly adopt = (traces: readonly Trace[]): void => {
    this.#unkept += traces.length
    this.memo.adopt(traces)
  }

  readonly unkept = () => this.#unkept
  readonly inputs = () => {
    const others = [...(this.#standing?.inputs() ?? [])].filter(([name]) => name !== 'setting')
    const asked = [...this.memo.inputs(), ...others].filter(([name]) => Object.hasOwn(this.world.edges, name))
    return [...new Map(asked.map(input => [`${input[0]}\n${input[1]}`, input])).values()]
  }
  readonly stamps = () => this.world.stamps.entries('used')
  readonly assetPaths = () => this.world.assetPaths()
  readonly close = () => this.#store.close()

  readonly renew = (now: Instant, changed?: readonly string[]): void => {
    this.world.renew(now, changed)
    this.memo.renew()
    this.#standing?.renew()
  }

  readonly keep: OpenMemo['keep'] = wanted => {
    if (this.#unkept === 0 && !this.world.stamps.isChanged) return
    const {stamps} = this.world
    const whole = wanted ? 'used' : 'all'
    const extra = (which: 'whole' | 'news'): Extra => ({stamps: stamps.entries(which === 'news' ? 'new' : whole)})
    try {
      attempt('write', join(this.root, '.cess', memoName), () => makeStateFolder(this.root, memoName))
      const isKnown = this.#isKnown
      keep(this.#store, this.memo, {key: this.#toolId, extra, isKnown, wanted})
      stamps.kept()
      this.#unkept = 0
      this.#isKnown = true
    } catch (error) {
      if (!(error instanceof IoError)) throw error
    }
  }
}

/** Open the memo of a publication. */
export const openMemo = (context: Opened, opening: Opening = {}): OpenMemo => new Open(context, opening)
