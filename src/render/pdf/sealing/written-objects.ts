/** The end of a file of pdfkit's: a cross-reference table and a trailer, nothing compressed. Numbers are of objects, `start` of a byte. */
export interface Tail {
  readonly root: number
  /** PDF 2.0 has none: its facts are in the metadata alone. */
  readonly info: number | undefined
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
    info: /\/Info /.test(end) ? number(/\/Info (\d+) 0 R/) : undefined,
    size: number(/\/Size (\d+)/),
    id: found(end, /\/ID (\[.*?\])/),
    start: number(/startxref\s+(\d+)/),
  }
}

/** The dictionary of an object, as it is written: found by the table, whose rows have 20 bytes (ISO 32000-2, 7.5.4). */
export function objectAt(text: string, tail: Tail, number: number): string {
  const at = placeOf(text, tail, number)
  return found(text.slice(at, text.indexOf('endobj', at)), new RegExp(String.raw`^${number} 0 obj\s+(<<[^]*>>)\s*$`))
}

/** The dictionary of an object and its stream, whose length stands in it as a number. */
export function streamAt(
  text: string,
  tail: Tail,
  number: number,
): {readonly dictionary: string; readonly stream: string} {
  const at = placeOf(text, tail, number)
  const begin = text.indexOf('stream', at)
  const dictionary = found(text.slice(at, begin), new RegExp(String.raw`^${number} 0 obj\s+(<<[^]*>>)\s*$`))
  const start = begin + found(text.slice(begin, begin + 'stream\r\n'.length), /^(stream\r?\n)/).length
  return {dictionary, stream: text.slice(start, start + Number(found(dictionary, /\/Length (\d+)/)))}
}

function placeOf(text: string, {start}: Tail, number: number): number {
  const first = text.indexOf('\n', text.indexOf('\n', start) + 1) + 1
  return Number(text.slice(first + 20 * number, first + 20 * number + 10))
}

/** Number of the object that an entry of a dictionary refers to. */
export const referenceIn = (dictionary: string, key: string): number =>
  Number(found(dictionary, new RegExp(String.raw`/${key} \[?(\d+) 0 R`)))

/** A dictionary with one more entry. */
export const withEntry = (dictionary: string, key: string, value: string): string =>
  `${dictionary.slice(0, -2)}/${key} ${value}\n>>`

/** A dictionary with one more item in a list of its own. */
export const withItem = (dictionary: string, key: string, item: string): string =>
  dictionary.includes(`/${key} [`)
    ? dictionary.replace(`/${key} [`, () => `/${key} [${item} `)
    : withEntry(dictionary, key, `[${item}]`)

/** A text as UTF-16 with its mark, in hexadecimal digits (ISO 32000-2, 7.9.2.2). */
export const textString = (text: string): string =>
  `<FEFF${Array.from({length: text.length}, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`

/** A moment of RFC 3339, UTC, as PDF has it (ISO 32000-2, 7.9.4). */
export const dateString = (at: string): string => `(D:${at.replaceAll(/\D/g, '').slice(0, 14)}Z)`

function found(text: string, pattern: RegExp): string {
  const [, match] = pattern.exec(text) ?? []
  if (match === undefined) throw new Error(`A printed file has ${pattern}`)
  return match
}
