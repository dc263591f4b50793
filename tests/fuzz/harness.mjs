/**
 * The program that Jazzer.js runs, for the target named in `CESS_FUZZ_TARGET`. Each input is written to `CESS_FUZZ_LAST` before it is
 * read, since a process that aborts can no longer say what it read.
 */
import {openSync, ftruncateSync, writeSync} from 'node:fs'
import {loadTarget} from './targets.mjs'

const target = await loadTarget(process.env['CESS_FUZZ_TARGET'])
const last = openSync(process.env['CESS_FUZZ_LAST'], 'w')
let written = 0

/** One input. Its one parameter tells Jazzer.js that it takes no callback. */
export function fuzz(bytes) {
  if (written > bytes.length) ftruncateSync(last, bytes.length)
  written = writeSync(last, bytes, 0, bytes.length, 0)
  return target.fuzz(bytes)
}
