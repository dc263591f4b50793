import {join} from 'node:path'
import type {Instant, LastingDay, Moment} from '../model/moment.js'
import {edge, listEdge, type Edge, type Edges, type Settings, type SourceRead} from './edges.js'
import {IoError} from './error.js'
import {areFewNotes, listAll, listingAfter, type Listing} from './listing.js'
import {findAssetAt, readAssetAt} from './life/asset-at.js'
import {Moments} from './moments.js'
import {readNoteStamped, readStamped, type StampedFile, keptStampAt} from './read-file.js'
import {AssetPlaces} from './read-asset.js'
import {findPackageFile, readPackageFile} from './read-package-file.js'
import {listApprovals, listLogged, listRecords} from './life/list-records.js'
import {linkBefore, unlinked} from './life/unlinked.js'
import {SeenPrints} from './seen-prints.js'
import {hashOfAll, type Stamp} from './stamp.js'
import {Stamps} from './stamps.js'
import {listTemplate, readTemplate, templatePrint} from './template-files.js'

/** Folder, time and settings of a world. */
export interface Outlook {
  /** Real path of the publication. */
  readonly root: string
  readonly now: Instant
  readonly settings: Settings
  /** Whether inputs may change within a revision, as for whoever watches them; see `SeenPrints`. */
  readonly isFollowing?: boolean | undefined
  /** Stamps of files from earlier runs. */
  readonly stamps?: Readonly<Record<string, Stamp>> | undefined
  /** Days of earlier runs, by time zone. */
  readonly days?: Readonly<Record<string, LastingDay>> | undefined
}

/** The only access of queries to disk, clock and options; each value has a print. */
export class World {
  readonly edges: Edges
  readonly stamps: Stamps
  readonly #outlook: Outlook
  /** Last listing of notes. */
  #listing: Listing | undefined
  /** Files that notes refer to, from the publication. */
  readonly #assets = new Set<string>()
  /** As they are in this revision. */
  #places = new AssetPlaces()
  readonly #seen: SeenPrints
  /** Lists of the record, while they are valid. */
  readonly #lists = new Map<string, ReturnType<Edge<readonly string[]>['read']>>()
  readonly #moments: Moments

