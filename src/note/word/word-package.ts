import {unzipSync, type UnzipFileInfo} from 'fflate'
import type {Text} from '../../model/text.js'
import {brokenDocument, WordRefusal} from './refusal.js'
import {readXml} from './read-xml.js'

/** Parts of a document by their usual names (`word/document.xml`), uncompressed. */
export type WordPackage = ReadonlyMap<string, Uint8Array>

/** The most bytes that a document may have; its pictures are most of it. */
export const mostDocumentBytes = 100_000_000
/** Largest unpacked size: a compression bomb is refused before it is unpacked. */
const mostUnpackedBytes = 200_000_000
/** Of text a part has so much: a novel has a tenth. */
const mostXmlBytes = 30_000_000
const mostParts = 5000

const saveAs = (what: Text): Text => ({
  en: `This is ${what.en}, not a document of Word: open it in Word or LibreOffice and save it as .docx`,
  fr: `C'est ${what.fr}, et non un document Word : ouvrez ce fichier dans Word ou LibreOffice et enregistrez-le en .docx`,
})

/** Other files by how they begin (Latin-1). */
const others: readonly (readonly [begins: string, what: Text])[] = [
  ['%PDF', {en: 'a PDF', fr: 'un PDF'}],
  [String.raw`{\rtf`, {en: 'RTF', fr: 'du RTF'}],
  ['<', {en: 'HTML or XML', fr: 'du HTML ou du XML'}],
]

/** The old format of Office files, and what stands around an encrypted new one (MS-CFB, 2.2). */
const compound = '\u00D0\u00CF\u0011\u00E0'

const tooLarge = (): WordRefusal =>
  new WordRefusal({
    en: 'The document is too large (100 MB as a file, 200 MB unpacked): make its pictures smaller (Word: Compress Pictures), or take some out',
    fr: 'Le document est trop volumineux (100 Mo en fichier, 200 Mo une fois décompressé) : réduisez ses images (Word : Compresser les images) ou retirez-en',
  })

/**
 * Unpack a document of Word (ISO/IEC 29500-2): what is no such document, or more than one ever is, is refused before anything of it
 * is unpacked.
 *
 * @throws {WordRefusal}
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > mostDocumentBytes) throw tooLarge()
  refuseOthers(bytes)
  const parts = withUsualNames(new Map(Object.entries(unpack(bytes))))
  if (parts.has('mimetype') && !parts.has('word/document.xml'))
    throw new WordRefusal(saveAs({en: 'an OpenDocument file', fr: 'un fichier OpenDocument'}))
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml'))
    throw new WordRefusal(saveAs({en: 'a ZIP file without a text of Word', fr: 'un fichier ZIP sans texte Word'}))
  return parts
}

function refuseOthers(bytes: Uint8Array): void {
  const begin = latin(bytes.subarray(0, 64))
  if (bytes.length === 0) throw new WordRefusal({en: 'The file is empty', fr: 'Le fichier est vide'})
  if (begin.startsWith(compound)) throw new WordRefusal(isEncrypted(bytes) ? encrypted : saveAs(old))
  const known = others.find(([start]) => begin.trimStart().startsWith(start))
  if (known) throw new WordRefusal(saveAs(known[1]))
  if (!begin.startsWith('PK'))
    throw new WordRefusal(saveAs({en: 'another kind of file', fr: "un fichier d'un autre genre"}))
}

const old: Text = {en: 'the old format of Office (.doc)', fr: "l'ancien format d'Office (.doc)"}
const encrypted: Text = {
  en: 'The document is protected by a password: open it in Word, take the password off (File, Info, Protect Document), save it, and import that',
  fr: 'Le document est protégé par un mot de passe : ouvrez-le dans Word, supprimez ce mot de passe (Fichier, Informations, Protéger le document), enregistrez, puis importez-le',
}

/** Names in a compound file are UTF-16 (MS-OFFCRYPTO, 2.3.4.4). */
const isEncrypted = (bytes: Uint8Array): boolean => latin(bytes).includes([...'EncryptedPackage'].join('\0'))

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let [total, count] = [0, 0]
  const filter = ({name, originalSize}: UnzipFileInfo): boolean => {
    total += originalSize
    count++
    const isXml = /\.(?:xml|rels)$/i.test(name)
    if (total > mostUnpackedBytes || count > mostParts || (isXml && originalSize > mostXmlBytes)) throw tooLarge()
    return !name.endsWith('/')
  }
  try {
    return unzipSync(bytes, {filter})
  } catch (error) {
    if (error instanceof WordRefusal) throw error
    throw brokenDocument('ZIP')
  }
}

/** Parts that relationships of the text name; each is usually `word/<type>.xml` (ISO/IEC 29500-1, 11.3). */
const types = ['footnotes', 'endnotes', 'comments', 'numbering', 'styles']

/**
 * Parts of a document under their usual names, whatever its relationships call them: so whoever looks for hidden text or tracked changes
 * reads the same parts as whoever reads the text. Of two parts of one type the first counts, and the other is left out.
 *
 * @throws {WordRefusal} If relationships cannot be read.
 */
function withUsualNames(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const [text, ...otherTexts] = targetsOf(parts, '_rels/.rels', 'officeDocument')
  const named = moved(parts, text, {to: 'word/document.xml', without: otherTexts})
  return types.reduce((all, type) => {
    const [first, ...others] = targetsOf(all, relationshipsOf('word/document.xml'), type)
    return moved(all, first, {to: `word/${type}.xml`, without: others})
  }, named)
}

const relationshipsOf = (part: string): string => part.replace(/[^/]*$/, '_rels/$&.rels')

/** Parts with one of them, and its relationships, in the place of another. */
function moved(
  parts: ReadonlyMap<string, Uint8Array>,
  from: string | undefined,
  {to, without}: {readonly to: string; readonly without: readonly string[]},
): Map<string, Uint8Array> {
  const left = new Map(parts)
  for (const name of without) if (name !== from) left.delete(name)
  if (from === undefined || from === to) return left
  for (const name of [relationshipsOf, String]) {
    const bytes = left.get(name(from))
    left.delete(name(from))
    left.delete(name(to))
    if (bytes) left.set(name(to), bytes)
  }
  return left
}

/** The parts, as far as they are there, to which a part has a relationship of a type, in the transitional or the strict form. */
function targetsOf(parts: ReadonlyMap<string, Uint8Array>, name: string, type: string): readonly string[] {
  const bytes = parts.get(name)
  const targets: string[] = []
  const folder = name.replace(/_rels\/[^/]*$/, '')
  if (bytes)
    readXml(name, bytes, {
      open: (_, attributes) => {
        const target = attributes.get('Target')
        if (target === undefined || !attributes.get('Type')?.endsWith(`/relationships/${type}`)) return
        targets.push(target.startsWith('/') ? target.slice(1) : folder + target)
      },
    })
  return targets.filter(target => parts.has(target))
}
