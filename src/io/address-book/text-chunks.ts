import type {Finding} from '../../model/report.js'
import {piecesOf} from '../open-file.js'

/** Error of an address book that is not UTF-8; names the likely encoding and a remedy. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8'
  readonly finding: Finding

  constructor(start: Uint8Array) {
    super('no UTF-8')
    this.finding = isUtf16(start) ? utf16 : latin1
  }
}

/**
 * Decode a file in chunks, keeping a byte order mark.
 *
 * @throws {NotUtf8} Where it is not UTF-8.
 * @throws {IoError} If it cannot be read.
 */
export function* textChunks(path: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  for (const bytes of piecesOf(path)) yield decodedPart(decoder, bytes, true)
  yield decodedPart(decoder, new Uint8Array(), false)
}

function decodedPart(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string {
  // UTF-16 of letters that ASCII has is valid UTF-8, full of zeros.
  if (isUtf16(bytes)) throw new NotUtf8(bytes)
  try {
    return decoder.decode(bytes, {stream})
  } catch {
    throw new NotUtf8(bytes)
  }
}

/** Whether bytes look like UTF-16: by a byte order mark (Unicode 23.8) or by zeros at every second byte. */
const isUtf16 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && c === 0) || (b === 0 && d === 0)

const utf16: Finding = {
  fact: {en: 'The file is UTF-16, not UTF-8.', fr: 'Le fichier est en UTF-16, et non en UTF-8.'},
  remedy: {
    en: 'In Excel, save it as “CSV UTF-8” instead of “Unicode Text”; elsewhere, `iconv -f UTF-16 -t UTF-8 old.csv > new.csv`.',
    fr: "Dans Excel, enregistrez-le en « CSV UTF-8 » plutôt qu'en « Texte Unicode » ; ailleurs, `iconv -f UTF-16 -t UTF-8 ancien.csv > nouveau.csv`.",
  },
}

const latin1: Finding = {
  fact: {
    en: 'The file is not UTF-8 text: letters with accents would be lost.',
    fr: "Le fichier n'est pas en UTF-8 : des lettres accentuées seraient perdues.",
  },
}
