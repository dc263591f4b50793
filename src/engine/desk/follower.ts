import {join} from 'node:path'
import {readNow} from '../../io/clock.js'
import {defaultTimeZone, momentIn, type Instant} from '../../model/moment.js'
import {momentOf, openScene, type Scene} from '../scene.js'
import {isGroundSame, isShared, lookAtGround, lookAtGroundNow, sharedFiles, type GroundLook} from './ground.js'
import {onGround, openStand, openStandSlowly} from './open-stand.js'
import type {DeskOptions} from './options.js'
import type {Reading} from './read-card.js'
import {movedNotes, renew, type Seen} from './renew.js'
import {cardOf, type Card, type Stand} from './stand.js'

/** What is different after files changed. */
export interface Difference {
  /** Whether `cess.yml` or the template are others. */
  readonly isSettings: boolean
  readonly changed: readonly Card[]
  /** Slugs that no note has any more. */
  readonly gone: readonly string[]
}

/** The publication as it stands, kept up with the disk. */
export class Follower {
  #scene: Scene
  #look: GroundLook
  #stand: Stand | undefined
  #looked: Promise<unknown> = Promise.resolve()

  private constructor(scene: Scene, look: GroundLook) {
    this.#scene = scene
    this.#look = look
  }

  /**
   * Read `cess.yml` and the template.
   *
   * @throws {UsageError} If there is no publication, or no such template.
   * @throws {IoError} If the disk refuses what every note needs.
   */
  static async begin({directory, template}: DeskOptions): Promise<Follower> {
    const scene = openScene({directory, template})
    return new Follower(scene, await lookAtGround(scene))
  }

  /** Read the notes; nothing where `cess.yml` or the template have errors. Nothing is to be refreshed meanwhile. */
  async open(onRead: (reading: Reading) => void): Promise<void> {
    const {ground} = this.#look
    if (ground) this.#stand = await openStandSlowly({scene: this.#scene, ground}, onRead)
  }

  get scene(): Scene {
    return this.#scene
  }

  /** `cess.yml` and the template as they are, mistakes included. */
  get look(): GroundLook {
    return this.#look
  }

  /** Absent until the notes were read, for which `cess.yml` and the template must once have been without errors. */
  get stand(): Stand | undefined {
    return this.#stand
  }

  /**
   * Look at files that have changed: at notes at once, unless `cess.yml` or the template are others too, whose fonts and
   * pictures are tried first. Others may refresh meanwhile.
   *
   * @param paths Absolute.
   * @throws {IoError} If a folder cannot be listed.
   */
  async refresh(paths: readonly string[], seen: Seen): Promise<Difference> {
    const before = this.#stand
    const shared = paths.filter(path => isShared(this.#scene.root, path))
    const isSettings = this.#isNewDay() || (shared.length > 0 && !isGroundSame(this.#scene, this.#look, shared))
    if (isSettings) await this.#lookAgain()
    const rest = paths.filter(path => !shared.includes(path))
    if (this.#stand && rest.length > 0) this.#stand = renew(this.#stand, rest, seen)
    return {isSettings, ...differenceOf(before, this.#stand)}
  }

  /**
   * What is on the disk otherwise than it was read, for whoever has only begun to listen: absolute paths, those of `cess.yml`
   * and the template whether they changed or not.
   *
   * @throws {IoError} If a folder cannot be listed.
   */
  unheard(): readonly string[] {
    const {root} = this.#scene
    const notes = this.#stand ? movedNotes(this.#stand) : []
    return [...sharedFiles(this.#scene, this.#look), ...notes.map(path => join(root, path))]
  }

  /** One look after the other, so that the last one stays. */
  #lookAgain(): Promise<void> {
    const looked = this.#looked.then(() => this.#renewGround())
    this.#looked = looked.catch(() => {})
    return looked
  }

  async #renewGround(): Promise<void> {
    const scene = {...this.#scene, ...momentOf(readNow())}
    const look = await lookAtGroundNow(scene)
    this.#scene = scene
    this.#look = look ?? this.#look
    const {ground} = this.#look
    if (ground) this.#stand = this.#stand ? onGround({...this.#stand, scene}, ground) : openStand({scene, ground})
  }

  /** Editions print the day, and with the day of the house notes become public. */
  #isNewDay(): boolean {
    const {now, today} = momentOf(readNow())
    const timeZone = this.#look.ground?.publication.timeZone ?? defaultTimeZone
    const dayAt = (moment: Instant) => momentIn(timeZone, moment).day
    return today !== this.#scene.today || dayAt(now) !== dayAt(this.#scene.now)
  }
}

function differenceOf(before: Stand | undefined, stand: Stand | undefined): Omit<Difference, 'isSettings'> {
  if (!stand || stand === before) return {changed: [], gone: []}
  const changed = [...stand.cards].flatMap(([path, card]) => (before?.cards.get(path) === card ? [] : [card]))
  const lost = [...(before?.cards ?? [])].flatMap(([path, {reading}]) => (stand.cards.has(path) ? [] : [reading.slug]))
  return {changed, gone: lost.filter(slug => !cardOf(stand, slug))}
}
