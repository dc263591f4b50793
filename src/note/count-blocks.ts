import {directiveKind} from './directives/read-directive.js'

/** Blocks of a text by which two texts are compared. */
export interface BlockCounts {
  readonly tables: number
  /** Figures and charts. */
  readonly figures: number
  readonly recommendations: number
}

const fence = /^[ \t>]*(`{3,}|~{3,})/
const block = /^[ \t>]*:{3,}[ \t]*([\p{L}-]+)/u
const image = /^[ \t>]*!\[/

/** Count blocks of a Markdown text by its lines, which is enough to compare two texts: every note is asked, few are parsed. */
export function countBlocks(markdown: string): BlockCounts {
  const counts = {tables: 0, figures: 0, recommendations: 0}
  let open: string | undefined
  for (const line of markdown.split('\n')) {
    const [, mark] = fence.exec(line) ?? []
    if (open === undefined) {
      const kind = directiveKind(block.exec(line)?.[1] ?? '')
      if (isTableRule(line)) counts.tables++
      if (kind === 'figure' || kind === 'chart' || image.test(line)) counts.figures++
      if (kind === 'recommendation') counts.recommendations++
      open = mark
    } else if (mark?.startsWith(open) && line.trim() === mark) open = undefined
  }
  return counts
}

/** Whether a line is the row below the heads of a table (GitHub Flavored Markdown, 4.10). */
function isTableRule(line: string): boolean {
  if (!line.includes('|') || !/^[ \t>|:-]+$/.test(line)) return false
  const row = line.replace(/^[ \t>]+/, '').trim()
  const cells = row.slice(row.startsWith('|') ? 1 : 0, row.length > 1 && row.endsWith('|') ? -1 : undefined).split('|')
  return cells.every(cell => /^:?-+:?$/.test(cell.trim()))
}
