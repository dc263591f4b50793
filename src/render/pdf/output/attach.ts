import type {PDFDocument, Reference} from '#vendor/pdfmake/js/PDFDocument.js'

/** A file that comes with the document. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  /** Its relation to the document: the source it was made from, or facts behind it (ISO 19005-3, annex E). */
  readonly relationship: 'Source' | 'Data'
  readonly description: string
  readonly bytes: Uint8Array
  /** When it was written. */
  readonly date: Date
}

/**
 * Embed files and associate them with the whole document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).
 * pdfkit's own way writes a checksum of 32 letters where the standard has 16 bytes; it may be left out.
 */
export function attach(document: PDFDocument, attachments: readonly Attachment[]): void {
  const {data} = document._root
  for (const attachment of attachments) {
    const specification = embed(document, attachment)
    document.addNamedEmbeddedFile(attachment.name, specification)
    data['AF'] = [...(Array.isArray(data['AF']) ? (data['AF'] as readonly unknown[]) : []), specification]
  }
}

/** Embed a file; who asks names it. */
export function embed(
  document: PDFDocument,
  {name, mediaType, relationship, description, bytes, date}: Attachment,
): Reference {
  const stream = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaType.replaceAll('/', '#2F'),
    Params: {CreationDate: date, ModDate: date, Size: bytes.length},
  })
  stream.end(bytes)
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: new String(name),
    UF: new String(name),
    EF: {F: stream, UF: stream},
    Desc: new String(description),
  })
  specification.end()
  return specification
}
