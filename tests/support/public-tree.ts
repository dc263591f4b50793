import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib'
import {runOnPdf} from './run-on-pdf.js'
import {contentOf} from './site.js'

/**
 * A file of a folder, by its path there, with all that it says as bytes: unpacked, in Latin-1, in UTF-16 both ways, out of Base64, and with its
 * words whole where they may be divided.
 */
export interface Said {
  readonly path: string
  readonly text: string
}

/** Everything that a public tree says, names of files too; links are read as whoever serves them would. Nothing of ours is asked but the search index. */
export function everythingIn(folder: string): readonly Said[] {
  return namesBelow(folder).map(path => ({path, text: `${path}\n${saidBy(read(join(folder, path)))}`}))
}

/** Words of files, by their bytes as letters of Latin-1: most stand as they are from one look to the next. */
const saidBefore = new Map<string, string>()

function saidBy(bytes: Buffer): string {
  const narrow = bytes.toString('latin1')
  const known = saidBefore.get(narrow)
  if (known !== undefined) return known
  const wide = [bytes, bytes.subarray(1)].map(part => new TextDecoder('utf-16le').decode(part))
  const said = [narrow, undivided(narrow), ...wide, ...outOfBase64(narrow)].join('\n')
  saidBefore.set(narrow, said)
  return said
}

/** Without soft hyphens, places to break a line, marks of elements, and hyphens at the ends of lines: in Latin-1, whatever they were written in. */
const undivided = (text: string): string =>
  text.replaceAll(
    /&(?:shy|#0*173|#x0*ad);|\u00c2\u00ad|\u00e2\u0080\u008b|<[^<>]*>|(?:-|\u00e2\u0080\u0090)\r?\n/gi,
    '',
  )

/** Text in Base64, in lines as mails have it or in one. */
const outOfBase64 = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[\w+/-]{4,}\r?\n)*[\w+/-]{16,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, 'base64').toString('latin1'),
  )

function namesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => !entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch {
    return []
  }
}

const unpackers: readonly (readonly [RegExp, (bytes: Buffer) => Buffer])[] = [
  [/\.gz$/, gunzipSync],
  [/\.br$/, brotliDecompressSync],
]

const unpackedPdfs = new Map<string, Buffer>()

function read(path: string): Buffer {
  const raw = readFileSync(path)
  for (const [ending, unpack] of unpackers) if (ending.test(path)) return orRaw(() => unpack(raw), raw)
  if (path.endsWith('.bin')) return orRaw(() => contentOf(path), raw)
  if (path.endsWith('.png')) return orRaw(() => Buffer.concat(packedTexts(raw)), raw)
  if (!path.endsWith('.pdf')) return raw
  const key = raw.toString('latin1')
  const known = unpackedPdfs.get(key)
  if (known) return known
  // Streams and attached files in the open, and the words of its pages, which are numbers of glyphs there.
  const open = orRaw(() => {
    const streams = runOnPdf('qpdf', ['--qdf', '--object-streams=disable', '{}', '-'], raw)
    return Buffer.from([streams, outOfHex(streams), runOnPdf('pdftotext', ['{}', '-'], raw)].join('\n'))
  }, raw)
  unpackedPdfs.set(key, open)
  return open
}

/** Strings of a PDF that are written by the numbers of their bytes, in UTF-16. */
const outOfHex = (text: string): string =>
  [...text.matchAll(/<feff([\da-f]+)>/gi)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
    .join('\n')

/** Texts that are compressed in a PNG. */
function packedTexts(png: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const kind = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    const packed = data.indexOf('\u0078', data.indexOf(0), 'latin1')
    if (/^(?:zTXt|iTXt|iCCP)$/.test(kind) && packed !== -1)
      found.push(orRaw(() => inflateSync(data.subarray(packed)), data))
  }
  return found
}

/** Somebody tampered with the file: what can be read of it is. */
function orRaw(unpack: () => Buffer, raw: Buffer): Buffer {
  try {
    return Buffer.concat([raw, unpack()])
  } catch {
    return raw
  }
}
