import {statBelow, type Stamp} from './stamp.js'

/** Files in columns of the same rows, as JSON: twenty thousand small objects take five times as long to read. */
export interface FileColumns {
  /** From their folder, with `/`; with two slashes between: no path has them. */
  readonly paths: string
  /** With a space between. */
  readonly hashes: string
  readonly sizesBytes: readonly number[]
  /** As this machine has numbers, in base64: what another machine reads of it is no time of any file, so that it looks at each. */
  readonly mtimesMs: string
  readonly ctimesMs: string
}

/** The same, row by row. */
export interface FileTable extends Pick<FileColumns, 'sizesBytes'> {
  readonly paths: readonly string[]
  readonly hashes: readonly string[]
  readonly mtimesMs: Float64Array
  readonly ctimesMs: Float64Array
}

const betweenPaths = '//'
const betweenHashes = ' '

/** Files as they stood when they were last looked at. */
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
 * The same files back.
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

/** Whether all files are sure to be as they were, by their sizes and times. */
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
