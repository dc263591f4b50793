import {readHeads} from '../../src/engine/memo/keep.js'
import {readToolId} from '../../src/io/tool.js'
import {TraceFile} from '../../src/io/trace-file.js'

/** Values that the kept traces speak of and that cannot be read. */
export function lostTraces(folder: string): readonly string[] {
  const file = new TraceFile(folder)
  try {
    const {heads = []} = readHeads(file, readToolId()) ?? {}
    const traces = heads.flatMap(head => [...head.traces])
    return traces.filter(({place}) => place && file.read(place) === undefined).map(({id}) => `trace ${id}`)
  } finally {
    file.close()
  }
}

const temporary = /^(.*\/)\.([^/]+)\.[0-9a-z-]+\.cess-tmp$/

type Bytes = ReadonlyMap<string, string>

/** Files that a killed build left neither as they were nor as they will be. */
export function torn({before, left, after}: Readonly<Record<'before' | 'left' | 'after', Bytes>>): readonly string[] {
  return [...left].flatMap(([path, bytes]) => {
    const whole = after.get(path.replace(temporary, '$1$2'))
    const isHalf = temporary.test(path) && whole?.startsWith(bytes) === true
    return before.get(path) === bytes || after.get(path) === bytes || isHalf ? [] : [`torn ${path}`]
  })
}

/** Half files that nobody removed. */
export const forgotten = (after: Bytes): readonly string[] =>
  [...after.keys()].filter(path => temporary.test(path)).map(path => `forgotten ${path}`)
