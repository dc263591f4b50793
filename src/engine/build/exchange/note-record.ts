import {own} from '../../../model/own.js'
import {parseJson} from '../../../model/parse-json.js'
import {partsOf, type Trace} from '../../memo/trace.js'
import {isOfVersions} from '../../output/note-traces.js'

/** Serialize the traces of a note; other versions of cess do not read them. */
export const encodeRecord = (traces: readonly Trace[]): string => JSON.stringify({traces})

/** Parse the traces of a note; undefined if invalid. Those of other notes are dropped. */
export function decodeRecord(text: string | undefined, path: string): readonly Trace[] | undefined {
  const traces = own(readJson(text), 'traces')
  if (!Array.isArray(traces)) return undefined
  return traces.filter(isTrace).filter(({id}) => isOfVersions(path, partsOf(id)[1]))
}

/** A JSON object from elsewhere; undefined if it is none. */
export function readJson(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const read = parseJson(text ?? '')
  return isTable(read) ? read : undefined
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function isTrace(value: unknown): value is Trace {
  if (!isTable(value)) return false
  const isText = (part: unknown) => typeof part === 'string'
  const areTexts = (part: unknown) => Array.isArray(part) && part.every(isText)
  return (
    ['id', 'print'].every(name => isText(own(value, name))) &&
    ['deps', 'seen'].every(name => areTexts(own(value, name))) &&
    isKeptValue(own(value, 'value'))
  )
}

/** The value itself is a text of JSON in its turn, and nobody who adopts it looks again. */
const isKeptValue = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && parseJson(value) !== undefined)
