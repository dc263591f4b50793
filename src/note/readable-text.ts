import {utf8} from '../model/bytes.js'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {characterCode, characterName} from '../model/character-names.js'
import {excessSize} from '../model/excess-size.js'
import {report} from '../model/report.js'
import {decodeNote, encodingNames, isSureOf, type DecodedNote} from './decode-note.js'
import type {Text} from '../model/text.js'

/** The longest note, in bytes: some 50,000 words, far more than one has; setting more at once takes too much memory. */
const maxNoteBytes = 300_000

/**
 * A file's text, if it can be read at all; what forbids it is reported. Changes the file: its value becomes the text,
 * without byte order mark and with `\n` at the ends of lines.
 */
export function readableText(file: VFile): string | undefined {
  const bytes = typeof file.value === 'string' ? utf8(file.value) : (file.value ?? new Uint8Array())
  const foreign = foreignFile(bytes)
  if (foreign) return notOurs(file, foreign)
  if (bytes.length > maxNoteBytes) return tooLarge(file, bytes.length)
  const decoded = decodeNote(bytes)
  file.value = decoded.text
  return isUtf8(file, decoded, bytes) && isText(file, decoded.text) ? decoded.text : undefined
}

function notOurs(file: VFile, {what, remedy}: ForeignFile): undefined {
  // Nothing of it is a text to show beside the message.
  file.value = ''
  report(file, 'note-binary', {place: {line: 1, column: 1}, actual: what, expected: text, remedy})
}

const text = {en: 'text', fr: 'du texte'}

function tooLarge(file: VFile, byteCount: number): undefined {
  const size = excessSize(byteCount)
  // Of a file of more than 1 MB only the beginning may have been read.
  const more = byteCount < 1_000_000 ? {en: '', fr: ''} : {en: ' or more', fr: ' ou plus'}
  report(file, 'note-too-large', {
    actual: {en: size.en + more.en, fr: size.fr + more.fr},
    expected: {en: 'at most 300 kB of text', fr: 'au plus 300 ko de texte'},
  })
}

function isUtf8(file: VFile, decoded: DecodedNote, bytes: Uint8Array): boolean {
  const {encoding, goodBytes} = decoded
  if (encoding === 'utf-8') return true
  const good = encoding === 'latin-1' ? new TextDecoder().decode(bytes.subarray(0, goodBytes)) : ''
  const [actual, isCertain] = [encodingNames[encoding], isSureOf(decoded, file.path)]
  report(file, 'note-encoding', {
    place: pointAfter(good),
    actual,
    expected: 'UTF-8',
    remedy: isCertain ? recode : undefined,
    fix: {edits: [], recodesNote: true, isCertain, actual, expected: 'UTF-8'},
  })
  return false
}

const recode = {
  en: 'Run `cess check --fix`, which writes the file in UTF-8, every letter as it was; then set your editor to UTF-8.',
  fr: 'Lancez `cess check --fix`, qui récrit le fichier en UTF-8, chaque lettre restant la même ; puis réglez votre éditeur sur UTF-8.',
}

function isText(file: VFile, value: string): boolean {
  const found = /[^\P{Cc}\t\n]/u.exec(value)
  if (!found) return true
  const [code, name] = [characterCode(found[0]), characterName(found[0])]
  report(file, 'note-binary', {
    place: pointAfter(value.slice(0, found.index)),
    actual: {
      en: `control character ${code}${name ? ` (${name.en})` : ''}`,
      fr: `un caractère de contrôle, ${code}${name ? ` (${name.fr})` : ''}`,
    },
    expected: text,
  })
  return false
}

function pointAfter(text: string): Point {
  const lines = text.split(/\r\n?|\n/)
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1}
}

/** A file of another program: its name in a message, and the way to a note. */
interface ForeignFile {
  readonly what: Text
  readonly remedy: Text
}

const word: ForeignFile = {
  what: {en: 'document of Word', fr: 'un document Word'},
  remedy: {
    en: 'Give the file its name back, ending in .docx, and make a note of it: `cess import <file.docx>`.',
    fr: 'Rendez au fichier son nom en .docx, et faites-en une note : `cess import <fichier.docx>`.',
  },
}
const saved = (en: string, fr: string): ForeignFile => ({
  what: {en, fr},
  remedy: {
    en: 'Open it in its own program, save its text as .docx, and make a note of that: `cess import <file.docx>`.',
    fr: 'Ouvrez-le dans son propre logiciel, enregistrez-en le texte en .docx, et faites-en une note : `cess import <fichier.docx>`.',
  },
})

/** Files by their first bytes (as Latin-1): ZIP (APPNOTE 4.3.7), PDF, compound files of the old Office (MS-CFB 2.2), RTF. */
const kinds: readonly (readonly [begins: string, kind: (text: string) => ForeignFile])[] = [
  ['PK\u0003\u0004', text => (text.includes('word/') ? word : archive(text))],
  ['%PDF-', () => saved('PDF', 'un PDF')],
  [
    '\u00D0\u00CF\u0011\u00E0',
    () => saved('document of the old Office (.doc)', "un document de l'ancien Office (.doc)"),
  ],
  [String.raw`{\rtf`, () => saved('RTF document', 'un document RTF')],
]

const archive = (text: string): ForeignFile =>
  text.includes('opendocument.text')
    ? saved('document of LibreOffice (.odt)', 'un document LibreOffice (.odt)')
    : saved('ZIP file', 'un fichier ZIP')

/** The kind of a file that is no text, where its first bytes say it; undefined for all else. */
function foreignFile(bytes: Uint8Array): ForeignFile | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const [, kind] = kinds.find(([start]) => begin.startsWith(start)) ?? []
  return kind?.(new TextDecoder('latin1').decode(bytes))
}
