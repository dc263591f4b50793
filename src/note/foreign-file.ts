import type {Text} from '../model/text.js'

/** A file of another program: its name in a message, and the way to a note. */
export interface ForeignFile {
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
export function foreignFile(bytes: Uint8Array): ForeignFile | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const [, kind] = kinds.find(([start]) => begin.startsWith(start)) ?? []
  return kind?.(new TextDecoder('latin1').decode(bytes))
}
