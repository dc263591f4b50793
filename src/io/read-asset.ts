import {decodedPart} from '../model/decoded-part.js'
import {dirname, join, posix, resolve} from 'node:path'
import type {Asset} from '../model/note.js'
import {unlessRefused} from './error.js'
import {isInside, pathFrom, RealPaths} from './inside.js'
import {readStamped} from './read-file.js'
import {statOf, type Stamp} from './stamp.js'

const sizeLimitBytes = 20 * 1024 * 1024

/** Target of a reference in a note, unread; `path` is relative to the publication, with `/`. */
export type AssetPlace =
  {readonly status: 'found'; readonly path: string} | {readonly status: Exclude<Asset['status'], 'read'>}

/** Contents of a reference, with a stamp or status that identifies them. */
export interface AssetRead {
  readonly asset: Asset
  readonly path?: string
  readonly stamp?: Stamp
}

/**
 * Read a file that a note refers to. Nothing outside the publication is ever opened, whatever the reference says.
 *
 * @param reference As written in the note: relative to the note's folder, `%20` and the like allowed.
 */
export function readAsset(root: string, notePath: string, reference: string): AssetRead {
  const place = findAsset(root, notePath, reference)
  if (place.status !== 'found') return {asset: place}
  const read = unlessRefused(() => readStamped(join(root, place.path)))
  if (!read) return {asset: {status: 'unreadable'}}
  const {bytes, stamp} = read
  return {asset: {status: 'read', bytes}, path: place.path, stamp}
}

/** Places of files that notes refer to, at one time: many notes show one picture, and most pictures are in one folder. */
export class AssetPlaces {
  readonly #places = new Map<string, AssetPlace>()
  readonly #real = new RealPaths()

  /** Place of an absolute path. */
  at(root: string, target: string): AssetPlace {
    const key = `${root}\0${target}`
    const place = this.#places.get(key) ?? placeAt(root, target, path => this.#real.at(path))
    this.#places.set(key, place)
    return place
  }
}

/** Resolve a reference without reading it. */
export function findAsset(root: string, notePath: string, reference: string, places = new AssetPlaces()): AssetPlace {
  // The drive of a path of Windows is no protocol.
  if (/^(?:[a-z]:)?\\|^[a-z]:\//i.test(reference)) return {status: 'outside'}
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(reference)) return {status: 'remote'}
  const written = decodedPart(reference).replaceAll('\\', '/')
  if (written.includes('\0')) return {status: 'missing'}
  if (written.startsWith('/')) return {status: 'outside'}
  return places.at(root, resolve(join(root, dirname(notePath)), written))
}

function placeAt(root: string, target: string, realAt: (path: string) => string | undefined): AssetPlace {
  if (!isInside(root, target) || isHidden(root, target)) return {status: 'outside'}
  const real = realAt(target) ?? realAt(target.normalize('NFC')) ?? realAt(target.normalize('NFD'))
  if (real === undefined) return {status: 'missing'}
  if (!isInside(root, real) || isHidden(root, real)) return {status: 'link'}
  const stat = unlessRefused(() => statOf(real))
  if (stat === undefined) return {status: 'unreadable'}
  return stat.sizeBytes > sizeLimitBytes ? {status: 'too-large'} : {status: 'found', path: pathFrom(root, real)}
}

/** Whether a path is hidden: `.git`, `.env` and the like are not part of the publication. */
const isHidden = (root: string, path: string): boolean =>
  pathFrom(root, path)
    .split('/')
    .some(name => name.startsWith('.'))

/** Path that a reference names lexically, existing or not, links not resolved. */
export const namedPath = (notePath: string, reference: string): string =>
  posix.join(posix.dirname(notePath), decodedPart(reference).replaceAll('\\', '/'))
