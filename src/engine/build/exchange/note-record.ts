import {own} from '../../../model/own.js'
import {partsOf, type Trace} from '../../memo/trace.js'
import {isOfVersions} from '../note-traces.js'

/** Traces of one note as a text for another process or machine; nothing of it is read by another version of cess. */
export const encodeRecord = (traces: readonly Trace[]): string => JSON.stringify({traces})

/**
 * The same back; undefined where it is no such text. Traces of other notes were not asked for.
 *
 * @param text Whole, as its hash has shown.
 * @param path Of the note.
 */
export function decodeRecord(text: string | undefined, path: string): readonly Trace[] | undefined {
  const traces = own(readJson(text), 'traces')
  if (!Array.isArray(traces)) return undefined
  return traces.filter(isTrace).filter(({id}) => isOfVersions(path, partsOf(id)[1]))
}

/** An object of JSON that somebody else wrote, with a hash as anybody can; undefined of all else. */
export function readJson(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const read = JSON.parse(text ?? '') as unknown
    return isTable(read) ? read : undefined
  } catch {
    return undefined
  }
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
    ['undefined', 'string'].includes(typeof own(value, 'value'))
  )
}
