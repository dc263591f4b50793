import type {EmbeddedFont, PDFDocument, Reference, StructureElement, Outline} from '#vendor/pdfmake/js/PDFDocument.js'
import {breachesOf} from '../claim/breaches.js'
import type {Claim} from '../claim/claim.js'
import type {Faces, NamedFace} from '../fonts/faces.js'
import {readClaim, WrittenKids} from '../claim/read-claim.js'
import {DecodeInTurn} from './decode-in-turn.js'
import {Drawings} from './drawings.js'
import {finalize, WrittenDocument} from './written-document.js'
import {linkLabel} from '../link.js'
import {LinkAreas} from './link-areas.js'
import {Marks} from './marks.js'
import {Pdf20} from './pdf20.js'
import {identityXmp, informationXmp, pdfUaXmp, type Information} from './xmp.js'
import {own} from '../../../model/own.js'
import type {PdfStandards} from '../../../model/pdf-standards.js'

/** Breaches quoted in an error. */
const most = 5

/**
 * Check that a file conforms to the PDF/UA that it claims. Authors' errors are reported before printing, so that a breach is our bug.
 *
 * @throws {Error} If anything speaks against the claim: the file is not to be written.
 */
function assertEarned(claim: Claim): void {
  const breaches = breachesOf(claim)
  if (breaches.length)
    throw new Error(`PDF/${claim.standard.toUpperCase()} is not earned: ${breaches.slice(0, most).join('; ')}`)
}

/**
 * Order of texts by their bytes in the file, for name trees (ISO 32000-1, 7.9.6), independent of locale: texts beyond ASCII are UTF-16 with
 * a byte order mark, which sorts after ASCII (7.9.2.2).
 */
export function byBytes(a: string, b: string): number {
  const marked = Number(!isAscii(a)) - Number(!isAscii(b))
  if (marked !== 0) return marked
  if (a === b) return 0
  return a < b ? -1 : 1
}

const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text)

/** Inputs of a file beside its text. */
export interface DocumentParts {
  readonly faces: Faces
  /** PNG and JPEG by key in the definition. */
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly information: Information
  /** By default PDF/UA-1 and PDF/A-3a. */
  readonly standards?: PdfStandards
}

