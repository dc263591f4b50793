import type {Tail} from './written-objects.js'

/** An object that an update adds, or writes anew. */
export interface WrittenObject {
  readonly number: number
  readonly dictionary: string
  /** Its stream, a character a byte; absent where it has none. */
  readonly stream?: string
}

/** An incremental update (ISO 32000-2, 7.5.6), a character a byte. */
export interface Update {
  readonly text: string
  /** Where each stream begins in the file, by the number of its object. */
  readonly streams: ReadonlyMap<number, number>
}

const offsetDigits = 10

/** The bytes that follow a file so that it has other objects; none of its own bytes changes. */
export function addObjects(
  text: string,
  {info, id, root, size, start}: Tail,
  objects: readonly WrittenObject[],
): Update {
  const streams = new Map<number, number>()
  let written = text.endsWith('\n') ? '' : '\n'
  const entries = objects.map(({number, dictionary, stream}) => {
    const at = text.length + written.length
    written += `${number} 0 obj\n${dictionary}\n`
    if (stream !== undefined) {
      written += 'stream\n'
      streams.set(number, text.length + written.length)
      written += `${stream}\nendstream\n`
    }
    written += 'endobj\n'
    return `${number} 1\n${String(at).padStart(offsetDigits, '0')} 00000 n \n`
  })
  const xref = text.length + written.length
  const last = Math.max(size - 1, ...objects.map(({number}) => number))
  const information = info === undefined ? '' : `/Info ${info} 0 R\n`
  const trailer = `<<\n/Size ${last + 1}\n/Root ${root} 0 R\n${information}/ID ${id}\n/Prev ${start}\n>>`
  const end = `xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${xref}\n%%EOF\n`
  return {text: `${written}${end}`, streams}
}
