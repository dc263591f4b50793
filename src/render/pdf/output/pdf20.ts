import type {PDFDocument, Reference, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Tag} from '../tag.js'
import {embed, type Attachment} from './attach.js'

/** Standard structure namespaces (ISO 32000-2, 14.8.6). */
const addresses = {pdf17: 'http://iso.org/pdf/ssn', pdf20: 'http://iso.org/pdf2/ssn'} as const

/** Types of PDF 1.7 that the namespace of PDF 2.0 lacks. */
const older: ReadonlySet<string> = new Set(['BlockQuote', 'Code', 'Reference', 'TOC', 'TOCI'])

/** Types that may contain our captions (ISO/TS 32005, 6.2). */
const captioned: ReadonlySet<string> = new Set(['Table', 'Figure'])
/** Grouping types that cannot contain an aside. */
const withoutAsides: ReadonlySet<string> = new Set(['Aside', 'BlockQuote'])

/** Structure type of an element. */
const typeOf = ({dictionary}: StructureElement): string => String(dictionary.data['S'])

/** Features of PDF 2.0 only: namespaces, types, references and files of elements (ISO 32000-2). */
export class Pdf20 {
  private readonly namespaces: Readonly<Record<keyof typeof addresses, Reference>>
  private readonly notes = new Map<number, StructureElement>()
  /** Elements in an aside, which cannot contain another. */
  private readonly inAside = new WeakSet<StructureElement>()

  constructor(private readonly document: PDFDocument) {
    this.namespaces = {pdf17: this.namespace(addresses.pdf17), pdf20: this.namespace(addresses.pdf20)}
    document.getStructTreeRoot().data['Namespaces'] = [this.namespaces.pdf17, this.namespaces.pdf20]
  }

  private namespace(address: string): Reference {
    const reference = this.document.ref({Type: 'Namespace', NS: new String(address)})
    reference.end()
    return reference
  }

  /** Remove deprecated procedure sets from resources (ISO 32000-2, 14.2). Changes them. */
  strip(data: {readonly Resources?: {ProcSet?: unknown}} | undefined): void {
    delete data?.Resources?.ProcSet
  }

  /** Set the namespace of an element. Changes it. */
  name(element: StructureElement): void {
    element.dictionary.data['NS'] = this.namespaces[older.has(typeOf(element)) ? 'pdf17' : 'pdf20']
  }

  /** Structure type of a tag under an element, which in PDF 2.0 may differ. */
  typeUnder(tag: Tag, parent: StructureElement): Tag {
    if (tag === 'Note') return 'FENote'
    // A reference holds no link (ISO/TS 32005, table 5): an entry of contents has its words in a paragraph.
    if (tag === 'Reference') return 'P'
    if (tag === 'Caption' && !captioned.has(typeOf(parent))) return 'Div'
    if (tag === 'Aside' && this.inAside.has(parent)) return 'Div'
    return tag
  }

  /** Note whether an element may contain an aside, by its type and its parent. */
  place(element: StructureElement, parent: StructureElement): void {
    if (this.inAside.has(parent) || withoutAsides.has(typeOf(element))) this.inAside.add(element)
  }

  /** Note the element of a footnote, and set its type (ISO 14289-2, 8.2.5.14). Changes it. */
  note(number: number, element: StructureElement): void {
    Object.assign(element.dictionary.data, {A: {O: 'FENote', NoteType: 'Footnote'}, Ref: []})
    this.notes.set(number, element)
  }

  /** Let a footnote's call and note refer to each other (ISO 14289-2, 8.9.2.2). Changes both elements. */
  call(number: number, call: StructureElement): void {
    const note = this.notes.get(number)
    const calls = note?.dictionary.data['Ref']
    if (!note || !Array.isArray(calls)) return
    refer(call, note)
    calls.push(call.dictionary)
  }

  /** Associate a file with an element (ISO 32000-2, 14.13.5). Changes it. */
  associate({dictionary}: StructureElement, attachment: Attachment): void {
    const specification = embed(this.document, attachment)
    this.document.addNamedEmbeddedFile(attachment.name, specification)
    dictionary.data['AF'] = [specification]
  }

  /** Add a named destination on the current page, with its element (ISO 32000-2, 12.3.2.3 and 12.3.2.4). */
  destination(name: string, {dictionary}: StructureElement, top: number): void {
    const {page} = this.document
    const place = ['XYZ', null, page.height - top, null]
    this.document._root.data.Names.data.Dests?.add(name, {
      D: [page.dictionary, ...place],
      SD: [dictionary, ...place],
    })
  }
}

/** Let an element refer to another one (ISO 32000-2, table 355). Changes it. */
export function refer(from: StructureElement, to: StructureElement): void {
  from.dictionary.data['Ref'] = [to.dictionary]
}
