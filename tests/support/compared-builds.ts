import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {build, buildWith} from '../../src/engine/build/build.js'
import {readRun} from '../../src/engine/build/last-run.js'
import {openBuildContext, type BuildContext} from '../../src/engine/context/context.js'
import type {PrefetchedStats} from '../../src/io/prefetched-stats.js'
import type {Askable} from '../../src/engine/memo/query.js'
import {openMemo, type OpenMemo} from '../../src/engine/publication/open-memo.js'
import {queries} from '../../src/engine/queries/index.js'
import type {BuildReport} from '../../src/engine/report/report.js'
import {IoError} from '../../src/io/error.js'
import {editionGroups, type EditionGroup} from '../../src/model/edition.js'
import {UsageError} from '../../src/model/usage-error.js'
import {forgotten, lostTraces, torn} from './build-harm.js'
import {buildToDeath, drawDeath, type DeathPart} from './dying-build.js'
import {filesTelling, isSiteSame, shownOnce} from './grown-site.js'
import {prefetched} from './prefetched.js'
import {filesBelow} from './site.js'
import {tamper} from './tamper.js'

/** A build's report, without its way there. */
export interface Said {
  readonly error?: string
  readonly notes: BuildReport['notes']
  readonly others: readonly string[]
  /** Paths, relative to the publication, where something stands that it did not make, and keeps a note from being built. */
  readonly taken: readonly string[]
}

const isOfOutput = (rule: string): boolean => rule.startsWith('output-') || rule === 'site-unplaced'

/** The report of a build, or the error that keeps it from being made. */
export async function saidBy(building: Promise<BuildReport>): Promise<Said> {
  try {
    const {notes, messages, failures} = await building
    return {
      notes,
      others: [
        ...messages.filter(({ruleId}) => !isOfOutput(ruleId)).map(one => JSON.stringify(one)),
        ...failures.map(String),
      ].toSorted(),
      taken: [...messages, ...notes.flatMap(note => note.messages)].flatMap(({ruleId, path}) =>
        ruleId === 'output-taken' ? [path] : [],
      ),
    }
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof IoError)) throw error
    return {error: String(error), notes: [], others: [], taken: []}
  }
}

/** Slugs of the notes that stand as they are now; of others the last good editions stay. */
export const settledNotes = ({notes}: Said): readonly string[] =>
  notes.filter(({outcome}) => outcome === 'built' || outcome === 'unchanged').map(({slug}) => slug)

/** A build's report on the notes, and on nothing that stands in an output folder. */
export const messagesOf = ({notes, others, error}: Said) => ({
  error,
  // What is wrong with a file is told at its place, and each has its own.
  others: others.map(message => message.replace(/"path":"outs\/[^/"]*\//, '"path":"outs/')),
  notes: notes.map(({path, messages}) => [path, messages.filter(({ruleId}) => !isOfOutput(ruleId))]),
})

/** The same without what an audit finds in files. */
export function messagesBeforeFiles(said: Said): ReturnType<typeof messagesOf> {
  const {others, ...rest} = messagesOf(said)
  return {...rest, others: others.filter(message => !message.includes('"ruleId":"audit-'))}
}

/** Every file below a folder with its bytes. */
const bytesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    existsSync(folder) ? [...filesBelow(folder)].map(path => [path, readFileSync(join(folder, path), 'latin1')]) : [],
  )

/** The same of what is for readers in an output folder. */
const readableIn = (out: string): ReadonlyMap<string, string> =>
  new Map(
    ['site', 'notes'].flatMap(folder =>
      [...bytesIn(join(out, folder))].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const),
    ),
  )

/** An output folder that is built again and again, and the files in it that somebody changed. */
interface Grown {
  readonly out: string
  readonly changed: Set<string>
  /** Slugs of notes that were in its site when it was last looked at, or once before. */
  shown: ReadonlySet<string>
}

/** Names of the folders that are built again and again. */
export const grownNames = ['processes', 'lasting'] as const
type GrownName = (typeof grownNames)[number]

/** A build that was killed. */
interface Killed {
  /** False where it ended before. */
  readonly isDead: boolean
  readonly death: ReturnType<typeof drawDeath>
  /** Remains that it may not leave, as seen once another has built; `isSame` tells whether from the same notes. */
  readonly harm: (isSame: boolean) => readonly string[]
}

/** Ways to build a publication at a moment, each into a folder of its own. */
export class ComparedBuilds {
  readonly #root: string
  readonly #cleanOut: string
  #lasting: OpenMemo | undefined
  readonly #asked: readonly Askable[]
  readonly #grown: Readonly<Record<GrownName, Grown>>
  /** Editions that are asked for; all by default. */
  only: readonly EditionGroup[] = editionGroups
  jobs = 1
  /** Number of builds that could use results of the last. */
  recalled = 0

