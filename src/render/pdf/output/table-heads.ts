import type {StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {TableCell} from '../node.js'

/** An element with its id in the file. */
export interface Identified {
  readonly id: string
  readonly element: StructureElement
}

interface Spot {
  readonly row: number
  readonly column: number
}

/**
 * Header cells of each cell of a table. A cell with both a column and a row header names them explicitly, since readers by themselves find
 * at most one (ISO 32000-1, table 349).
 */
export class TableHeads {
  private readonly columns = new Map<number, Identified>()
  private readonly rows = new Map<number, Identified>()
  private readonly cells: (Spot & {readonly element: StructureElement})[] = []

  constructor(private readonly idPrefix: string) {}

  /** Add a cell; sets the scope of a header. Changes the element. */
  add(element: StructureElement, scope: TableCell['scope'], {row, column}: Spot): void {
    if (scope) element.dictionary.data['A'] = {O: 'Table', Scope: scope}
    const id = `${this.idPrefix}-${String(row).padStart(4, '0')}-${String(column).padStart(4, '0')}`
    if (scope === 'Column') this.columns.set(column, {id, element})
    if (scope === 'Row') this.rows.set(row, {id, element})
    if (!scope) this.cells.push({row, column, element})
  }

  /** Let cells name their headers; returns those. Changes elements. */
  name(): readonly Identified[] {
    const named = new Map<string, Identified>()
    for (const {row, column, element} of this.cells) {
      const heads = [this.columns.get(column), this.rows.get(row)].filter(head => head !== undefined)
      if (heads.length < 2) continue
      element.dictionary.data['A'] = {O: 'Table', Headers: heads.map(({id}) => new String(id))}
      for (const head of heads) named.set(head.id, head)
    }
    for (const {id, element} of named.values()) element.dictionary.data['ID'] = new String(id)
    return [...named.values()]
  }
}
