/**
 * Makes a find as small as it can be with the same outcome: `node tests/fuzz/minimise.mjs TARGET FILE OUTCOME SECONDS`. The file is
 * written anew with each step, so that whoever ends this program has the best so far.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {limits, runInput} from './run-input.mjs'
import {signatureOf} from './signature.mjs'
import {expand} from './pieces.mjs'
import {loadTarget} from './targets.mjs'

/** Programs that would be longer than this when expanded stay programs. */
const readableBytes = 20_000
const smallBytes = 64
/** How often an input is tried: in this process it costs little, in one of its own much. */
const tries = {here: 4000, apart: 80}

const [, , name, file, outcome, limitS] = process.argv
const target = await loadTarget(name)
const isError = !/^(?:no end|death|exit)/.test(outcome)
const stillFails = isError ? failsHere : failsApart

let best = readFileSync(file)
const plain = Buffer.from(expand(best, target.pieces ?? [], readableBytes + 1))
if (best[0] === 0 && plain[0] !== 0 && plain.length <= readableBytes && (await stillFails(plain))) keep(plain)
// Each try of an input that never ends takes all the time that it may: one that a reader can take in is small enough.
let left = isError ? tries.here : best.length <= smallBytes ? 0 : tries.apart
for (let size = best.length >> 1; size > 0 && left > 0; size >>= 1) {
  for (let at = 0; at < best.length && left > 0; left--) {
    const shorter = Buffer.concat([best.subarray(0, at), best.subarray(at + size)])
    if (await stillFails(shorter)) keep(shorter)
    else at += size
  }
}

function keep(bytes) {
  best = bytes
  writeFileSync(file, best)
}

async function failsHere(bytes) {
  try {
    await target.fuzz(bytes)
    return false
  } catch (error) {
    return signatureOf(error) === outcome
  }
}

async function failsApart(bytes) {
  const attempt = `${file}.try`
  writeFileSync(attempt, bytes)
  return (await runInput({name, file: attempt, ...limits, limitS: Number(limitS)})).outcome === outcome
}
