import type {PDFDocument, Reference} from '#vendor/pdfmake/js/PDFDocument.js'

/** A file attached to the document. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  /** Relationship to the document: its source, or data behind it (ISO 19005-3, annex E). */
  readonly relationship: 'Source' | 'Data'
  readonly description: string
  readonly bytes: Uint8Array
  /** Modification date. */
  readonly date: Date
}

/**
 * Embed files and associate them with the whole document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4). pdfkit would write a checksum of 32
 * letters in place of 16 bytes; it is optional and left out.
 */
export function attach(document: PDFDocument, attachments: readonly Attachment[]): void {
  const {data} = document._root
  for (const attachment of attachments) {
    const specification = embed(document, attachment)
    document.addNamedEmbeddedFile(attachment.name, specification)
    data['AF'] = [...(Array.isArray(data['AF']) ? (data['AF'] as readonly unknown[]) : []), specification]
  }
}

/** Embed a file, whose name the caller registers. */
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
