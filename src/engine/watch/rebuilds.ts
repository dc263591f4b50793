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

/** Options of builds that follow each other. */
export interface RebuildOptions extends BuildOptions {
  /** Told of what keeps builds from being made, once as long as it is the same; the next change is tried again, and a disk without one. */
  readonly onFailure: (error: UsageError | IoError) => void
  /** Ends the waiting for whoever writes. */
  readonly signal: AbortSignal
}

/** Whoever writes one file for longer is built in the middle of it. */
const longestWaitMs = 3000

/** After so long without a change, everything is looked at once more: what nobody told of, and what stands. */
const quietMs = 2000

/** A disk that refused is tried again after that, and then half as often each time, down to once a minute. */
const longestQuietMs = 60_000

/** Builds of a publication by one memo, one after the other, that look no further than what somebody saw change. Changes. */
export class Rebuilds {
  readonly #options: RebuildOptions
  readonly #open: OpenMemo
  readonly #held = new HeldOutput()
  /** Prints of the notes that were built by themselves, by path, and of the list of notes, since everything was looked at. */
  readonly #built = new Map<string, string>()
  #listed = ''
  /** Whether the last build looked at some notes alone, and kept nothing for the next process. */
  isBehind = false
  /** How often the disk has refused without a build between. */
  #refusals = 0
  #told = ''
  /** Whether the memo was told of what the next build is about. */
  #isRenewed = false

  constructor(options: RebuildOptions, open: OpenMemo) {
    this.#options = options
    this.#open = open
  }

  /**
   * How long to wait for a change before everything is looked at once more, in ms; undefined where only a change brings anything new. Nothing
   * in the publication tells of a disk that has room again: what a note's marking forbids must come down then.
   */
  get againMs(): number | undefined {
    if (this.#refusals > 0) return Math.min(longestQuietMs, quietMs * 2 ** (this.#refusals - 1))
    return this.isBehind ? quietMs : undefined
  }

  /**
   * Build what was looked at last.
   *
   * @param changed By `look`.
   */
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

  /**
   * Look at what changed, once nobody seems to be in the middle of writing it.
   *
   * @param paths Absolute.
   * @returns Paths of notes whose texts are others now; undefined where more than these may be.
   */
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

  /** Whether a path is none of a file that notes are made from, and nothing stands there: what an editor wrote beside a note. */
  #isNothing(path: string): boolean {
    const {root, world} = this.#open
    if (!isInside(join(root, notesFolder), path) || exists(path)) return false
    // A record that is gone is missed.
    if ([recordsFolder, approvalsFolder].some(folder => isInside(join(root, folder), path))) return false
    const notes = world.edges.noteList.read('').value.map(note => join(root, note.path))
    return ![...notes, ...this.#open.assetPaths()].some(known => isInside(path, known))
  }

  /** Wait while somebody may be in the middle of writing: what is whole by itself is built at once, and again if more comes. */
  async #settle(paths: readonly string[], few: readonly string[] | undefined): Promise<void> {
    const {signal} = this.#options
    const untilMs = monotonicMs() + longestWaitMs
    const young = () => paths.filter(path => isYoung(statOf(path)?.mtimeMs ?? 0))
    while (monotonicMs() < untilMs && !signal.aborted && !(await this.#areWhole(young(), few)))
      await systemClock.sleep(settlingMs / 3, signal)
  }

  /** Whether all of some files are notes without errors. */
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
