import {closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {discard} from './discard.js'
import {attempt} from './error.js'
import {jsonPieces} from './json-pieces.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {sweepTemporaries} from './sweep-temporaries.js'
import {temporaryBeside} from './temporary.js'

/** Read a state file as JSON; undefined if absent or damaged. */
export function readState(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/**
 * Write a state file atomically, for its owner alone.
 *
 * @throws {IoError} If it cannot be written.
 */
export function writeState(path: string, state: unknown): void {
  const temporary = temporaryBeside(path)
  attempt('write', path, () => {
    makePrivateFolder(dirname(path))
    sweepTemporaries(dirname(path))
    try {
      putPieces(temporary, jsonPieces(state))
      renameSync(temporary, path)
    } finally {
      discard(temporary)
    }
  })
}

function putPieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'wx', ownerOnly.file)
  try {
    for (const piece of pieces) writeFileSync(file, piece)
    // Unflushed, a power cut can leave an empty file that says nothing is known.
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
