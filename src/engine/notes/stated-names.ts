import {valuesOf} from '../../audit/note-texts.js'
import {decodeBytes} from '../../audit/readings.js'
import type {Field} from '../../model/field.js'
import {fields} from '../../model/front-matter.js'

/** Bytes of a note as text. */
export const textOf = (bytes: Uint8Array): string => decodeBytes(bytes).replaceAll(/\r\n?/g, '\n')

/** The reference that a note gives, however it is parted. What is half typed is none: `CESS` stands on every page. */
export const referenceIn = (text: string): string | undefined =>
  /\p{L}[\p{L}\p{N}]*[\p{Pd}_ ]?\d{4}[\p{Pd}_ ]?\p{L}{2,}[\p{Pd}_ ]?\d{3,}(?:\/[a-z-]+)?/iu.exec(
    valuesOf(text, keysOf('id'))[0] ?? '',
  )?.[0]

/** A field's key and its other names. */
export const keysOf = (key: 'id' | 'title' | 'subtitle' | 'aliases'): readonly string[] => {
  const {aliases}: Field = fields[key]
  return [key, ...aliases]
}

/** A reference as it is compared with others: however it is parted, and in whichever case. */
export const foldedReference = (reference: string): string => reference.replaceAll(/[\p{Pd}_ ]/gu, '-').toUpperCase()
