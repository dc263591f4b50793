import * as zlib from 'node:zlib'
import type {Compression, Decompress} from '../model/decompress.js'

/** Zstandard came with Node 22.15: its types are of Node 20. */
const zstd: unknown = Reflect.get(zlib, 'zstdDecompressSync')
const lenient = {finishFlush: zlib.constants.Z_SYNC_FLUSH}

const calls: Readonly<Record<Compression, ((bytes: Uint8Array, maxOutputLength: number) => Uint8Array) | undefined>> = {
  gzip: (bytes, maxOutputLength) => zlib.gunzipSync(bytes, {...lenient, maxOutputLength}),
  deflate: (bytes, maxOutputLength) => zlib.inflateSync(bytes, {...lenient, maxOutputLength}),
  'deflate-raw': (bytes, maxOutputLength) => zlib.inflateRawSync(bytes, {...lenient, maxOutputLength}),
  brotli: (bytes, maxOutputLength) => zlib.brotliDecompressSync(bytes, {maxOutputLength}),
  // `typeof` tells no more of a function than that it is one.
  zstd:
    typeof zstd === 'function' ? (bytes, maxOutputLength) => zstd(bytes, {maxOutputLength}) as Uint8Array : undefined,
}

/** Decompress with what Node brings. */
export const decompress: Decompress = (kind, bytes, mostBytes) => {
  try {
    return calls[kind]?.(bytes, Math.max(1, mostBytes))
  } catch {
    return undefined
  }
}
