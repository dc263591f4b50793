import {directiveKind} from './directives/read-directive.js'

/** What a text shows beside its words. */
export interface Exhibits {
  readonly tables: number
  /** Figures and charts. */
  readonly figures: number
}

const fence = /^[ \t>]*(`{3,}|~{3,})/
const block = /^[ \t>]*:{3,}[ \t]*([\p{L}-]+)/u
/** The row below the heads of a table (GitHub Flavored Markdown, 4.10). */
const rule = /^[ \t>]*(?=.*\|)\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/
const image = /^[ \t>]*!\[/

/** Count the tables and figures of a Markdown text by its lines, which is enough to compare two texts. */
export function countExhibits(markdown: string): Exhibits {
  const counts = {tables: 0, figures: 0}
  let open: string | undefined
  for (const line of markdown.split('\n')) {
    const [, mark] = fence.exec(line) ?? []
    if (open === undefined) {
      const kind = directiveKind(block.exec(line)?.[1] ?? '')
      if (rule.test(line)) counts.tables++
      if (kind === 'figure' || kind === 'chart' || image.test(line)) counts.figures++
      open = mark
    } else if (mark?.startsWith(open) && line.trim() === mark) open = undefined
  }
  return counts
}
