import type {Kit} from '../kit.js'

/** White between the columns of a table, in points. */
export interface TableWhite {
  readonly kit: Kit
  readonly gap: number
  /** Added before a column. */
  readonly indents: readonly number[]
  /** Whether a strong rule opens the table; a heading's own rule may stand for it. */
  readonly top: boolean
}

/** pdfmake's table layout: rules only, strong at head and foot, fine under the head, finest between rows. */
export function tableLayout({kit, gap, indents, top}: TableWhite): object {
  const {space, rule} = kit.geometry
  const ink = kit.styles.color('ink')
  const hair = kit.styles.color('hair')
  const last = (node: {table: {body: readonly unknown[]}}) => node.table.body.length
  return {
    hLineWidth: (index: number, node: {table: {body: readonly unknown[]}}) => {
      if (index === 0) return top ? rule.box : 0
      return index === last(node) ? rule.box : rule.row
    },
    hLineColor: (index: number, node: {table: {body: readonly unknown[]}}) =>
      index <= 1 || index === last(node) ? ink : hair,
    vLineWidth: () => 0,
    paddingLeft: (index: number) => indents[index] ?? 0,
    paddingRight: (index: number) => (index === indents.length - 1 ? 0 : gap),
    paddingTop: () => space.rowAbove,
    paddingBottom: () => space.rowBelow,
    defaultBorder: true,
  }
}
