import {PrintList} from './print-list.js'
import {readingsOf} from './readings.js'
import {printAt, runLength} from './runs.js'
import type {WordReader} from './words.js'

/**
 * Prints of all runs of words of some texts, by all ways of reading each, in pairs of numbers. They can be kept: whatever is secret later, its
 * runs that stand in these texts are found by them. One pair of runs in 2⁶⁴ is taken for another.
 *
 * @param known Prints that are left out.
 */
export function runPrints(
  texts: Iterable<string>,
  reader: WordReader,
  known: Int32Array = new Int32Array(),
): Int32Array {
  const prints = new PrintList(known)
  for (const text of texts)
    for (const reading of readingsOf({status: 'read', inner: [], text})) {
      const {count, hashes} = reader.read(reading.text)
      for (let at = 0; at + runLength <= count; at++) prints.add(printAt(hashes, at))
    }
  return prints.added()
}
