import {closeSync, constants, fstatSync, openSync, readFileSync, readSync, writeFileSync} from 'node:fs'
import {attempt, IoError, type IoAction} from './error.js'
import {statAt} from './stat-at.js'

/** For what takes the place of a file between the look and the opening. Windows has no such flag, and nothing that it would be needed for. */
const patient = constants.O_NONBLOCK | 0

/** An open file of whoever runs the command, as shells name the end of `<(…)`: it was asked to be waited for. */
const handedOver = /^\/dev\/(?:stdin|fd\/\d+)$/

/**
 * Refuse what stands in the place of a file. A folder has the system's code, `EISDIR`; `FIFO`, `SOCKET` and `DEVICE` have none there, and keep
 * whoever opens them waiting, perhaps for ever.
 *
 * @param action Of whoever is about to open it.
 * @throws {IoError}
 */
export function expectFile(action: IoAction, path: string): void {
  const stat = attempt(action, path, () => statAt(path))
  if (!stat || stat.isFile() || (handedOver.test(path) && stat.isFIFO())) return
  const special = stat.isFIFO() ? 'FIFO' : stat.isSocket() ? 'SOCKET' : 'DEVICE'
  throw new IoError({action, code: stat.isDirectory() ? 'EISDIR' : special, path})
}

/**
 * Open a file to read.
 *
 * @throws {IoError} If it cannot be read, or is no file.
 */
export function openToRead(path: string): number {
  expectFile('read', path)
  return attempt('read', path, () => openSync(path, constants.O_RDONLY | (handedOver.test(path) ? 0 : patient)))
}

/** Bytes of a file. @throws {IoError} As `openToRead`. */
export const readBytes = (path: string): Buffer => reading(path, file => readFileSync(file))

/** Its text. @throws {IoError} As `openToRead`. */
export const readText = (path: string): string => reading(path, file => readFileSync(file, 'utf8'))

/** Its first bytes. @throws {IoError} As `openToRead`. */
export const readStart = (path: string, mostBytes: number): Buffer =>
  reading(path, file => {
    const bytes = Buffer.alloc(Math.min(mostBytes, fstatSync(file).size))
    return bytes.subarray(0, readSync(file, bytes))
  })

/** Bytes in a piece. */
const pieceBytes = 1_048_576

/** All of its bytes, piece by piece, of which each is overwritten by the next. @throws {IoError} As `openToRead`. */
export function* piecesOf(path: string): Generator<Buffer> {
  const file = openToRead(path)
  const buffer = Buffer.allocUnsafe(pieceBytes)
  try {
    for (;;) {
      const length = attempt('read', path, () => readSync(file, buffer))
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function reading<T>(path: string, read: (file: number) => T): T {
  const file = openToRead(path)
  try {
    return attempt('read', path, () => read(file))
  } finally {
    closeSync(file)
  }
}

/** Create a file, which must not be there yet, and open it to write. @throws System errors; callers wrap them. */
export const createFile = (path: string, mode?: number): number => openSync(path, 'wx', mode)

/** Write all of a text or of bytes to an open file. @throws System errors; callers wrap them. */
export const writeTo = (file: number, content: string | Uint8Array): void => writeFileSync(file, content)

/** Write a file that must not be there yet. @throws System errors; callers wrap them. */
export const writeFresh = (path: string, content: string | Uint8Array, mode?: number): void =>
  writingTo(createFile(path, mode), content)

/** Write a file in the place of what was in it; not atomic. @throws System errors, or `IoError`s where something else is there. */
export const writeOver = (path: string, content: string, mode: number): void =>
  writingTo(openToWrite(path, constants.O_TRUNC, mode), content)

/** Write behind what is in a file. @throws As `writeOver`. */
export const writeBehind = (path: string, content: string, mode: number): void =>
  writingTo(openToWrite(path, constants.O_APPEND, mode), content)

/** Open a file to write behind what is in it, if there is one. @throws As `writeOver`. */
export const openToAdd = (path: string): number => openToWrite(path, constants.O_APPEND, 0o600)

function openToWrite(path: string, how: number, mode: number): number {
  expectFile('write', path)
  return openSync(path, constants.O_WRONLY | constants.O_CREAT | how | patient, mode)
}

function writingTo(file: number, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } finally {
    closeSync(file)
  }
}
