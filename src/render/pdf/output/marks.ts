import {linkLabel, type Link} from '../link.js'
import type {Artifact} from '../node.js'
import type {PDFDocument, Reference, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'

/** Marked-content sequences of pages: assigns operators to elements or artifacts, never nested. */
export class Marks {
  /** Link whose annotation is being written. */
  link: {readonly element: StructureElement; readonly label: string} | undefined
  private open: StructureElement | undefined
  private isTold = false
  private isArtifact = false
  private readonly links = new Map<Link, StructureElement>()
  /** Pages of annotations. */
  private readonly sheets = new Map<unknown, Reference>()

  constructor(private readonly document: PDFDocument) {}

  /** Begin content of an element. */
  content(element: StructureElement): void {
    if (this.open === element) return
    this.close()
    // pdfkit takes the tag of the content for that of the element.
    element.add(this.document.markStructureContent(String(element.dictionary.data['S'])))
    this.open = element
  }

  /**
   * Begin content of an element with replacement text, also for readers that ignore the structure (ISO 32000-1, 14.9.4). Later content
   * begins a new sequence.
   */
  told(actual: string, element: StructureElement): void {
    this.close()
    element.add(this.document.markStructureContent('Span', {actual}))
    this.isTold = true
  }

  /** Mark the output of `draw` as an artifact (ISO 32000-1, 14.8.2.2). pdfkit's mark does not distinguish headers from footers. */
  artifact({type, subtype}: Artifact, draw: () => void): void {
    this.close()
    this.document.addContent(`/Artifact <</Type /${type}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`)
    this.isArtifact = true
    draw()
    this.isArtifact = false
    this.document.addContent('EMC')
  }

  /** Whether a sequence is open. */
  get isInside(): boolean {
    return this.open !== undefined || this.isTold || this.isArtifact
  }

  /** End the open sequence, if there is one. */
  close(): void {
    if (this.open || this.isTold) this.document.endMarkedContent()
    this.open = undefined
    this.isTold = false
  }

  /** Element of a link, created at its first words; one for all the pages that it runs over. */
  linkElement(link: Link, parent: StructureElement, tag: 'Link' | 'Reference' = 'Link'): StructureElement {
    const known = this.links.get(link)
    if (known) return known
    const element = this.document.struct(tag, link.isSign ? {alt: linkLabel(link.label)} : {})
    parent.add(element)
    this.links.set(link, element)
    // pdfkit has all annotations of an element on the page that is current when it ends.
    const {dictionary} = element
    const end = dictionary.end.bind(dictionary)
    dictionary.end = bytes => {
      for (const kid of objectsIn(dictionary.data['K'])) kid.Pg = this.sheets.get(kid.Obj)
      end(bytes)
    }
    return element
  }

  /** Note that an annotation is on the current page. */
  onPage(annotation: Reference): void {
    this.sheets.set(annotation, this.document.page.dictionary)
  }
}

interface ObjectReference {
  readonly Obj: unknown
  Pg: unknown
}

const isObject = (kid: unknown): kid is ObjectReference => typeof kid === 'object' && kid !== null && 'Obj' in kid

/** References to annotations among the kids of an element. */
const objectsIn = (kids: unknown): readonly ObjectReference[] => (Array.isArray(kids) ? kids.filter(isObject) : [])
