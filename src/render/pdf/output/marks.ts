import {linkLabel, type Link} from '../link.js'
import type {Artifact} from '../node.js'
import type {PDFDocument, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'

/** A link element, and what a reader of the page calls it. */
export interface OpenLink {
  readonly element: StructureElement
  readonly label: string
}

/** Which element, or artifact, the operators now written belong to: one marked-content sequence at a time, never nested. */
export class Marks {
  /** The link whose annotation is being written. */
  link: OpenLink | undefined
  private open: StructureElement | undefined
  private isTold = false
  private isArtifact = false
  /** Links of this page: pdfkit writes them with the page that is current when they end. */
  private readonly links = new Map<Link, StructureElement>()

  constructor(private readonly document: PDFDocument) {}

  /** Begin content that belongs to an element. */
  content(element: StructureElement): void {
    if (this.open === element) return
    this.close()
    // pdfkit takes the tag of the content for that of the element.
    element.add(this.document.markStructureContent(String(element.dictionary.data['S'])))
    this.open = element
  }

  /**
   * Begin content that belongs to an element, and stands for other characters, for who reads pages without their structure too
   * (ISO 32000-1, 14.9.4). What comes after is a sequence of its own.
   */
  told(actual: string, element: StructureElement): void {
    this.close()
    element.add(this.document.markStructureContent('Span', {actual}))
    this.isTold = true
  }

  /** Mark that the output of `draw` is no content (ISO 32000-1, 14.8.2.2). pdfkit's own mark cannot tell heads from feet. */
  artifact({type, subtype}: Artifact, draw: () => void): void {
    this.close()
    this.document.addContent(`/Artifact <</Type /${type}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`)
    this.isArtifact = true
    draw()
    this.isArtifact = false
    this.document.addContent('EMC')
  }

  /** Whether what is written now is content or an artifact. */
  get isInside(): boolean {
    return this.open !== undefined || this.isTold || this.isArtifact
  }

  /** End the open sequence, if there is one. */
  close(): void {
    if (this.open || this.isTold) this.document.endMarkedContent()
    this.open = undefined
    this.isTold = false
  }

  /** The element of a link on this page; made at its first words there. */
  linkElement(link: Link, parent: StructureElement, tag: 'Link' | 'Reference' = 'Link'): StructureElement {
    const known = this.links.get(link)
    if (known) return known
    const element = this.document.struct(tag, link.isSign ? {alt: linkLabel(link.label)} : {})
    parent.add(element)
    this.links.set(link, element)
    return element
  }

  /** End what may not go on to the next page. */
  closePage(): void {
    this.close()
    for (const element of this.links.values()) element.end()
    this.links.clear()
  }
}
