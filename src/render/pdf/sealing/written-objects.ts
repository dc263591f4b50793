/** The end of a file of pdfkit's: a cross-reference table and a trailer, nothing compressed. Numbers are of objects, `start` of a byte. */
export interface Tail {
  readonly root: number
  readonly info: number
  readonly size: number
  /** As it is written. */
  readonly id: string
  readonly start: number
}

/** Read the end of a file that this tool printed, a character a byte. */
export function readTail(text: string): Tail {
  const end = text.slice(text.lastIndexOf('trailer'))
  const number = (pattern: RegExp) => Number(found(end, pattern))
  return {
    root: number(/\/Root (\d+) 0 R/),
    info: number(/\/Info (\d+) 0 R/),
    size: number(/\/Size (\d+)/),
    id: found(end, /\/ID (\[.*?\])/),
    start: number(/startxref\s+(\d+)/),
  }
}

/** The dictionary of an object, as it is written: found by the table, whose rows have 20 bytes (ISO 32000-2, 7.5.4). */
export function objectAt(text: string, {start}: Tail, number: number): string {
  const first = text.indexOf('\n', text.indexOf('\n', start) + 1) + 1
  const at = Number(text.slice(first + 20 * number, first + 20 * number + 10))
  return found(text.slice(at, text.indexOf('endobj', at)), new RegExp(String.raw`^${number} 0 obj\s+(<<[^]*>>)\s*$`))
}

/** A dictionary with one more entry. */
export const withEntry = (dictionary: string, key: string, value: string): string =>
  `${dictionary.slice(0, -2)}/${key} ${value}\n>>`

function found(text: string, pattern: RegExp): string {
  const [, match] = pattern.exec(text) ?? []
  if (match === undefined) throw new Error(`A printed file has ${pattern}`)
  return match
}
