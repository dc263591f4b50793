import {withEntry, readTail, objectAt} from './written-objects.js'

/** What a signature says of itself in the file. */
export interface SignatureWords {
  /** Who seals. */
  readonly name: string
  /** Which document it is. */
  readonly reason: string
  /** What the field says to whoever hears the file. */
  readonly label: string
  /** In RFC 3339, UTC. */
  readonly at: string
}

/** A file with room for a signature. */
export interface Reserved {
  readonly bytes: Uint8Array
  /** The parts that are signed: all but the room, its brackets among it. */
  readonly signed: readonly Uint8Array[]
  /** Where the hexadecimal digits begin, and how many there is room for. */
  readonly room: {readonly start: number; readonly digits: number}
}

/** For a chain of certificates and a time-stamp. */
const roomBytes = 16_384
const offsetDigits = 10

/**
 * Room for a PAdES signature (ETSI EN 319 142-1; ISO 32000-2, 12.8) at the end of a file that this tool printed: an incremental update
 * with the signature, a field that cannot be seen on the first page, and the permission that nothing changes (DocMDP, P 1). The first
 * bytes of the file stay as they are. It stays PDF/UA-1 (7.18) and PDF/A-3a (ISO 19005-3, 6.3 and 6.1.12).
 */
export function reserveSignature(pdf: Uint8Array, words: SignatureWords): Reserved {
  const text = latin1(pdf)
  const tail = readTail(text)
  const [signature, field] = [tail.size, tail.size + 1]
  const catalog = objectAt(text, tail, tail.root)
  const page = firstPage(text, tail)
  const objects: readonly (readonly [number, string])[] = [
    [
      tail.root,
      withEntry(
        withEntry(catalog, 'AcroForm', `<< /Fields [${field} 0 R] /SigFlags 3 >>`),
        'Perms',
        `<< /DocMDP ${signature} 0 R >>`,
      ),
    ],
    [page.number, withItem(page.dictionary, 'Annots', `${field} 0 R`)],
    [signature, signatureOf(words)],
    [field, fieldOf({signature, page: page.number, label: words.label})],
  ]
  return filled(pdf, update(text, tail, objects))
}

/** The file with a signature in its room. */
export function withSignature({bytes, room}: Reserved, der: Uint8Array): Uint8Array {
  const hex = Array.from(der, byte => byte.toString(16).padStart(2, '0')).join('')
  if (hex.length > room.digits) throw new Error('The signature has more bytes than there is room for')
  const sealed = Uint8Array.from(bytes)
  sealed.set(new TextEncoder().encode(hex), room.start)
  return sealed
}

const latin1 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))

function firstPage(text: string, tail: ReturnType<typeof readTail>) {
  const pages = Number(/\/Pages (\d+) 0 R/.exec(objectAt(text, tail, tail.root))?.[1])
  const number = Number(/\/Kids \[(\d+) 0 R/.exec(objectAt(text, tail, pages))?.[1])
  return {number, dictionary: objectAt(text, tail, number)}
}

const withItem = (dictionary: string, key: string, item: string): string =>
  dictionary.includes(`/${key} [`)
    ? dictionary.replace(`/${key} [`, `/${key} [${item} `)
    : withEntry(dictionary, key, `[${item}]`)

const zeros = '0'.repeat(offsetDigits)

const signatureOf = ({name, reason, at}: SignatureWords): string =>
  [
    '<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached',
    `/ByteRange [0 ${zeros} ${zeros} ${zeros}]`,
    `/Contents <${'0'.repeat(2 * roomBytes)}>`,
    `/M (D:${at.replaceAll(/\D/g, '').slice(0, 14)}Z)`,
    `/Name ${textString(name)}\n/Reason ${textString(reason)}`,
    '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]\n>>',
  ].join('\n')

/** Of no size, printed and locked: a signature that is not seen (ISO 32000-2, 12.7.5.5). */
const fieldOf = ({signature, page, label}: Readonly<Record<'signature' | 'page', number> & {label: string}>): string =>
  [
    '<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (seal)',
    `/TU ${textString(label)}\n/V ${signature} 0 R\n/P ${page} 0 R\n/Rect [0 0 0 0]\n/F 132\n>>`,
  ].join('\n')

/** A text as UTF-16 with its mark, in hexadecimal digits (ISO 32000-2, 7.9.2.2). */
const textString = (text: string): string =>
  `<FEFF${Array.from({length: text.length}, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`

function update(
  text: string,
  {info, id, root, size, start}: ReturnType<typeof readTail>,
  objects: readonly (readonly [number, string])[],
): string {
  let written = text.endsWith('\n') ? '' : '\n'
  const entries = objects.map(([number, dictionary]) => {
    const at = text.length + written.length
    written += `${number} 0 obj\n${dictionary}\nendobj\n`
    return `${number} 1\n${String(at).padStart(offsetDigits, '0')} 00000 n \n`
  })
  const xref = text.length + written.length
  const trailer = `<<\n/Size ${size + 2}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/ID ${id}\n/Prev ${start}\n>>`
  return `${written}xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${xref}\n%%EOF\n`
}

/** The range of bytes takes the place of as many digits: nothing moves. */
function filled(pdf: Uint8Array, added: string): Reserved {
  const open = pdf.length + added.indexOf('/Contents <') + '/Contents '.length
  const close = open + 2 * roomBytes + 2
  const end = pdf.length + added.length
  const number = (value: number) => String(value).padStart(offsetDigits, ' ')
  const range = `[0 ${number(open)} ${number(close)} ${number(end - close)}]`
  const update = bytesOf(added.replace(`[0 ${zeros} ${zeros} ${zeros}]`, range))
  const bytes = new Uint8Array(end)
  bytes.set(pdf)
  bytes.set(update, pdf.length)
  return {
    bytes,
    signed: [bytes.subarray(0, open), bytes.subarray(close)],
    room: {start: open + 1, digits: 2 * roomBytes},
  }
}
