import {latin1Bytes} from '../bytes.js'

/** Validation data of the signatures of a PDF (ISO 32000-2, 12.8.4.3), each part in DER. */
export interface ValidationData {
  readonly certificates: readonly Uint8Array[]
  /** Lists of revoked certificates (RFC 5280, 5). */
  readonly lists: readonly Uint8Array[]
  /** Answers of OCSP (RFC 6960, 4.2). */
  readonly answers: readonly Uint8Array[]
}

const none: ValidationData = {certificates: [], lists: [], answers: []}
const catalogEntry = /\/DSS (\d{1,10}) 0 R/g
/** The lookbehind holds it to the beginning of a run of digits: else a long one is read once for each of them. */
const reference = /(?<!\d)(\d{1,10}) 0 R/g
/** Of each sort; seals have three or four, and no file may hold a reader up. */
const mostObjects = 20
/** Of all together, room for the longest list that can be read and for others beside it: what is read stays in memory, many times as long. */
const mostBytes = 20_000_000

/**
 * The validation data of a PDF, as seals of this tool bring them: in objects that nothing compresses. Who signed them, and whether they
 * count, is another question.
 *
 * @param text The file, a character a byte.
 */
export function validationDataIn(text: string): ValidationData {
  const number = [...text.matchAll(catalogEntry)].at(-1)?.[1]
  const store = number === undefined ? undefined : objectIn(text, number)
  if (store === undefined) return none
  // Together they are no longer than the file: a few words could else name all of it many times.
  let room = Math.min(text.length, mostBytes)
  const streams = (key: string) => {
    const [, list = ''] = new RegExp(String.raw`/${key} \[([\d R]*)\]`).exec(store) ?? []
    const numbers = [...list.matchAll(reference)].slice(0, mostObjects)
    return numbers.flatMap(([, number = '']) => {
      const found = streamIn(text, number, room)
      room -= found?.length ?? 0
      return found ?? []
    })
  }
  return {certificates: streams('Certs'), lists: streams('CRLs'), answers: streams('OCSPs')}
}

/** The text of an object, up to its end; the last of that number counts. */
function objectIn(text: string, number: string): string | undefined {
  const at = text.lastIndexOf(`\n${number} 0 obj\n`)
  const end = text.indexOf('endobj', at)
  return at === -1 || end === -1 ? undefined : text.slice(at + 1, end)
}

function streamIn(text: string, number: string, room: number): Uint8Array | undefined {
  const at = text.lastIndexOf(`\n${number} 0 obj\n`)
  const begin = at === -1 ? -1 : text.indexOf('stream\n', at)
  const [, length] = begin === -1 ? [] : (/\/Length (\d{1,8})\b/.exec(text.slice(at, begin)) ?? [])
  if (length === undefined || Number(length) > room) return undefined
  const start = begin + 'stream\n'.length
  return latin1Bytes(text.slice(start, start + Number(length)))
}
