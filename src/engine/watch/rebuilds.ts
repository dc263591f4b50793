import {join} from 'node:path'
import {monotonicMs, systemClock} from '../../io/clock.js'
import {IoError} from '../../io/error.js'
import {exists} from '../../io/exists.js'
import {isInside, pathFrom} from '../../io/inside.js'
import {notesFolder} from '../../io/list-notes.js'
import {areFewNotes} from '../../io/listing.js'
import {statOf} from '../../io/stamp.js'
import {isError} from '../../model/message.js'
import {approvalsFolder, recordsFolder} from '../../model/life/record-place.js'
import type {Instant} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import {openBuildContext} from '../context/context.js'
import {isYoung, settlingMs} from './young.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {BuildOptions} from '../context/options.js'
import {findings} from '../queries/findings.js'
import {noteList} from '../queries/inputs.js'
import {buildWith} from '../build/build.js'
import {HeldOutput} from '../build/held-output.js'

/** Options of repeated builds. */
export interface RebuildOptions extends BuildOptions {
  /** Called with an error that prevents builds, once per error. The next change is tried again; a disk error without one. */
  readonly onFailure: (error: UsageError | IoError) => void
  /** Aborts waiting. */
  readonly signal: AbortSignal
}

/** Longest wait for a file that is being written. */
const longestWaitMs = 3000

/** Idle time after which everything is checked once. */
const quietMs = 2000

/** Retry interval after a disk error, doubled each time up to a minute. */
const longestQuietMs = 60_000

/** Successive builds with one memo that re-examine only changed files. Mutable. */
export class Rebuilds {
  readonly #options: RebuildOptions
  readonly #open: OpenMemo
  readonly #held = new HeldOutput()
  /** Prints of notes built individually, by path, and of the note list, since the last full build. */
  readonly #built = new Map<string, string>()
  #listed = ''
  /** Whether the last build was partial and kept nothing for the next process. */
  isBehind = false
  /** Disk errors since the last build. */
  #refusals = 0
  #told = ''
  /** Whether the memo was renewed for the next build. */
  #isRenewed = false

  constructor(options: RebuildOptions, open: OpenMemo) {
    this.#options = options
    this.#open = open
  }

  /**
   * Wait in ms before everything is checked again; undefined if only a change can bring anything new. After a disk error, output that must
   * be removed is retried.
   */
  get againMs(): number | undefined {
    if (this.#refusals > 0) return Math.min(longestQuietMs, quietMs * 2 ** (this.#refusals - 1))
    return this.isBehind ? quietMs : undefined
  }

  /** Build after `look`. */
  async build(changed: readonly string[] | undefined) {
    const startedMs = monotonicMs()
    try {
      const context = openBuildContext(this.#options)
      if (!changed || !this.#isRenewed) this.#renew(context.now, undefined)
      const report = await buildWith(context, this.#open, {held: this.#held, changed})
      if (!changed) this.#built.clear()
      this.#listed = this.#open.world.edges.noteList.print('')
      this.isBehind = changed !== undefined
      this.#refusals = 0
      this.#told = ''
      return {report, durationMs: monotonicMs() - startedMs}
    } catch (error) {
      this.#held.forget()
      this.isBehind = false
      if (!(error instanceof UsageError) && !(error instanceof IoError)) throw error
      this.#refusals = error instanceof IoError ? this.#refusals + 1 : 0
      const isNews = error.message !== this.#told
      this.#told = error.message
      if (isNews) this.#options.onFailure(error)
      return undefined
    } finally {
      this.#isRenewed = false
    }
  }

  /** Look at changed files once they are completely written. Paths of notes whose texts are others now; undefined where more than these may be. */
  async look(paths: readonly string[]): Promise<readonly string[] | undefined> {
    const {world, root} = this.#open
    // Whoever saves is told what became of it.
    this.#told = ''
    const told = paths.filter(path => !this.#isNothing(path))
    const isFew = this.#held.isKnown && areFewNotes(root, told)
    await this.#settle(told, isFew ? told : undefined)
    if (!isFew || !this.#isRenewed || world.edges.noteList.print('') !== this.#listed) return undefined
    const changed = told.map(path => pathFrom(root, path))
    const others = changed.filter(path => this.#built.get(path) !== world.edges.source.print(path))
    for (const path of others) this.#built.set(path, world.edges.source.print(path))
    return others
  }

  /** Whether a path is a temporary file of an editor that is gone. */
  #isNothing(path: string): boolean {
    const {root, world} = this.#open
    if (!isInside(join(root, notesFolder), path) || exists(path)) return false
    // A record that is gone is missed.
    if ([recordsFolder, approvalsFolder].some(folder => isInside(join(root, folder), path))) return false
    const notes = world.edges.noteList.read('').value.map(note => join(root, note.path))
    return ![...notes, ...this.#open.assetPaths()].some(known => isInside(path, known))
  }

  /** Wait while files may be half written. */
  async #settle(paths: readonly string[], few: readonly string[] | undefined): Promise<void> {
    const {signal} = this.#options
    const untilMs = monotonicMs() + longestWaitMs
    const young = () => paths.filter(path => isYoung(statOf(path)?.mtimeMs ?? 0))
    while (monotonicMs() < untilMs && !signal.aborted && !(await this.#areWhole(young(), few)))
      await systemClock.sleep(settlingMs / 3, signal)
  }

  /** Whether all files are notes without errors. */
  async #areWhole(paths: readonly string[], few: readonly string[] | undefined): Promise<boolean> {
    const {memo, root} = this.#open
    try {
      this.#renew(openBuildContext(this.#options).now, few)
      if (paths.length === 0) return true
      const notes = new Map(memo.get(noteList).map(({path}) => [join(root, path), path]))
      for (const path of paths) {
        const note = notes.get(path)
        if (note === undefined || (await memo.get(findings, note)).some(isError)) return false
      }
      return true
    } catch {
      // The build says what is wrong, if it still is.
      return paths.length === 0
    }
  }

  #renew(now: Instant, few: readonly string[] | undefined): void {
    this.#open.renew(now, few)
    this.#isRenewed = true
  }
}
