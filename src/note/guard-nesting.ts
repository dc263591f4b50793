import type {Root, RootContent} from 'mdast'
import type {Point} from 'unist'
import type {Text} from '../model/text.js'

/** Where text is too deep or too dense to be read, and how. */
export interface Excess {
  readonly place: Point
  readonly actual: Text
  readonly expected: Text
}

/** Limits far above what an author writes, and far below where the Markdown parser, quadratic in each, becomes slow. */
const mostLevels = 40
const mostBrackets = 1000
const longestRun = 100
const mostLines = 5000

const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
const listItem = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])[ \t]/
const thematicBreak = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const blockStart = /^[ \t>]*:{3,}[^\s:]/
const blockEnd = /^[ \t>]*:{3,}[ \t]*$/
const run = new RegExp(`[*_~]{${longestRun + 1},}`)

/** What has been counted up to a line. It changes from line to line. */
interface Counts {
  /** Indentations of the list items that the line stands in. */
  readonly indents: number[]
  openBlocks: number
  brackets: number
  lines: number
}

/** Find what would make the Markdown parser slow or overflow its stack, before it runs. */
export function guardSource(source: string): Excess | undefined {
  const counts: Counts = {indents: [], openBlocks: 0, brackets: 0, lines: 0}
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    count(line, counts)
    const excess = excessOf(line, counts)
    if (excess) return {place: {line: index + 1, column: 1}, ...excess}
  }
  return undefined
}

/** Changes `counts`. */
function count(line: string, counts: Counts): void {
  const isBlank = line.trim() === ''
  if (blockStart.test(line)) counts.openBlocks++
  if (blockEnd.test(line)) counts.openBlocks = Math.max(0, counts.openBlocks - 1)
  counts.brackets = isBlank ? 0 : counts.brackets + line.split('[').length - 1
  counts.lines = isBlank ? 0 : counts.lines + 1
  const indent = listItem.exec(line)?.[1]?.length
  if (indent !== undefined) {
    while ((counts.indents.at(-1) ?? -1) >= indent) counts.indents.pop()
    counts.indents.push(indent)
  } else if (!isBlank && !/^[ \t]/.test(line)) counts.indents.length = 0
}

function excessOf(line: string, {indents, openBlocks, brackets, lines}: Counts): Omit<Excess, 'place'> | undefined {
  const isBreak = thematicBreak.test(line)
  if (indents.length > mostLevels || openBlocks > mostLevels) return tooDeep
  if (!isBreak && containers(line) > mostLevels) return tooDeep
  if (brackets > mostBrackets) return tooMany(mostBrackets, {en: 'signs `[`', fr: 'signes `[`'})
  if (!isBreak && run.test(line))
    return tooMany(longestRun, {en: 'signs `*`, `_` or `~` in a row', fr: 'signes `*`, `_` ou `~` à la suite'})
  return lines > mostLines
    ? tooMany(mostLines, {en: 'lines without an empty one', fr: 'lignes sans ligne vide'})
    : undefined
}

/** Find a node deeper than 40 containers; without recursion, since the tree may be very deep. */
export function guardTree(root: Root): Excess | undefined {
  const waiting: {readonly node: Root | RootContent; readonly depth: number}[] = [{node: root, depth: 0}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!('children' in next.node)) continue
    const depth = next.depth + (next.node.type === 'listItem' ? 0 : 1)
    // The root and the paragraph are levels of their own.
    if (depth > mostLevels + 2) return {place: next.node.position?.start ?? {line: 1, column: 1}, ...tooDeep}
    for (const node of next.node.children) waiting.push({node, depth})
  }
  return undefined
}

const tooDeep = {
  actual: {en: `more than ${mostLevels} levels of nesting`, fr: `un emboîtement de plus de ${mostLevels} niveaux`},
  expected: {en: `at most ${mostLevels}`, fr: `${mostLevels} au plus`},
}

const tooMany = (most: number, of: Text) => ({
  actual: {en: `more than ${most} ${of.en}`, fr: `plus de ${most} ${of.fr}`},
  expected: {en: `at most ${most}`, fr: `${most} au plus`},
})

function containers(line: string): number {
  let levels = 0
  container.lastIndex = 0
  while (container.test(line)) levels++
  return levels
}