/** Painting operators (ISO 32000-1, table 51). */
const painting = /(?:^|[\s>\])])(?:T[jJ]|['"]|f\*?|F|[sS]|[bB]\*?|Do|sh|EI)(?=\s|$)/

/** pdfkit's document with shared fonts, identification of standards, all content marked, and no file access. */
export class PrintedDocument extends WrittenDocument {
  readonly marks = new Marks(this)
  readonly links = new LinkAreas(this, this.marks)
  readonly drawings = new Drawings(this)
  /** Features of PDF 2.0; undefined in PDF 1.7. */
  readonly pdf20: Pdf20 | undefined
  private readonly decoding = new DecodeInTurn()
  /** Fallback family of texts in pictures. */
  readonly pictureFamily: string
  readonly information: Information
  private readonly faces: Faces
  private newest: Reference | undefined
  private readonly kids = new WrittenKids()
  private paintedOutside = 0

  constructor({faces, images, information, standards: [ua] = ['ua-1', 'a-3a']}: DocumentParts) {
    const {title, authors, subject, keywords, created, modified, producer, lang} = information
    const info = {
      Title: title,
      // One text, its names parted by semicolons (XMP Specification, part 3, 3.1.1.1).
      ...(authors.length && {Author: authors.join('; ')}),
      ...(subject && {Subject: subject}),
      ...(keywords.length && {Keywords: keywords.join(', ')}),
      Creator: 'cess',
      Producer: producer,
      CreationDate: created,
      ModDate: modified,
    }
    const pdfVersion = ua === 'ua-2' ? '2.0' : '1.7'
    const options = {pdfVersion, subset: 'PDF/A-3a', tagged: true, displayTitle: true, lang, info} as const
    const pictures = Object.fromEntries([...images].map(([key, bytes]) => [key, Buffer.from(bytes)]))
    super(faces.families(), pictures, {}, {}, {...options, autoFirstPage: false, font: null}, null, () => false)
    this.information = information
    this.pdf20 = ua === 'ua-2' ? new Pdf20(this) : undefined
    this.faces = faces
    this.pictureFamily = faces.find({face: 'sans', weight: 400, italic: false}).family
    const endPdfA = this.endSubset?.bind(this)
    // pdfkit identifies a file by one standard; the other is added here.
    this.endSubset = () => {
      if (this.pdf20) this._addColorOutputIntent()
      else endPdfA?.()
      // All else has been written: what is claimed is what stands in the file.
      assertEarned(readClaim(this, {kids: this.kids, paintedOutside: this.paintedOutside, standard: ua, title}))
      this.appendXML(
        this.pdf20 ? identityXmp({hasFiles: this._root.data.Names.data.EmbeddedFiles !== undefined}) : pdfUaXmp,
      )
    }
  }

  /** Version number; pdfkit does not know 2.0, and would write 1.3. */
  get version(): string {
    return this.options.pdfVersion ?? '1.7'
  }

  set version(_: number) {
    // That of the options counts.
  }

  /** A font of this document: its own subset of the shared font. */
  embedded({name, font}: NamedFace): EmbeddedFont {
    const known = own(this._fontFamilies, name)
    if (known) return known
    const embedded = new font.Embedded(this, font.file, `F${++this._fontCount}`)
    Object.assign(this._fontFamilies, {[name]: embedded})
    const {subset} = embedded
    const encode = subset.encode.bind(subset)
    // pdfkit asks for the program when it has made the object for it, and leaves out its length (ISO 32000-1, table 127).
    subset.encode = () => {
      const program = font.programs.getOrInsertComputed(subset.glyphs.join(' '), encode, made => made.length)
      if (this.newest) this.newest.data['Length1'] = program.length
      return program
    }
    return embedded
  }

  override ref(data: object): Reference {
    this.pdf20?.strip(data)
    this.newest = super.ref(data)
    return this.newest
  }

  override struct(type: string, options?: object): StructureElement {
    const element = super.struct(type, options)
    this.pdf20?.name(element)
    return element
  }

  override writeObject(reference: Reference): void {
    this.kids.note(reference)
    super.writeObject(reference)
  }

  /** Set a font by name, for texts in pictures. */
  override font(source: string | Uint8Array): this {
    const face = typeof source === 'string' ? this.faces.called(source) : undefined
    if (face) this.embedded(face)
    return super.font(source)
  }

  /** End everything that belongs to this page. */
  closePage(): void {
    this.links.write()
    this.marks.close()
  }

  override addPage(options?: object): this {
    this.closePage()
    super.addPage(options)
    // 1 goes without saying, and JHOVE takes a page that says it for broken.
    delete this.page.dictionary.data['UserUnit']
    this.pdf20?.strip({Resources: this.page.resources.data})
    return this
  }

  /** Open a picture from bytes or `data:`. Never reads the disk, whatever an SVG refers to. */
  override openImage(source: string | Uint8Array): unknown {
    if (typeof source === 'string' && !source.startsWith('data:')) throw new Error(`Picture is not at hand: ${source}`)
    const picture = super.openImage(source)
    this.decoding.take(picture)
    return picture
  }

  override annotate(...[x, y, width, height, options]: Parameters<PDFDocument['annotate']>): this {
    const {link} = this.marks
    if (!link) throw new Error('A link stands outside the structure')
    // A `String` object: pdfkit writes bare strings as names.
    const contents = new String(linkLabel(link.label))
    super.annotate(x, y, width, height, {...options, Contents: contents, structParent: link.element})
    const annotation = this.page.annotations.at(-1)
    if (annotation) this.marks.onPage(annotation)
    return this
  }

  override addContent(operators: string): this {
    // Absent while pdfkit constructs itself.
    if (this.drawings?.takes(operators)) return this
    if (this.marks && !this.marks.isInside && !operators.endsWith(' BDC') && painting.test(operators))
      this.paintedOutside++
    return super.addContent(operators)
  }

  override _doOpacity(...opacity: Parameters<PDFDocument['_doOpacity']>): void {
    if (!this.drawings.takesOpacity(...opacity)) super._doOpacity(...opacity)
  }

  /** Add a destination at a height of this page and at its element; in points from the page's top. */
  target(name: string, element: StructureElement | undefined, top: number): void {
    if (this.pdf20 && element) this.pdf20.destination(name, element, top)
    else this.addNamedDestination(name, 'XYZ', null, top, null)
  }

  /**
   * End the document, with names sorted by bytes, no limits at the roots of trees (ISO 32000-1, 7.9.6 and 7.9.7) and outline entries counted;
   * pdfkit sorts by locale, writes limits everywhere and does not count.
   */
  override end(): this {
    countEntries(this.outline)
    const {Dests: destinations, EmbeddedFiles: files} = this._root.data.Names.data
    for (const tree of [destinations, files]) if (tree) tree._compareKeys = byBytes
    for (const tree of [destinations, this.getStructParentTree()]) if (tree) tree.limits = false
    // An archive of PDF 2.0 has its information in the metadata alone (ISO 19005-4, 6.1.3).
    if (this.pdf20) this.info = {}
    return super.end()
  }

  /** End the file; pdfkit's trailer always has an Info dictionary. */
  override _finalize(): void {
    if (!this.pdf20) super._finalize()
    else finalize(this)
  }

  /** Describe the document in XMP; pdfkit does not escape its texts. */
  override _addInfo(): void {
    this.appendXML(informationXmp(this.information))
  }
}

/**
 * Set the count of each outline entry, negative if closed (ISO 32000-1, table 153); pdfkit does so for open ones only. Changes the entries.
 * Returns the number of visible entries below this one.
 */
function countBelow({children, outlineData, options}: Outline): number {
  const below = children.reduce((sum, child) => sum + 1 + countBelow(child), 0)
  if (below) outlineData['Count'] = options.expanded ? below : -below
  return options.expanded ? below : 0
}

/** Set the count of visible outline entries (table 152), by which viewers make room. Changes the outline. */
function countEntries({children, outlineData}: Outline): void {
  const below = children.reduce((sum, child) => sum + countBelow(child), 0)
  // Not said of an outline that is closed.
  if (below) outlineData['Count'] = children.length + below
}
