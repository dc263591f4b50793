import {addObjects, type WrittenObject} from './add-objects.js'
import {
  dateString,
  objectAt,
  readTail,
  referenceIn,
  textString,
  withEntry,
  withItem,
  streamAt,
  type Tail,
} from './written-objects.js'
import {latin1, latin1Bytes, toHex, utf8} from '../../../model/bytes.js'
import {validationStore} from './validation-store.js'
import type {ValidationData} from '../../../model/signed-pdf/validation-data.js'

/** The words of a seal about itself in the file. */
export interface SealWords {
  /** Who seals. */
  readonly name: string
  /** Which document it is. */
  readonly reason: string
  /** The words of the field for whoever hears the file. */
  readonly label: string
  /** In RFC 3339, UTC. */
  readonly at: string
}

/** A part of a file, in bytes. */
export interface Span {
  readonly start: number
  readonly length: number
}

/** A file with room for a seal. */
export interface Reserved {
  readonly bytes: Uint8Array
  /** Room for a manifest of C2PA, where one was asked for. */
  readonly manifest: Span | undefined
  /** Room for a signature: hexadecimal digits in their brackets. */
  readonly signature: Span
}

/** For a chain of certificates and a time-stamp. */
const roomBytes = 16_384
const offsetDigits = 10

/**
 * Room for a PAdES signature (ETSI EN 319 142-1; ISO 32000-2, 12.8) and, of `manifestBytes` if not 0, a manifest of C2PA at the end of a
 * file that this tool printed: an incremental update with the signature, a field that cannot be seen on the first page, and the permission
 * that nothing changes (DocMDP, P 1). The first bytes of the file stay as they are. It stays PDF/UA (ISO 14289-1, 7.18) and PDF/A (ISO
 * 19005-3, 6.3 and 6.1.12).
 * `data` is that by which the seal can be verified for years: in the update that it signs, since it permits no other, and the manifest
 * hashes the whole file.
 */
export function reserveSeal(pdf: Uint8Array, words: SealWords, manifestBytes: number, data?: ValidationData): Reserved {
  const text = latin1(pdf)
  const tail = readTail(text)
  const [signature, field, specification, file] = [tail.size, tail.size + 1, tail.size + 2, tail.size + 3]
  const printed = objectAt(text, tail, tail.root)
  const page = referenceIn(objectAt(text, tail, referenceIn(printed, 'Pages')), 'Kids')
  const claimed =
    manifestBytes > 0
      ? manifestFile({text, tail, catalog: printed}, [file, specification], manifestBytes, words.at)
      : {catalog: printed, objects: []}
  const free = manifestBytes > 0 ? file + 1 : specification
  const stored = data ? validationStore({text, catalog: claimed.catalog}, free, data) : {...claimed, objects: []}
  const update = addObjects(text, tail, [
    {number: tail.root, dictionary: withForm(stored.catalog, {field, signature})},
    {number: page, dictionary: withItem(objectAt(text, tail, page), 'Annots', `${field} 0 R`)},
    ...claimed.objects,
    ...stored.objects,
    {number: field, dictionary: fieldOf({signature, page, label: words.label})},
    // The last: its contents are found from the end of the file.
    {number: signature, dictionary: signatureOf(words)},
  ])
  const start = manifestBytes > 0 ? update.streams.get(file) : undefined
  return {
    ...filled(pdf, update.text),
    manifest: start === undefined ? undefined : {start, length: manifestBytes},
  }
}

/** The parts of a file that some spans are not in, one after the other. */
export function partsOutside(bytes: Uint8Array, spans: readonly Span[]): readonly Uint8Array[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const ends = [0, ...sorted.map(({start, length}) => start + length)]
  return ends.map((end, index) => bytes.subarray(end, sorted[index]?.start ?? bytes.length))
}

/** The file with a manifest in its room. */
export function withManifest(reserved: Reserved, manifest: Uint8Array): Reserved {
  if (reserved.manifest?.length !== manifest.length) throw new Error('The manifest is not as long as was said')
  const bytes = Uint8Array.from(reserved.bytes)
  bytes.set(manifest, reserved.manifest.start)
  return {...reserved, bytes}
}

/** The file with a signature in its room. */
export function withSignature({bytes, signature: {start, length}}: Reserved, der: Uint8Array): Uint8Array {
  const hex = toHex(der)
  if (hex.length > length - 2) throw new Error('The signature has more bytes than there is room for')
  const sealed = Uint8Array.from(bytes)
  sealed.set(utf8(hex), start + 1)
  return sealed
}

const withForm = (catalog: string, {field, signature}: Readonly<Record<'field' | 'signature', number>>): string =>
  withEntry(
    withEntry(catalog, 'AcroForm', `<< /Fields [${field} 0 R] /SigFlags 3 >>`),
    'Perms',
    `<< /DocMDP ${signature} 0 R >>`,
  )

