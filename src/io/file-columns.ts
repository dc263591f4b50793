import {statBelow, type Stamp} from './stamp.js'

/** A table of files by column, as JSON: objects take five times as long to parse. */
export interface FileColumns {
  /** Relative paths with `/`, separated by `//`, which no path contains. */
  readonly paths: string
  /** Separated by spaces. */
  readonly hashes: string
  readonly sizesBytes: readonly number[]
  /** Native-endian numbers in base64; on another machine they match no file, so that each is read. */
  readonly mtimesMs: string
  readonly ctimesMs: string
}

/** A table of files by row. */
export interface FileTable extends Pick<FileColumns, 'sizesBytes'> {
  readonly paths: readonly string[]
  readonly hashes: readonly string[]
  readonly mtimesMs: Float64Array
  readonly ctimesMs: Float64Array
}

const betweenPaths = '//'
const betweenHashes = ' '

/** Pack files with their stamps. */
export function packFiles(files: readonly (Stamp & {readonly path: string})[]): FileColumns {
  const [paths, hashes]: [string[], string[]] = [[], []]
  const sizesBytes: number[] = []
  const times = {mtimes: new Float64Array(files.length), ctimes: new Float64Array(files.length)}
  let row = 0
  for (const {path, hash, sizeBytes, mtimeMs, ctimeMs} of files) {
    paths.push(path)
    hashes.push(hash)
    sizesBytes.push(sizeBytes)
    times.mtimes[row] = mtimeMs
    times.ctimes[row++] = ctimeMs
  }
  return {
    paths: paths.join(betweenPaths),
    hashes: hashes.join(betweenHashes),
    sizesBytes,
    mtimesMs: packNumbers(times.mtimes),
    ctimesMs: packNumbers(times.ctimes),
  }
}

/**
 * Unpack files.
 *
 * @throws {RangeError} If a column is cut.
 */
export function unpackFiles(columns: FileColumns): FileTable {
  const {sizesBytes} = columns
  const count = sizesBytes.length
  const table = {
    paths: count === 0 ? [] : columns.paths.split(betweenPaths),
    hashes: count === 0 ? [] : columns.hashes.split(betweenHashes),
    sizesBytes,
    mtimesMs: unpackNumbers(columns.mtimesMs),
    ctimesMs: unpackNumbers(columns.ctimesMs),
  }
  if (Object.values(table).some(({length}) => length !== count)) throw new RangeError('A column of files is cut')
  return table
}

/** Whether all files have their recorded sizes and times. */
export const areUntouched = (folder: string, {paths, sizesBytes, mtimesMs, ctimesMs}: FileTable): boolean =>
  paths.every((path, row) => {
    const stat = statBelow(folder, path)
    return stat?.mtimeMs === mtimesMs[row] && stat?.ctimeMs === ctimesMs[row] && stat?.sizeBytes === sizesBytes[row]
  })

const packNumbers = ({buffer}: Float64Array): string => Buffer.from(buffer).toString('base64')

function unpackNumbers(text: string): Float64Array {
  // A copy: numbers begin where eight divides.
  const {buffer, length} = Uint8Array.from(Buffer.from(text, 'base64'))
  return new Float64Array(buffer, 0, Math.floor(length / Float64Array.BYTES_PER_ELEMENT))
}
