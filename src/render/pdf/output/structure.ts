import type {Reference, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import {
  isColumns,
  isStack,
  isTable,
  isText,
  type Content,
  type StackNode,
  type TableNode,
  type TextNode,
} from '../node.js'
import type {Tag} from '../tag.js'
import type {PrintedDocument} from './printed-document.js'

/** Attributes of an element beside its type. */
type Told = Pick<Content, 'lang' | 'alt' | 'actual' | 'numbering'>

/** The language of a paragraph that is all in one that is not the document's. */
function commonLang({text: [first, ...others]}: TextNode): string | undefined {
  return others.every(run => run.lang === first?.lang) ? first?.lang : undefined
}

/** Builds the structure tree in the order of the definition, whatever the order of drawing. */
export class Structure {
  private readonly identified: {readonly id: string; readonly element: StructureElement}[] = []
  private readonly noted = new Set<number>()
  /** Levels that the note gives to the headings over this place, the outermost first. */
  private over: readonly number[] = []

  constructor(
    private readonly document: PrintedDocument,
    private readonly notes: ReadonlyMap<number, StackNode>,
  ) {}

  /**
   * Give every node its element.
   *
   * @returns The root, and the tree of element ids, to be ended after the document.
   */
  build(content: readonly Content[]): {readonly root: StructureElement; readonly ids: Reference | undefined} {
    const root = this.document.struct('Document')
    this.document.addStructure(root)
    for (const node of content) this.walk(node, root)
    return {root, ids: this.endIds()}
  }

  private walk(node: Content, parent: StructureElement): void {
    if (!node.elsewhere && node.tag !== 'Artifact') this.place(node, parent)
  }

  /** Give a node its element inside another; notes that it calls stand in `around`. */
  private place(node: Content, parent: StructureElement, around = parent): void {
    if (isText(node)) {
      this.walkText(node, parent, around)
      return
    }
    if (isTable(node)) {
      this.walkTable(node, parent)
      return
    }
    if ('canvas' in node) return
    if (isStack(node) || isColumns(node)) {
      const element = node.tag ? this.element(node, node.tag, parent) : parent
      for (const one of (isStack(node) && node.reads) || []) this.place(one, element, parent)
      const hangs = isStack(node) ? (node.hangs ?? []) : []
      for (const hang of hangs) this.walk(hang.node, element)
      for (const child of isStack(node) ? node.stack : node.columns) this.walk(child, element)
      return
    }
    // A picture that says nothing is declared so; any other without words is a mistake of ours.
    if (!node.alt?.trim()) throw new Error('A picture has no alternative text')
    node.element = this.element(node, 'Figure', parent)
  }

  private walkText(node: TextNode, parent: StructureElement, around: StructureElement): void {
    if (node.text.every(run => run.text.trim() === '')) return
    const lead = node.text.find(run => run.lead)?.lead
    if (lead) node.leadElement = this.element({}, lead, parent)
    if (node.text.some(run => !run.lead)) {
      node.lang ??= commonLang(node)
      node.element = this.element(node, node.tag ?? 'P', parent)
    }
    node.element ??= node.leadElement
    for (const {note} of node.text) if (note !== undefined) this.walkNote(note, around)
  }

  /** A note follows the paragraph that first calls it. */
  private walkNote(number: number, parent: StructureElement): void {
    const node = this.notes.get(number)
    if (!node || this.noted.has(number)) return
    this.noted.add(number)
    const element = this.element(node, 'Note', parent)
    const id = `note-${String(number).padStart(4, '0')}`
    element.dictionary.data['ID'] = new String(id)
    this.identified.push({id, element})
    for (const hang of node.hangs ?? []) this.walk(hang.node, element)
    for (const child of node.stack) this.walk(child, element)
  }

  private walkTable(node: TableNode, parent: StructureElement): void {
    const table = this.element(node, 'Table', parent)
    if (node.caption) this.place(node.caption, table)
    const {headerRows, body: rows} = node.table
    // A body without rows is nothing to stop at, and a head asks for one (ISO 14289-1, 7.2).
    const parts = headerRows < rows.length
    const head = parts && headerRows ? this.element({}, 'THead', table) : table
    const body = parts ? this.element({}, 'TBody', table) : table
    rows.forEach((row, index) => {
      const tr = this.element({}, 'TR', index < headerRows ? head : body)
      for (const cell of row) {
        const element = this.element(cell, cell.tag, tr)
        if (cell.scope) element.dictionary.data['A'] = {O: 'Table', Scope: cell.scope}
        for (const child of cell.stack) this.walk(child, element)
      }
    })
  }

  private element({lang, alt, actual, numbering}: Told, tag: Tag, parent: StructureElement): StructureElement {
    const element = this.document.struct(this.withoutSkips(tag), {
      ...(lang && {lang}),
      ...(alt && {alt}),
      ...(actual && {actual}),
    })
    // Lists with labels must say how those are formed (ISO 14289-1, 7.6).
    if (numbering) element.dictionary.data['A'] = {O: 'List', ListNumbering: numbering}
    parent.add(element)
    return element
  }

  /**
   * Headings never go down by more than one level (ISO 14289-1, 7.4.2), even where the note does; those that it has on
   * one level stay on one.
   */
  private withoutSkips(tag: Tag): Tag {
    const level = Number(/^H([1-6])$/.exec(tag)?.[1] ?? 0)
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
