import {remembering} from './remembering.js'
import {string, type Dictionary, type PdfFile} from './pdf-file.js'

/** Characters by code (ISO 32000-1, 9.10.3), in the form that lists them one by one. */
export const charactersIn = (file: PdfFile, font: Dictionary): ReadonlyMap<number, readonly number[]> =>
  readCmap(file.streams.get(string(font['/ToUnicode'])) ?? '')

const readCmap = remembering((cmap): ReadonlyMap<number, readonly number[]> => {
  const all = new Map<number, readonly number[]>()
  for (const [, first = '', entries = ''] of cmap.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gi)) {
    for (const [offset, [, hex = '']] of [...entries.matchAll(/<([^>]*)>/g)].entries()) {
      const units = Buffer.from(hex.replaceAll(' ', ''), 'hex')
      all.set(
        Number.parseInt(first, 16) + offset,
        [...units.swap16().toString('utf16le')].map(one => one.codePointAt(0) ?? 0),
      )
    }
  }
  return all
})