  constructor(root: string, asked: readonly Askable[] = queries) {
    this.#root = root
    this.#asked = asked
    const grown = (name: GrownName) => ({
      out: join(root, 'outs', name),
      changed: new Set<string>(),
      shown: new Set<string>(),
    })
    this.#grown = {processes: grown('processes'), lasting: grown('lasting')}
    this.#cleanOut = join(root, 'outs/clean')
  }

  /** From nothing. */
  async clean(): Promise<Said> {
    rmSync(this.#cleanOut, {recursive: true, force: true})
    const context = openBuildContext({directory: this.#root, out: this.#cleanOut, only: this.only})
    const open = openMemo(context, {believes: 'nothing'})
    try {
      return await saidBy(buildWith(context, {...open, keep: () => {}}))
    } finally {
      open.close()
    }
  }

  /** By processes, one after the other. A thread has looked at the output. */
  inNewProcess(): Promise<Said> {
    const options = {directory: this.#root, out: this.#grown.processes.out, only: this.only, jobs: this.jobs}
    return saidBy(build(options, context => this.#prefetch(context)))
  }

  async #prefetch(context: BuildContext): Promise<PrefetchedStats | undefined> {
    const stats = await prefetched(context)
    if (stats?.areUntouched && readRun(context)) this.recalled++
    return stats
  }

  /** By one that watches. */
  async inOneProcess(): Promise<Said> {
    const context = openBuildContext({directory: this.#root, out: this.#grown.lasting.out, only: this.only})
    this.#lasting ??= openMemo(context, {believes: 'nothing', asked: this.#asked})
    this.#lasting.renew(context.now)
    return saidBy(buildWith(context, {...this.#lasting, keep: () => {}}))
  }

  /** By a process that is killed where `inNewProcess` follows, at a path of this part, or any. */
  killed(random: (n: number) => number, due?: DeathPart): Killed {
    const {out} = this.#grown.processes
    const death = drawDeath(random, due)
    const before = readableIn(out)
    const isDead = buildToDeath(this.#root, out, {death, only: this.only})
    const left = readableIn(out)
    const lost = lostTraces(join(this.#root, '.cess/memo'))
    const harm = (isSame: boolean) => {
      const after = readableIn(out)
      return [...lost, ...(isSame ? torn({before, left, after}) : []), ...forgotten(after)]
    }
    return {isDead, death, harm}
  }

  /**
   * Differences between what grew and what was built from nothing, as far as no note stands there as it was before: for its
   * mistakes, or since a file that somebody changed stayed where it was when it went, and is in its way now.
   *
   * @param said By the build from nothing, and by the last one that grew.
   */
  differences(name: GrownName, said: Readonly<Record<'clean' | 'grown', Said>>): readonly string[] {
    const [clean, {out: grown, changed}] = [this.#cleanOut, this.#grown[name]]
    const taken = said.grown.taken.map(path => join(this.#root, path))
    const wrong = taken.filter(path => !changed.has(path)).map(path => `taken ${path}`)
    const isFree = (folder: string) => !taken.some(path => path.startsWith(`${join(grown, folder)}/`))
    const settled = new Set(settledNotes(said.clean))
    const folders = [...settled].map(slug => `notes/${slug}`).filter(isFree)
    const refused = new Set(said.clean.notes.map(({slug}) => slug).filter(slug => !settled.has(slug)))
    const isSite = this.only.includes('site') && taken.length === 0 && isSiteSame(clean, grown)
    const different = [...folders, ...(isSite ? ['site', '.cess/public'] : [])].flatMap(folder => {
      const [expected, found] = [bytesIn(join(clean, folder)), bytesIn(join(grown, folder))]
      // Copies of what did not change are their maker's.
      const paths = [...new Set([...expected.keys(), ...found.keys()])].filter(path => !path.endsWith('.gz'))
      // What nothing makes stays: editions that were asked for before, what somebody changed, and what was last kept of a note.
      const isKept = (path: string) =>
        this.#mayHaveMore(folder) || changed.has(join(grown, folder, path)) || refused.has(path.replace(/\.jsonl$/, ''))
      return paths
        .filter(path => expected.get(path) !== found.get(path) && (expected.has(path) || !isKept(path)))
        .map(path => `${folder}/${path}`)
    })
    return [...wrong, ...different]
  }

  /** Files of a site that name a note which was in it after the build before and may not be now. */
  async telling(name: GrownName): Promise<readonly string[]> {
    const grown = this.#grown[name]
    const before = grown.shown
    grown.shown = shownOnce(grown.out)
    return filesTelling(this.#root, grown.out, before)
  }

  #mayHaveMore(folder: string): boolean {
    return folder.startsWith('notes/') && editionGroups.some(group => !this.only.includes(group))
  }

  /** Do to each folder that grows what nobody should, and say what. */
  tamper(random: (n: number) => number): readonly string[] {
    return grownNames.map(name => {
      const {out, changed} = this.#grown[name]
      return tamper({out, paths: [...readableIn(out).keys()], changed}, random)
    })
  }

  close(): void {
    this.#lasting?.close()
  }
}