const zeros = '0'.repeat(offsetDigits)

const signatureOf = ({name, reason, at}: SealWords): string =>
  [
    '<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached',
    `/ByteRange [0 ${zeros} ${zeros} ${zeros}]`,
    `/Contents <${'0'.repeat(2 * roomBytes)}>`,
    `/M ${dateString(at)}`,
    `/Name ${textString(name)}\n/Reason ${textString(reason)}`,
    '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]\n>>',
  ].join('\n')

/** Of no size, printed and locked: a signature that is not seen (ISO 32000-2, 12.7.5.5), and is described all the same (ISO 14289-2, 8.10.2.3). */
const fieldOf = ({signature, page, label}: Readonly<Record<'signature' | 'page', number> & {label: string}>): string =>
  [
    '<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (seal)',
    `/TU ${textString(label)}\n/Contents ${textString(label)}\n/V ${signature} 0 R\n/P ${page} 0 R\n/Rect [0 0 0 0]\n/F 132\n>>`,
  ].join('\n')

/** The range of bytes takes the place of as many digits: nothing moves. */
function filled(pdf: Uint8Array, added: string): Pick<Reserved, 'bytes' | 'signature'> {
  const open = pdf.length + added.lastIndexOf('/Contents <') + '/Contents '.length
  const close = open + 2 * roomBytes + 2
  const end = pdf.length + added.length
  const number = (value: number) => String(value).padStart(offsetDigits, ' ')
  const range = `[0 ${number(open)} ${number(close)} ${number(end - close)}]`
  const bytes = new Uint8Array(end)
  bytes.set(pdf)
  bytes.set(latin1Bytes(added.replace(`[0 ${zeros} ${zeros} ${zeros}]`, range)), pdf.length)
  return {bytes, signature: {start: open, length: close - open}}
}

const name = 'manifest.c2pa'

/**
 * The objects that bring a manifest store of some bytes along, made at a moment in RFC 3339 (C2PA 2.2, A.4.1): associated with the whole
 * document, and in its list of files; a catalog to go on with.
 */
function manifestFile(
  {text, tail, catalog}: {readonly text: string; readonly tail: Tail; readonly catalog: string},
  [file, specification]: readonly [number, number],
  bytes: number,
  at: string,
): {readonly catalog: string; readonly objects: readonly WrittenObject[]} {
  const names = referenceIn(catalog, 'Names')
  const parameters = `<< /ModDate ${dateString(at)} /Size ${bytes} >>`
  const stream = `<<\n/Type /EmbeddedFile\n/Subtype /application#2Fc2pa\n/Params ${parameters}\n/Length ${bytes}\n>>`
  const files = `/EF << /F ${file} 0 R /UF ${file} 0 R >>`
  const described = `/F (${name})\n/UF (${name})\n/Desc (Content Credentials)`
  return {
    catalog: withItem(catalog, 'AF', `${specification} 0 R`),
    objects: [
      {number: names, dictionary: withName(objectAt(text, tail, names), `${specification} 0 R`)},
      {
        number: specification,
        dictionary: `<<\n/Type /Filespec\n/AFRelationship /C2PA_Manifest\n${described}\n${files}\n>>`,
      },
      {number: file, dictionary: stream, stream: '\0'.repeat(bytes)},
      ...claimed(text, tail, referenceIn(catalog, 'Metadata')),
    ],
  }
}

/** Names of a tree are sorted by their bytes (ISO 32000-2, 7.9.6). */
function withName(names: string, reference: string): string {
  const line = `(${name}) ${reference}`
  const start = names.indexOf('/EmbeddedFiles <<')
  if (start === -1) return withEntry(names, 'EmbeddedFiles', `<<\n  /Names [\n    ${line}\n]\n>>`)
  const open = names.indexOf('/Names [', start) + '/Names ['.length
  const others = [...names.slice(open).matchAll(/\s*\(((?:\\[^]|[^\\)])*)\) \d+ 0 R/gy)]
  const before = others.filter(([, other = '']) => other < name)
  const at = open + before.reduce((sum, [entry]) => sum + entry.length, 0)
  return `${names.slice(0, at)}\n    ${line}${names.slice(at)}`
}

const revision = '<pdfaid:rev>2020</pdfaid:rev>'
const withFiles = '<pdfaid:conformance>F</pdfaid:conformance>'

/** PDF/A-4 may bring files along where it says so, as PDF/A-4f (ISO 19005-4, annex A): a file that had none did not. */
function claimed(text: string, tail: Tail, number: number): readonly WrittenObject[] {
  const {dictionary, stream} = streamAt(text, tail, number)
  if (!stream.includes(revision) || stream.includes(withFiles)) return []
  const claim = stream.replace(revision, `${revision}${withFiles}`)
  return [{number, dictionary: dictionary.replace(/\/Length \d+/, `/Length ${claim.length}`), stream: claim}]
}
