/**
 * Reads inputs by a target in plain Node, as users run it: `node tests/fuzz/replay.mjs TARGET FILE…`. Prints what went
 * wrong in one line of JSON, and exits 1 at the first.
 */
import {readFileSync} from 'node:fs'
import {signatureOf} from './signature.mjs'
import {loadTarget} from './targets.mjs'

const [, , name, ...files] = process.argv
const target = await loadTarget(name)
for (const file of files) {
  try {
    await target.fuzz(readFileSync(file))
  } catch (error) {
    console.error(error)
    console.log(JSON.stringify(signatureOf(error)))
    process.exit(1)
  }
}
