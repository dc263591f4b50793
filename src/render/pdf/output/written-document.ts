import type {PDFDocument, Reference} from '#vendor/pdfmake/js/PDFDocument.js'
import {alone, ByBytes} from '../by-bytes.js'
import {BaseDocument} from '../pdfmake.js'
import {writtenValue} from './written-value.js'

/** Cache of compressed streams: enough for two or three reprinted notes and what all notes of a build share. */
const deflated = new ByBytes<Uint8Array>(2_000_000)

/** pdfkit's document, assembled once at its end, with streams compressed once for all documents. */
export class WrittenDocument extends BaseDocument {
  /** Parts of the file; pdfkit writes the first in its constructor. */
  declare private parts: (string | Uint8Array)[] | undefined
  /** Lines of the next part. */
  declare private lines: string[] | undefined
  /** The stream being compressed. */
  declare private raw: Uint8Array | undefined
  /** How pdfkit writes an object. */
  declare private finalizeAsPdfkit: Reference['finalize'] | undefined
  /** The current page, and its operators, which it gets at its end as one text. */
  declare private sheet: PDFDocument['page'] | undefined
  declare private operators: string[] | undefined

  override addPage(options?: object): this {
    super.addPage(options)
    this.sheet = this.page
    this.operators = []
    return this
  }

  /** Add operators to the page; not those that a drawing collects elsewhere. */
  override addContent(operators: string): this {
    if (!this.operators || this.page !== this.sheet) return super.addContent(operators)
    this.operators.push(operators)
    return this
  }

  override flushPages(): void {
    if (this.operators?.length) this.sheet?.write(this.operators.join('\n'))
    this.sheet = undefined
    this.operators = undefined
    super.flushPages()
  }

  override ref(data: object): Reference {
    const reference = super.ref(data)
    this.finalizeAsPdfkit ??= reference.finalize
    reference.finalize = writeAsDocument
    return reference
  }

  /** Write an object, its stream compressed. */
  writeObject(reference: Reference): void {
    if (reference.buffer.length === 0) {
      this.writeDictionary(reference)
      return
    }
    const raw = reference.compress ? Buffer.concat(reference.buffer) : undefined
    const known = raw && deflated.find(raw)
    if (known) {
      reference.buffer = [known]
      reference.compress = false
    } else this.raw = raw
    this.finalizeAsPdfkit?.call(reference)
    this.raw = undefined
  }

  /** Write an object without a stream, as most are. */
  private writeDictionary(reference: Reference): void {
    reference.offset = this._offset
    this._write(`${reference.id} 0 obj`)
    this._write(writtenValue(reference.data))
    this._write('endobj')
    this._refEnd(reference)
  }

  /** Write a line, or the bytes of a stream. */
  override _write(data: string | Uint8Array): void {
    this.lines ??= []
    if (typeof data === 'string') {
      this.lines.push(data)
      this._offset += data.length + 1
      return
    }
    if (this.raw) deflated.keep(this.raw, alone(data), data.length)
    this.endLines()
    this.parts?.push(data)
    this._offset += data.length
  }

  private endLines(): void {
    this.parts ??= []
    if (this.lines?.length) this.parts.push(`${this.lines.join('\n')}\n`)
    this.lines = []
  }

  /** The finished file; characters of lines are bytes. */
  get bytes(): Uint8Array {
    this.endLines()
    const file = Buffer.allocUnsafe(this._offset)
    let at = 0
    for (const part of this.parts ?? []) {
      if (typeof part === 'string') file.write(part, at, 'latin1')
      else file.set(part, at)
      at += part.length
    }
    return file
  }
}

/** An object's way into the file. */
function writeAsDocument(this: Written): void {
  this.document.writeObject(this)
}

/** An object of such a document. */
interface Written extends Reference {
  readonly document: WrittenDocument
}

/** Write cross-reference table and trailer, without Info dictionary (ISO 32000-2, 7.5.4 and 7.5.5). Ends the document. */
export function finalize(document: PDFDocument): void {
  const {_offsets: offsets, _root: root} = document
  const begin = document._offset
  const id = `<${Buffer.from(document._id).toString('hex')}>`
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n `)
  const table = ['xref', `0 ${offsets.length + 1}`, '0000000000 65535 f ', ...entries]
  const trailer = ['trailer', `<< /Size ${offsets.length + 1} /Root ${root.toString()} /ID [${id} ${id}] >>`]
  for (const line of [...table, ...trailer, 'startxref', String(begin), '%%EOF']) document._write(line)
  document.push(null)
}
