import {closeSync, fsyncSync} from 'node:fs'
import {basename} from 'node:path'
import {crc32} from 'node:zlib'
import {ownerOnly} from './private-files.js'
import {createFile, writeTo} from './open-file.js'

/** Byte range of a text in a value file. */
export interface TextPlace {
  readonly file: string
  readonly offset: number
  readonly length: number
  /** CRC-32 of the bytes, signed: V8 makes an object of half of the others. */
  readonly sum: number
}

/** Checksum of the bytes of a text. */
export const sumOf = (bytes: Uint8Array): number => crc32(bytes) | 0

/** Bytes per write. */
const pieceBytes = 2 ** 18

/** A new file of texts, written as they come to save memory. */
export class ValueFile {
  readonly #path: string
  /** Shared by all places. */
  readonly #name: string
  #file: number | undefined
  readonly #piece = Buffer.allocUnsafe(pieceBytes)
  #inPiece = 0
  #writtenBytes = 0

  /** @param path Created at the first text; must not exist. */
  constructor(path: string) {
    this.#path = path
    this.#name = Buffer.from(basename(path)).toString()
  }

  /** Add a text. */
  add(text: string): TextPlace {
    const length = Buffer.byteLength(text)
    if (this.#inPiece + length > pieceBytes) this.#flush()
    const isLarge = length > pieceBytes
    const bytes = isLarge ? Buffer.from(text) : this.#piece.subarray(this.#inPiece, this.#inPiece + length)
    if (!isLarge) bytes.write(text)
    const place = {file: this.#name, offset: this.#writtenBytes + this.#inPiece, length, sum: sumOf(bytes)}
    if (isLarge) this.#write(bytes)
    else this.#inPiece += length
    return place
  }

  /** Flush to disk. */
  flush(): void {
    this.#flush()
    if (this.#file !== undefined) fsyncSync(this.#file)
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #flush(): void {
    if (this.#inPiece > 0) this.#write(this.#piece.subarray(0, this.#inPiece))
    this.#inPiece = 0
  }

  #write(bytes: Uint8Array): void {
    this.#file ??= createFile(this.#path, ownerOnly.file)
    writeTo(this.#file, bytes)
    this.#writtenBytes += bytes.length
  }
}

/** A text to store: already stored, or new and made on demand. Without either it has no place. */
export interface Text {
  readonly place?: TextPlace | undefined
  readonly value?: string | undefined
}

/** Places of texts, in order. */
export type Places = readonly (TextPlace | undefined)[]

/** Store texts; new ones are flushed to a file at `path` on return. */
export function placed(texts: Iterable<Text>, path: string): Places {
  const file = new ValueFile(path)
  try {
    const places = Array.from(texts, text => {
      if (text.place) return text.place
      const {value} = text
      return value === undefined ? undefined : file.add(value)
    })
    file.flush()
    return places
  } finally {
    file.close()
  }
}
