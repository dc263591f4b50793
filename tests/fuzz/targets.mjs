import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/**
 * A parser under fuzzing: a module in `targets/`.
 *
 * @typedef {object} Target
 * @property {(bytes: Uint8Array) => unknown} fuzz Reads one input, and throws only what is a bug. May return a promise.
 * @property {readonly string[]} [pieces] What the grammar is made of, for dictionaries and programs (`pieces.mjs`).
 * @property {readonly string[]} [seeds] Files and folders of the project with examples.
 * @property {RegExp} [seedName] Which files of those folders; all by default.
 * @property {(bytes: Uint8Array) => Uint8Array} [seed] An example as this target reads it.
 * @property {readonly string[]} [packages] Libraries whose branches count beside ours.
 * @property {boolean} [isAsync] Whether `fuzz` returns promises.
 * @property {number} [mostBytes] Of an input before it is expanded; 4,096 by default.
 */

const folder = fileURLToPath(new URL('targets/', import.meta.url))

/** All parsers; the targets with a planted bug are not among them. */
export const targetNames = readdirSync(folder)
  .filter(name => name.endsWith('.mjs') && !name.startsWith('planted-'))
  .map(name => name.slice(0, -4))
  .toSorted()

/** @returns {Promise<Target>} */
export const loadTarget = name => import(new URL(`targets/${name}.mjs`, import.meta.url).href)
