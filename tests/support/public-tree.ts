import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {runOnPdf} from './run-on-pdf.js'
import {contentOf} from './site.js'

/** A file of a folder, by its path there, with all that it says as bytes: unpacked, in Latin-1, and in UTF-16 both ways. */
export interface Said {
  readonly path: string
  readonly text: string
}

/** Everything that a public tree says, names of files too; links are read as whoever serves them would. Nothing of ours is asked but the search index. */
export function everythingIn(folder: string): readonly Said[] {
  return namesBelow(folder).map(path => {
    const bytes = read(join(folder, path))
    const wide = [bytes, bytes.subarray(1)].map(part => new TextDecoder('utf-16le').decode(part))
    return {path, text: [path, bytes.toString('latin1'), ...wide].join('\n')}
  })
}

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
  if (!path.endsWith('.pdf')) return raw
  const key = raw.toString('latin1')
  const known = unpackedPdfs.get(key)
  if (known) return known
  // Streams and attached files in the open.
  const open = orRaw(() => Buffer.from(runOnPdf('qpdf', ['--qdf', '--object-streams=disable', '{}', '-'], raw)), raw)
  unpackedPdfs.set(key, open)
  return open
}

/** Somebody tampered with the file: what can be read of it is. */
function orRaw(unpack: () => Buffer, raw: Buffer): Buffer {
  try {
    return Buffer.concat([raw, unpack()])
  } catch {
    return raw
  }
}
