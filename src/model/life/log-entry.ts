import {leafMembers, leafOf, type LogLeaf} from '../log/leaf.js'
import {membersOf, parseJson} from '../parse-json.js'

/** A leaf of the public log where it is kept, in the folder of its record; with what the house signed once it stood there. */
export interface LogEntry {
  /** Its place, from 0. */
  readonly index: number
  readonly leaf: LogLeaf
  /** Signed checkpoint of the log that ends with it. */
  readonly checkpoint: string
}

const format = 'cess-log-entry 1'

/** An entry as its file has it: JSON that people read. */
export const printLogEntry = ({index, leaf, checkpoint}: LogEntry): string =>
  `${JSON.stringify({entry: format, index, leaf: leafMembers(leaf), checkpoint}, null, 2)}\n`

/** An entry as its file has it; undefined where it is none, or damaged. */
export function parseLogEntry(text: string): LogEntry | undefined {
  const {entry, index, leaf: given, checkpoint} = membersOf(parseJson(text))
  const leaf = leafOf(given)
  if (entry !== format || typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0) return undefined
  return leaf && typeof checkpoint === 'string' ? {index, leaf, checkpoint} : undefined
}
