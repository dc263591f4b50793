import {utf8} from '../../../model/bytes.js'
import type {Reference, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import {
  isColumns,
  isStack,
  isTable,
  isText,
  type Content,
  type Line,
  type PictureNode,
  type StackNode,
  type TableNode,
  type TextNode,
} from '../node.js'
import type {Tag} from '../tag.js'
import {attach} from './attach.js'
import {Moved} from './moved.js'
import type {Owned, Owners} from './owners.js'
import {refer} from './pdf20.js'
import type {PrintedDocument} from './printed-document.js'
import {TableHeads, type Identified} from './table-heads.js'

/** Attributes of an element beside its type. */
type Told = Pick<Content, 'lang' | 'alt' | 'actual' | 'numbering'>

/** Language of a paragraph that is wholly in another one than the document's. */
const commonLang = ({text: [first, ...others]}: TextNode): string | undefined =>
  others.every(run => run.lang === first?.lang) ? first?.lang : undefined

/** Builds the structure tree in the order of the definition, independent of drawing order. */
export class Structure {
  private readonly identified: Identified[] = []
  private readonly noted = new Set<number>()
  private tables = 0
  /** Levels of the enclosing headings, outermost first. */
  private over: readonly number[] = []
  /** Where to put notes that are called in an indivisible block, a table or sentence; otherwise they follow their paragraph. */
  private beside: StructureElement | undefined
  /** Whether it is in a table head, which is read with each cell and therefore has no note calls. */
  private inHead = false
  private readonly moved = new Moved()
  private readonly known = new Map<Content, Owned>()
  readonly owners: Owners = this.known
  /** Elements of anchors; table of contents entries with their targets. */
  private readonly anchors = new Map<string, StructureElement>()
  private readonly referring: {readonly element: StructureElement; readonly anchor: string}[] = []
  /** All texts so far. */
  private readonly texts: TextNode[] = []

  constructor(
    private readonly document: PrintedDocument,
    private readonly notes: ReadonlyMap<number, StackNode>,
  ) {}

  /** Create the elements of all nodes; returns the root, and the tree of element ids, to be ended after the document. */
  build(content: readonly Content[]): {readonly root: StructureElement; readonly ids: Reference | undefined} {
    const {pdf20} = this.document
    const root = this.document.struct('Document')
    this.document.addStructure(root)
    for (const node of content) this.walk(node, root)
    for (const {element, anchor} of pdf20 ? this.referring : []) {
      const target = this.anchors.get(anchor)
      if (target) refer(element, target)
    }
    return {root, ids: this.endIds()}
  }

  /** Move elements to where the layout drew them. Changes elements. */
  settle(drawn: Iterable<Line>): void {
    this.moved.settle(drawn)
  }

  private walk(node: Content, parent: StructureElement): void {
    if (node.tag === 'Artifact') this.known.set(node, {holder: parent})
    else if (!node.elsewhere) this.place(node, parent)
  }

  private place(node: Content, parent: StructureElement): void {
    if (isText(node)) {
      this.walkText(node, parent)
      return
    }
    if (isTable(node)) {
      this.walkTable(node, parent)
      return
    }
    if ('canvas' in node) return
    if (isStack(node) || isColumns(node)) {
      const element = node.tag ? this.element(node, node.tag, parent) : parent
      if (isStack(node)) this.walkStack(node, element, parent)
      if (isColumns(node)) for (const child of node.columns) this.walk(child, element)
      return
    }
    // A picture that says nothing is declared so; any other without words is a mistake of ours.
    if (!node.alt?.trim()) throw new Error('A picture has no alternative text')
    this.figure(node, parent)
  }

  /** Element of a picture, with its associated data. */
  private figure(node: PictureNode, parent: StructureElement): StructureElement {
    const known = this.known.get(node)?.element
    if (known) return known
    const element = this.element(node, 'Figure', parent)
    this.known.set(node, {element})
    if (node.anchor) this.anchors.set(node.anchor, element)
    const {pdf20, information} = this.document
    if (node.data) {
      const {csv, ...named} = node.data
      const [bytes, date] = [utf8(csv), information.modified]
      const attachment = {...named, mediaType: 'text/csv', relationship: 'Data', bytes, date} as const
      // Of PDF 1.7, elements have no files of their own: it comes with the document.
      if (pdf20) pdf20.associate(element, attachment)
      else attach(this.document, [attachment])
    }
    return element
  }

  /** Element for a part of a stack; in PDF 2.0, a caption is inside its figure (ISO 14289-2, 8.2.5.27). */
  private holderOf(child: Content, {stack, picture}: StackNode, element: StructureElement): StructureElement {
    if (!this.document.pdf20 || child.tag !== 'Caption' || !picture || !stack.includes(picture)) return element
    if (!picture.alt?.trim()) return element
    return this.figure(picture, element)
  }

  private walkStack(node: StackNode, element: StructureElement, parent: StructureElement): void {
    if (node.standIn) this.moved.mayArrive(parent, this.texts.at(-1))
    this.inside(parent, () => {
      for (const one of node.reads ?? []) this.place(one, element)
    })
    for (const hang of node.hangs ?? []) this.walk(hang.node, element)
    const walk = (child: Content) => {
      const [index, text] = [element._children.length, this.texts.length]
      this.walk(child, this.holderOf(child, node, element))
      if (child === node.yields) this.moved.mayLeave(element, index, this.texts[text])
    }
    // A picture's caption is read with it: the notes follow both.
    this.inside(node.picture && parent, () => node.stack.forEach(walk))
  }

  /** Walk an indivisible block; notes that it calls follow it. */
  private inside(around: StructureElement | undefined, walk: () => void): void {
    const {beside} = this
    this.beside ??= around
    walk()
    this.beside = beside
  }

  private walkText(node: TextNode, parent: StructureElement): void {
    if (node.text.every(run => run.text.trim() === '')) return
    this.texts.push(node)
    const leadTag = node.text.find(run => run.lead)?.lead
    const lead = leadTag && this.element({}, leadTag, parent)
    const isLead = node.text.every(run => run.lead)
    const lang = node.lang ?? (isLead ? undefined : commonLang(node))
    const element = isLead ? lead : this.element(node, node.tag ?? 'P', parent, lang)
    if (element) this.noteAnchors(node, element, lead)
    const notes = node.text.flatMap(({note}) => note ?? [])
    const calls = notes.length && this.beside && this.inHead ? this.element({}, 'P', this.beside) : undefined
    this.known.set(node, {element, lang, lead, calls})
    for (const note of notes) this.walkNote(note, this.beside ?? parent)
  }

  private noteAnchors({anchor, tag, text}: TextNode, element: StructureElement, lead = element): void {
    for (const id of [anchor, ...text.map(run => run.anchor)]) if (id !== undefined) this.anchors.set(id, lead)
    const link = text.find(run => run.link)?.link
    if (tag === 'Reference' && link && 'anchor' in link) this.referring.push({element, anchor: link.anchor})
  }

  /** Put a note after the paragraph of its first call. */
  private walkNote(number: number, parent: StructureElement): void {
    const node = this.notes.get(number)
    if (!node || this.noted.has(number)) return
    this.noted.add(number)
    const element = this.element(node, 'Note', parent)
    const id = `note-${String(number).padStart(4, '0')}`
    element.dictionary.data['ID'] = new String(id)
    this.identified.push({id, element})
    this.document.pdf20?.note(number, element)
    for (const hang of node.hangs ?? []) this.walk(hang.node, element)
    for (const child of node.stack) this.walk(child, element)
  }

  private walkTable(node: TableNode, parent: StructureElement): void {
    const table = this.element(node, 'Table', parent)
    this.inside(parent, () => {
      if (node.caption) this.place(node.caption, table)
      this.walkRows(node, table)
    })
  }

  private walkRows(node: TableNode, table: StructureElement): void {
    const {headerRows, body: rows} = node.table
    // A body without rows is nothing to stop at, and a head asks for one (ISO 14289-1, 7.2).
    const parts = headerRows < rows.length
    const head = parts && headerRows ? this.element({}, 'THead', table) : table
    const body = parts ? this.element({}, 'TBody', table) : table
    const heads = new TableHeads(`table-${String(++this.tables).padStart(4, '0')}`)
    rows.forEach((row, index) => {
      const tr = this.element({}, 'TR', index < headerRows ? head : body)
      row.forEach((cell, column) => {
        const element = this.element(cell, cell.tag, tr)
        heads.add(element, cell.scope, {row: index, column})
        this.inHead = cell.tag === 'TH'
        for (const child of cell.stack) this.walk(child, element)
        this.inHead = false
      })
    })
    this.identified.push(...heads.name())
  }

  private element(told: Told, tag: Tag, parent: StructureElement, lang = told.lang): StructureElement {
    const {alt, actual, numbering} = told
    const {pdf20} = this.document
    const leveled = this.withoutSkips(tag)
    const element = this.document.struct(pdf20?.typeUnder(leveled, parent) ?? leveled, {lang, alt, actual})
    // Lists with labels must say how those are formed (ISO 14289-1, 7.6).
    const kind = pdf20 && numbering === 'None' ? 'Description' : numbering
    if (kind) element.dictionary.data['A'] = {O: 'List', ListNumbering: kind}
    parent.add(element)
    pdf20?.place(element, parent)
    return element
  }

  /**
   * Tag of a heading without skipped levels (ISO 14289-1, 7.4.2), even if the note skips some; equal levels stay equal. In PDF 1.7 the
   * title is the first heading.
   */
  private withoutSkips(tag: Tag): Tag {
    const {pdf20} = this.document
    if (tag === 'Aside' && !pdf20) return 'Div'
    if (tag === 'Title' && pdf20) return tag
    const level = tag === 'Title' ? 1 : Number(/^H([1-6])$/.exec(tag)?.[1] ?? 0)
    if (!level) return tag
    this.over = [...this.over.filter(one => one < level), level]
    // Between 1 and 6, as its operands are.
    return `H${this.over.length}` as Tag
  }

  private endIds(): Reference | undefined {
    if (!this.identified.length) return undefined
    const names = this.identified
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({id, element}) => [new String(id), element.dictionary])
    const tree = this.document.ref({Names: names})
    this.document.getStructTreeRoot().data['IDTree'] = tree
    return tree
  }
}
