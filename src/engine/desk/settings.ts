import {join} from 'node:path'
import {readNow} from '../../io/clock.js'
import {IoError} from '../../io/error.js'
import {publicationFile} from '../../io/find-publication.js'
import {templatesFolder} from '../../io/find-template.js'
import {isInside} from '../../io/inside.js'
import {isError, type Message} from '../../model/message.js'
import {defaultTimeZone, momentIn} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import type {Memo} from '../memo/memo.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {file} from '../queries/inputs.js'
import {shared, sharedState, templateName, type Shared} from '../queries/shared.js'
import type {Snapshot} from './worker/snapshot.js'

/** `cess.yml` and the template: their messages, and the last versions without errors. */
export class Settings {
  readonly #open: OpenMemo
  readonly #snapshot: Snapshot
  readonly #onOther: () => void
  /** Memo over the present files, errors included. */
  readonly disk: Memo
  #messages: readonly Message[] = []
  #shared: Shared | undefined
  #days = ''
  #minute = ''
  #looked: Promise<unknown> = Promise.resolve()

  /** @param onOther Called when notes are shown with others from now on. */
  constructor(open: OpenMemo, snapshot: Snapshot, onOther: () => void) {
    this.#open = open
    this.#snapshot = snapshot
    this.#onOther = onOther
    this.disk = open.beside(open.world.edges)
  }

  /** Messages on `cess.yml` and the template. */
  get messages(): readonly Message[] {
    return this.#messages
  }

  /** Last `cess.yml` and template without errors. */
  get shared(): Shared | undefined {
    return this.#shared
  }

  /** Whether they changed since they were examined. */
  areOther(): boolean {
    this.disk.renew()
    return this.disk.lastPrint(sharedState)?.holds !== true
  }

  /** Whether the day changed since the last call: editions print it, and notes become public by it. */
  isNewDay(): boolean {
    const [before, now] = [this.#days, readNow()]
    const timeZone = this.#shared?.publication.timeZone ?? defaultTimeZone
    const minute = `${now.slice(0, 16)} ${timeZone}`
    // Days begin with a minute; to ask for one takes half a millisecond, and a save is looked at three times.
    if (minute === this.#minute) return false
    this.#minute = minute
    const {day} = momentIn(timeZone, now)
    this.#days = `${now.slice(0, 10)} ${day}`
    return before !== '' && before !== this.#days
  }

  /** Examine them again, one call after the other; a missing or unreadable file is ignored, since it may be in the middle of a change. */
  lookAgain(): Promise<void> {
    const looked = this.#looked.then(async () => {
      try {
        await this.look()
      } catch (error) {
        if (!(error instanceof IoError) && !(error instanceof UsageError)) throw error
      }
    })
    this.#looked = looked.catch(() => {})
    return looked
  }

  /**
   * Examine them, fonts and pictures of the template included.
   *
   * @throws {UsageError} If `--template` names no template.
   * @throws {IoError} If a file cannot be read.
   */
  async look(): Promise<void> {
    const {memo, world} = this.#open
    const {isLoaded, messages} = await this.disk.get(sharedState)
    const name = await this.disk.get(templateName)
    this.#messages = messages
    if (!isLoaded || messages.some(isError) || name === undefined) return
    const config = world.edges.file.read(publicationFile)
    const template = world.edges.templateFiles.read(name)
    // Written in between: whoever watches tells of it.
    if (config.print !== (await this.disk.printOf(file, publicationFile))) return
    this.#snapshot.settle({file: config, templateName: name, template})
    this.#onOther()
    memo.renew()
    this.#shared = await memo.get(shared)
    if (this.#days === '') this.isNewDay()
  }
}

/** Whether a file affects all notes: `cess.yml` or part of a template. */
export const isSharedFile = (root: string, path: string): boolean =>
  path === join(root, publicationFile) || isInside(join(root, templatesFolder), path)