  constructor(outlook: Outlook) {
    this.#outlook = outlook
    this.#moments = new Moments(outlook.now, outlook.days)
    this.stamps = new Stamps(outlook.stamps)
    this.#seen = new SeenPrints(outlook.isFollowing)
    this.edges = {...this.#sources(), ...this.#assetEdge(), ...this.#templates(), ...this.#moments.edges()}
  }

  /**
   * Advance the time; all may have changed.
   *
   * @param changed Absolute paths, where somebody watched: while these are notes alone, all else is believed to be as it was.
   */
  renew(now: Instant, changed?: readonly string[]): void {
    const {root} = this.#outlook
    this.#moments.renew(now)
    this.#places = new AssetPlaces()
    const isKnown = changed !== undefined && areFewNotes(root, changed)
    this.#listing = isKnown && this.#listing ? listingAfter(root, this.#listing, changed) : undefined
    if (isKnown) return this.#seen.forget('source')
    this.#seen.forget()
    this.#lists.clear()
  }

  /** A list that stays what it was first: one query would take for damaged what came after another had looked. */
  #listOnce(name: string, list: (root: string) => readonly string[]): Edge<readonly string[]> {
    const made = listEdge(name, () => list(this.#outlook.root))
    return edge(name, key => {
      const found = this.#lists.get(name) ?? made.read(key)
      this.#lists.set(name, found)
      return found
    })
  }

  /** The moment in a time zone for which `isTimeZone` holds. */
  momentIn = (timeZone: string): Moment => this.#moments.in(timeZone)

  /** Days that were asked for, by time zone. */
  days = (): Readonly<Record<string, LastingDay>> => this.#moments.days()

  /** The next moment at which an answer about the clock may be another; undefined if nobody asked for any. */
  nextMoment = (): Instant | undefined => this.#moments.next()

  /** Absolute paths of files that notes refer to. */
  assetPaths = (): readonly string[] => [...this.#assets].map(path => join(this.#outlook.root, path))

  #sources(): Pick<Edges, 'noteList' | 'strayList' | 'source' | 'file' | 'recordList' | 'logList' | 'approvalList'> {
    const {root} = this.#outlook
    return {
      noteList: edge('noteList', () => {
        const value = this.#listed().notes
        return {value, print: hashOfAll(value.map(({path, isOutside}) => `${isOutside} ${path}`))}
      }),
      strayList: listEdge('strayList', () => this.#listed().strays),
      recordList: this.#listOnce('recordList', listRecords),
      logList: this.#listOnce('logList', listLogged),
      approvalList: this.#listOnce('approvalList', listApprovals),
      source: this.#seen.over({
        kind: 'input',
        name: 'source',
        print: path => this.#sourcePrint(path),
        read: path => this.#source(path),
      }),
      file: this.#seen.over({
        kind: 'input',
        name: 'file',
        print: path =>
          (linkBefore(root, path) ? undefined : this.stamps.hashOf(path, {path: join(root, path)}, stampAt)) ??
          'missing',
        read: path => this.#read(path, readStamped(unlinked(root, path, 'read'))),
      }),
    }
  }

  #assetEdge(): Pick<Edges, 'asset'> {
    const {root} = this.#outlook
    return {
      asset: this.#seen.over({
        kind: 'input',
        name: 'asset',
        print: key => this.#assetPrint(key),
        read: key => {
          const value = readAssetAt(root, key)
          const {asset, path, stamp} = value
          if (path !== undefined) this.#assets.add(path)
          return {
            value,
            print: path !== undefined && stamp ? `${path} ${this.stamps.learn(path, stamp)}` : asset.status,
          }
        },
      }),
    }
  }

  #listed(): Listing {
    return (this.#listing ??= listAll(this.#outlook.root))
  }

  #read(name: string, {bytes, stamp}: StampedFile): {readonly value: Uint8Array; readonly print: string} {
    return {value: bytes, print: this.stamps.learn(name, stamp)}
  }

  /** Print of a note; only listed notes can be read, since those do not lead out. */
  #sourcePrint(path: string): string {
    const stat = this.#listed().stats.get(path)
    if (!stat) return 'outside'
    return orUnreadable(
      () => this.stamps.hashOf(path, {path: `${this.#outlook.root}/${path}`, stat}, noteStampAt) ?? 'missing',
      ({code}) => code,
    )
  }

  #source(path: string): {readonly value: SourceRead; readonly print: string} {
    if (!this.#listed().stats.has(path)) return {value: {status: 'outside'}, print: 'outside'}
    return orUnreadable<{readonly value: SourceRead; readonly print: string}>(
      () => {
        const {value: bytes, print} = this.#read(path, readNoteStamped(join(this.#outlook.root, path)))
        return {value: {status: 'read', bytes}, print}
      },
      error => ({value: {status: 'unreadable', error}, print: error.code}),
    )
  }

  #assetPrint(key: string): string {
    const {root} = this.#outlook
    const place = findAssetAt(root, key, this.#places)
    if (place.status !== 'found') return place.status
    const {path} = place
    this.#assets.add(path)
    return orUnreadable(
      () => `${path} ${this.stamps.hashOf(path, {path: join(root, path)}, stampAt)}`,
      () => 'unreadable',
    )
  }

  #templates(): Pick<Edges, 'templateFiles' | 'packageFile' | 'setting'> {
    const {root, settings} = this.#outlook
    const nameOf = (setting: string) => Object.entries(settings).find(([name]) => name === setting)?.[1] ?? ''
    return {
      setting: edge('setting', name => ({value: nameOf(name), print: nameOf(name)})),
      templateFiles: this.#seen.over({
        kind: 'input',
        name: 'templateFiles',
        print: name =>
          templatePrint(listTemplate(root, name), ({full, stat}) =>
            this.stamps.hashOf(full, {path: full, stat}, keptStampAt),
          ),
        read: name => {
          const value = readTemplate(root, name)
          return {value, print: templatePrint(value, ({full, read}) => read && this.stamps.learn(full, read.stamp))}
        },
      }),
      packageFile: this.#seen.over({
        kind: 'input',
        name: 'packageFile',
        print: name => {
          const path = findPackageFile(name)
          return (path === undefined ? undefined : this.stamps.hashOf(path, {path}, keptStampAt)) ?? 'missing'
        },
        read: name => {
          const value = readPackageFile(name)
          return {value, print: value ? this.stamps.learn(value.path, value.stamp) : 'missing'}
        },
      }),
    }
  }
}

const stampAt = (path: string): Stamp => readStamped(path).stamp
const noteStampAt = (path: string): Stamp => readNoteStamped(path).stamp

function orUnreadable<T>(read: () => T, otherwise: (error: IoError) => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof IoError) return otherwise(error)
    throw error
  }
}
