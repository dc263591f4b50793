import {latin1} from '../bytes.js'
import type {FileKind} from './file-kind.js'
import {pageWords} from './page-words.js'

/** Which document a file says that it is. */
export interface Claim {
  readonly reference: string
  /** Absent where it does not say. */
  readonly version?: string | undefined
}

/** The form of a reference. A lookbehind holds it to the beginning of a run of letters: else a long run is read once for each of them. */
export const referenceForm =
  /(?<![A-Za-z0-9])[A-Z][A-Z0-9]*-\d{4}-[A-Z]{3}-\d{3,9}(?:\/[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3})?(?![\w-])/

/** The document that a file says that it is; undefined where it says nothing. */
export const claimOf = (kind: FileKind, bytes: Uint8Array): Claim | undefined => claims[kind](bytes)

const claims: Readonly<Record<FileKind, (bytes: Uint8Array) => Claim | undefined>> = {
  // Metadata and reasons of signatures stand in the file as they are; the last word is the newest.
  pdf: bytes => {
    const text = latin1(bytes)
    const reason = [...text.matchAll(/\/Reason\s{0,10}(?:\(([^()\\]{0,200})\)|<(?:FEFF)?([0-9A-Fa-f]{0,800})>)/g)].at(
      -1,
    )
    const words = reason?.[1] ?? utf16(reason?.[2] ?? '')
    const sealed = referenceForm.exec(words)
    if (sealed) return claim(sealed[0], /\b\d+\.\d+\b/.exec(words.slice(sealed[0].length))?.[0])
    const at = text.indexOf('<xmp:Identifier>')
    const [identified = ''] = at < 0 ? [] : text.slice(at, at + mostIdentifier).split('</xmp:Identifier>', 1)
    return claim(referenceForm.exec(identified)?.[0])
  },
  page: bytes => {
    const line =
      (pageWords(new TextDecoder().decode(bytes)) ?? '').split('\n').find(one => referenceForm.test(one)) ?? ''
    const found = referenceForm.exec(line)
    const after = line.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
    return claim(found?.[0], /\b\d+\.\d+\b/.exec(after)?.[0])
  },
  markdown: bytes => {
    const [, front = ''] =
      /^\s*---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(new TextDecoder().decode(bytes)) ?? []
    const valueOf = (keys: string) => new RegExp(`^(?:${keys})\\s*:\\s*["']?([^"'\\s#]+)`, 'm').exec(front)?.[1]
    return claim(referenceForm.exec(valueOf('id|reference|référence') ?? '')?.[0], valueOf('version'))
  },
  // What is attached says it for itself.
  mail: () => undefined,
  other: () => undefined,
}

/** As many characters as that of a document may take. */
const mostIdentifier = 4000

const claim = (found?: string, version?: string): Claim | undefined =>
  found === undefined ? undefined : {reference: found, version}

/** Digits of UTF-16BE, as strings of PDFs have them (ISO 32000-2, 7.9.2.2). */
const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map(digits => String.fromCharCode(Number.parseInt(digits, 16))).join('')
