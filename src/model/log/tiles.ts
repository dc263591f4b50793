import {joined, utf8, viewOf} from '../bytes.js'
import {rootOf, type Sha256} from './merkle.js'

/** Hashes of a full tile (C2SP tlog-tiles). */
const width = 256
const lengthBytes = 2
const hashBytes = 32

/** Name of the checkpoint, in the folder of a log. */
export const checkpointName = 'checkpoint'

/**
 * Path of a tile in the folder of a log of `size` leaves (C2SP tlog-tiles, “Merkle Tree”): of a level from 0, or of the entries themselves.
 */
function tilePath(level: number | 'entries', index: number, size: number): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? []
  const folders = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group))
  const wide = Math.min(width, size - index * width)
  return `tile/${level}/${folders.join('/')}${wide < width ? `.p/${wide}` : ''}`
}

/** Files of a tree, by path in the folder of its log: all its tiles, and those of the trees before that a full one did not replace. */
export function tilesOf(sha256: Sha256, leaves: readonly Uint8Array[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let hashes = leaves
  for (let level = 0; hashes.length > 0; level++) {
    for (let index = 0; index * width < hashes.length; index++) {
      const tile = hashes.slice(index * width, (index + 1) * width)
      // Whoever kept an earlier checkpoint proves from its tiles that this tree goes on from it.
      const least = tile.length === width ? width : 1
      for (let wide = least; wide <= tile.length; wide++)
        files.set(tilePath(level, index, index * width + wide), joined(tile.slice(0, wide)))
    }
    hashes = aboveTiles(sha256, hashes)
  }
  return files
}

/** A hash for each full tile of a level. */
const aboveTiles = (sha256: Sha256, hashes: readonly Uint8Array[]): readonly Uint8Array[] =>
  Array.from({length: Math.floor(hashes.length / width)}, (_, index) =>
    rootOf(sha256, hashes.slice(index * width, (index + 1) * width)),
  )

/** Bundles of entries, by path in the folder of the log (C2SP tlog-tiles, “Log entries”): each entry after its length. */
export function bundlesOf(entries: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const [index, path] of bundlePaths(entries.length).entries()) {
    const bundle = entries.slice(index * width, (index + 1) * width).map(utf8)
    files.set(path, joined(bundle.flatMap(entry => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry])))
  }
  return files
}

/** Paths of the bundles of a log of so many leaves, in their order. */
export const bundlePaths = (size: number): readonly string[] =>
  Array.from({length: Math.ceil(size / width)}, (_, index) => tilePath('entries', index, size))

/** Entries of a bundle; undefined where it is none. */
export function parseBundle(bytes: Uint8Array): readonly string[] | undefined {
  const entries: string[] = []
  const view = viewOf(bytes)
  for (let at = 0; at < bytes.length;) {
    if (at + lengthBytes > bytes.length) return undefined
    const end = at + lengthBytes + view.getUint16(at)
    if (end > bytes.length) return undefined
    // A bundle has no more; a longer one would be another's work.
    if (entries.length === width) return undefined
    entries.push(new TextDecoder().decode(bytes.subarray(at + lengthBytes, end)))
    at = end
  }
  return entries
}

/** Hashes of a tile; undefined where it is none. */
export function parseTile(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (bytes.length === 0 || bytes.length > width * hashBytes || bytes.length % hashBytes !== 0) return undefined
  return Array.from({length: bytes.length / hashBytes}, (_, index) =>
    bytes.subarray(index * hashBytes, (index + 1) * hashBytes),
  )
}

/** Paths of the tiles of leaves of a log of so many, in their order. */
export const leafTilePaths = (size: number): readonly string[] =>
  Array.from({length: Math.ceil(size / width)}, (_, index) => tilePath(0, index, size))
