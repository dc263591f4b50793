import type {Reference, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import {
  isColumns,
  isStack,
  isTable,
  isText,
  type Content,
  type LineParts,
  type StackNode,
  type TableNode,
  type TextNode,
} from '../node.js'
import type {Tag} from '../tag.js'
import {Moved} from './moved.js'
import type {PrintedDocument} from './printed-document.js'
import {TableHeads, type Identified} from './table-heads.js'

/** Attributes of an element beside its type. */
type Told = Pick<Content, 'lang' | 'alt' | 'actual' | 'numbering'>

/** The language of a paragraph that is all in one that is not the document's. */
function commonLang({text: [first, ...others]}: TextNode): string | undefined {
  return others.every(run => run.lang === first?.lang) ? first?.lang : undefined
}

/** Builds the structure tree in the order of the definition, whatever the order of drawing. */
export class Structure {
  private readonly identified: Identified[] = []
  private readonly noted = new Set<number>()
  private tables = 0
  /** Levels that the note gives to the headings over this place, the outermost first. */
  private over: readonly number[] = []
  /** Where notes stand that are called inside what is one whole: a table, a sentence. Else they follow their paragraph. */
  private beside: StructureElement | undefined
  /** What heads a row or column is read out with each of its cells: without calls of notes. */
  private inHead = false
  private readonly moved = new Moved()
  /** All texts so far. */
  private readonly texts: TextNode[] = []

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

  /** Put what the layout moved where it is drawn. Changes elements. */
  settle(drawn: Iterable<LineParts>): void {
    this.moved.settle(drawn)
  }

  private walk(node: Content, parent: StructureElement): void {
    if (!node.elsewhere && node.tag !== 'Artifact') this.place(node, parent)
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
    node.element = this.element(node, 'Figure', parent)
  }

  private walkStack(node: StackNode, element: StructureElement, parent: StructureElement): void {
    if (node.standIn) this.moved.mayArrive(parent, this.texts.at(-1))
    this.inside(parent, () => {
      for (const one of node.reads ?? []) this.place(one, element)
    })
    for (const hang of node.hangs ?? []) this.walk(hang.node, element)
    for (const child of node.stack) {
      const [index, text] = [element._children.length, this.texts.length]
      this.walk(child, element)
      if (child === node.yields) this.moved.mayLeave(element, index, this.texts[text])
    }
  }

  /** Walk what is one whole: notes that it calls come after it. */
  private inside(around: StructureElement, walk: () => void): void {
    const {beside} = this
    this.beside ??= around
    walk()
    this.beside = beside
  }

  private walkText(node: TextNode, parent: StructureElement): void {
    if (node.text.every(run => run.text.trim() === '')) return
    this.texts.push(node)
    const lead = node.text.find(run => run.lead)?.lead
    if (lead) node.leadElement = this.element({}, lead, parent)
    if (node.text.some(run => !run.lead)) {
      node.lang ??= commonLang(node)
      node.element = this.element(node, node.tag ?? 'P', parent)
    }
    node.element ??= node.leadElement
    const calls = node.text.flatMap(({note}) => note ?? [])
    if (calls.length && this.beside && this.inHead) node.calls = this.element({}, 'P', this.beside)
    for (const note of calls) this.walkNote(note, this.beside ?? parent)
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
    const heads = new TableHeads(`table-${String(++this.tables).padStart(4, '0')}`)
    this.inside(parent, () =>
      rows.forEach((row, index) => {
        const tr = this.element({}, 'TR', index < headerRows ? head : body)
        row.forEach((cell, column) => {
          const element = this.element(cell, cell.tag, tr)
          heads.add(element, cell.scope, {row: index, column})
          this.inHead = cell.tag === 'TH'
          for (const child of cell.stack) this.walk(child, element)
          this.inHead = false
        })
      }),
    )
    this.identified.push(...heads.name())
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
