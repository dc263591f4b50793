import {closeSync, fsyncSync, openSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {crc32} from 'node:zlib'
import {ownerOnly} from './private-files.js'

/** Where a text stands: bytes of one of the value files. */
export interface TextPlace {
  readonly file: string
  readonly offset: number
  readonly length: number
  /** CRC-32 of the bytes. */
  readonly sum: number
}

/** So much is written at once. */
const pieceBytes = 2 ** 18

/** A new file of texts, which are written as they come: all at once they would take as much memory as what they tell of. */
export class ValueFile {
  readonly #path: string
  /** One string: each place names it. */
  readonly #name: string
  #file: number | undefined
  readonly #piece = Buffer.allocUnsafe(pieceBytes)
  #inPiece = 0
  #writtenBytes = 0

  /** @param path It is made once there is a text; nothing may stand there. */
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
    const place = {file: this.#name, offset: this.#writtenBytes + this.#inPiece, length, sum: crc32(bytes)}
    if (isLarge) this.#write(bytes)
    else this.#inPiece += length
    return place
  }

  /** See that all of it is on the disk, if there is any. */
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
    this.#file ??= openSync(this.#path, 'wx', ownerOnly.file)
    writeFileSync(this.#file, bytes)
    this.#writtenBytes += bytes.length
  }
}

/** A text to keep: it stands already, or is new, and made when somebody reads it. Neither gives no place. */
export interface Text {
  readonly place?: TextPlace | undefined
  readonly value?: string | undefined
}

/** Where texts stand, in their order. */
export type Places = readonly (TextPlace | undefined)[]

/** Places for all texts, of which the new ones are on the disk in a file at a path once this ends. */
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
