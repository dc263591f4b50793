import type {FontFile, PostHeader} from '#vendor/pdfmake/js/PDFDocument.js'
import {unlessUnread, type Tables} from './tables.js'

/**
 * Give a font its PostScript name and the head of its table of glyph names, which is all that a PDF has of the two: fontkit would decode
 * licences and the names of all glyphs. Changes the font.
 *
 * @see OpenType 1.9.1, chapters name and post.
 */
export function lightenTables(file: FontFile, tables: Tables): void {
  const post = unlessUnread(() => postHeaderOf(tables))
  if (post) file._tables.post = post
  const name = unlessUnread(() => postscriptNameOf(tables)) ?? file.postscriptName ?? ''
  Object.defineProperty(file, 'postscriptName', {value: printableName(name)})
}

/**
 * A name as PostScript has them, which pdfkit writes into files as it stands: other characters would end it there, and what follows.
 *
 * @see OpenType 1.9.1, chapter name, name ID 6; ISO 32000-1, 7.3.5.
 */
const printableName = (name: string): string => name.replaceAll(notPrintable, '-').slice(0, mostOfName) || 'Unnamed'

const notPrintable = /[^!-~]|[[\](){}<>/%#]/g
const mostOfName = 63

function postHeaderOf(tables: Tables): PostHeader {
  const view = tables.view('post')
  return {
    italicAngle: view.getInt32(4) / 0x10000,
    underlinePosition: view.getInt16(8),
    underlineThickness: view.getInt16(10),
    isFixedPitch: view.getUint32(12),
  }
}

const [recordBytes, postscriptName] = [12, 6]
/** Windows, Unicode, English of the United States. */
const usual = [3, 1, 0x409]

/** Undefined unless the last one is written as it mostly is: of several, the last one counts. */
function postscriptNameOf(tables: Tables): string | undefined {
  const view = tables.view('name')
  const records = Array.from({length: view.getUint16(2)}, (_, index) => 6 + index * recordBytes)
  const last = records.findLast(at => view.getUint16(at + 6) === postscriptName)
  if (last === undefined || usual.some((one, index) => view.getUint16(last + 2 * index) !== one)) return undefined
  const from = view.getUint16(4) + view.getUint16(last + 10)
  const units = Array.from({length: view.getUint16(last + 8) >> 1}, (_, index) => view.getUint16(from + index * 2))
  return String.fromCharCode(...units)
}
