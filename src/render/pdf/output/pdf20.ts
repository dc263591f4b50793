import type {PDFDocument, Reference, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Tag} from '../tag.js'
import {embed, type Attachment} from './attach.js'

/** Standard structure namespaces (ISO 32000-2, 14.8.6). */
const addresses = {pdf17: 'http://iso.org/pdf/ssn', pdf20: 'http://iso.org/pdf2/ssn'} as const

/** Types that PDF 2.0 takes from PDF 1.7: its own namespace has none for them. */
const older: ReadonlySet<string> = new Set(['BlockQuote', 'Code', 'Reference', 'TOC', 'TOCI'])

/** Where captions may stand, of the types that our captions are in (ISO/TS 32005, 6.2). */
const captioned: ReadonlySet<string> = new Set(['Table', 'Figure'])
/** Grouping types that cannot hold an aside. */
const withoutAsides: ReadonlySet<string> = new Set(['Aside', 'BlockQuote'])

/** The structure type of an element, as it was written. */
const typeOf = ({dictionary}: StructureElement): string => String(dictionary.data['S'])

/** The part of a document that only a file of PDF 2.0 has: namespaces, types, references and files of elements (ISO 32000-2). */
export class Pdf20 {
  private readonly namespaces: Readonly<Record<keyof typeof addresses, Reference>>
  private readonly notes = new Map<number, StructureElement>()
  /** Elements in groups that hold an aside already, and may hold no other. */
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

  /** Take from resources what PDF 2.0 deprecates: sets of procedures (ISO 32000-2, 14.2). Changes them. */
  strip(data: {readonly Resources?: {ProcSet?: unknown}} | undefined): void {
    delete data?.Resources?.ProcSet
  }

  /** Say of an element whose type it has. Changes it. */
  name(element: StructureElement): void {
    element.dictionary.data['NS'] = this.namespaces[older.has(typeOf(element)) ? 'pdf17' : 'pdf20']
  }

  /** The type for a tag under an element: PDF 2.0 has others, and wants some elsewhere. */
  typeUnder(tag: Tag, parent: StructureElement): Tag {
    if (tag === 'Note') return 'FENote'
    // A reference holds no link (ISO/TS 32005, table 5): an entry of contents has its words in a paragraph.
    if (tag === 'Reference') return 'P'
    if (tag === 'Caption' && !captioned.has(typeOf(parent))) return 'Div'
    if (tag === 'Aside' && this.inAside.has(parent)) return 'Div'
    return tag
  }

  /** Note under which element one stands. */
  place(element: StructureElement, parent: StructureElement): void {
    if (this.inAside.has(parent) || withoutAsides.has(typeOf(element))) this.inAside.add(element)
  }

  /** Note the element of a footnote. Changes it: its calls are named there (ISO 14289-2, 8.2.5.14). */
  note(number: number, {dictionary}: StructureElement): void {
    dictionary.data['A'] = {O: 'FENote', NoteType: 'Footnote'}
    dictionary.data['Ref'] = []
    this.notes.set(number, {dictionary} as StructureElement)
  }

  /** Lead from the call of a footnote to the note, and back. Changes both elements. The call owns what is clicked (ISO 14289-2, 8.9.2.2). */
  call(number: number, call: StructureElement): void {
    const note = this.notes.get(number)
    const calls = note?.dictionary.data['Ref']
    if (!note || !Array.isArray(calls)) return
    refer(call, note)
    calls.push(call.dictionary)
  }

  /** Have an element bring a file of its own along (ISO 32000-2, 14.13.5). Changes it. */
  associate({dictionary}: StructureElement, attachment: Attachment): void {
    const specification = embed(this.document, attachment)
    this.document.addNamedEmbeddedFile(attachment.name, specification)
    dictionary.data['AF'] = [specification]
  }

  /** Name a place on the page that is drawn, and the element that stands there (ISO 32000-2, 12.3.2.3 and 12.3.2.4). */
  destination(name: string, {dictionary}: StructureElement, top: number): void {
    const {page} = this.document
    const place = ['XYZ', null, page.height - top, null]
    this.document._root.data.Names.data.Dests?.add(name, {
      D: [page.dictionary, ...place],
      SD: [dictionary, ...place],
    })
  }
}

/** Have an element say which one it refers to (ISO 32000-2, table 355). Changes it. */
export function refer(from: StructureElement, to: StructureElement): void {
  from.dictionary.data['Ref'] = [to.dictionary]
}
