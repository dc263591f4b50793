import {editAt, type Fix} from '../../model/fix.js'
import {inCode, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {lineAt, runsOf, type ProseLine} from './prose-lines.js'
import {isLoneDash, markOf} from './pasted-lists.js'

interface Row extends ProseLine {
  readonly cells: readonly string[]
  /** Whether it begins as an entry of a list does, so that it may be one whose words tabs part. */
  readonly isEntry: boolean
}

/** Rule `pasted-table`: rows of a spreadsheet, whose cells tabs part. */
export function checkPastedTables({file, prose}: TextCheck): void {
  const source = String(file.value)
  const tabbed = runsOf(prose.flatMap(rowOf)).filter(
    rows => (rows.length > 1 || (rows[0]?.cells.length ?? 0) > 2) && rows.some(isWide),
  )
  const all = [
    ...tabbed.map(rows => ({rows, sign: tabs})),
    ...semicolonRuns(prose).map(rows => ({rows, sign: semicolons})),
  ]
  for (const {rows, sign} of all) {
    const [first] = rows
    if (!first) continue
    const last = rows.at(-1) ?? first
    report(file, 'pasted-table', {
      place: {start: lineAt(first).start, end: lineAt(last).end},
      actual: {
        en: `${rows.length === 1 ? '1 line' : `${rows.length} lines`} of cells separated by ${sign.en}`,
        fr: `${rows.length === 1 ? '1 ligne' : `${rows.length} lignes`} de cases séparées par des ${sign.fr}`,
      },
      expected: {en: `a table: ${inCode('| a | b |')}`, fr: `un tableau : ${inCode('| a | b |')}`},
      fix: fixOf(rows, source),
    })
  }
}

const tabs = {en: 'tabs', fr: 'tabulations'}
const semicolons = {en: 'semicolons', fr: 'points-virgules'}

/** Lines of a CSV file: three at least in one paragraph, with as many cells of a few words; a sentence has a space behind its semicolon. */
function semicolonRuns(prose: readonly ProseLine[]): readonly (readonly Row[])[] {
  const rows = prose.flatMap((line): readonly Row[] => {
    if (!line.source.includes(';')) return []
    const cells = line.source.slice(line.from).trim().split(';')
    const isRow =
      line.paragraph > 0 && cells.length > 1 && cells.every(cell => cell.length < 40 && !/^\s[a-zà-ÿ]|\s$/.test(cell))
    return isRow ? [{...line, cells, isEntry: false}] : []
  })
  const isSame = (row: Row, last: Row) =>
    row.line === last.line + 1 && row.paragraph === last.paragraph && row.cells.length === last.cells.length
  return runsOf(rows, isSame).filter(run => run.length > 2 && !/[.!?]$/.test(run[0]?.source.trim() ?? ''))
}

/** Whether a tab parts anything in a row, rather than ending it. */
const isWide = ({cells}: Row): boolean => cells.filter(cell => cell.trim() !== '').length > 1

/** Numbers and letters before a tab count the lines of a list. */
const counter = /^\s*\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]$/i

function rowOf(line: ProseLine): readonly Row[] {
  const {source, from, isPlain} = line
  if (!source.includes('\t')) return []
  // An empty first cell is a tab at the beginning of the line.
  const cells =
    source.trimEnd() === ''
      ? []
      : source
          .slice(isPlain ? 0 : from)
          .replace(/ +$/, '')
          .split('\t')
  const mark = markOf(line)
  const isEntry = mark !== undefined || counter.test(cells[0] ?? '')
  // Other marks than a single dash are told as those of a list.
  const isList = mark ? !isLoneDash(mark) || cells.length < 3 : isEntry && cells.length < 3
  return cells.length < 2 || isList || cells.every(cell => cell.trim() === '') ? [] : [{...line, cells, isEntry}]
}

const isNumber = (cell: string): boolean => /^[-+−]?[\d\s.,\u00A0\u202F]+[%€$]?$/.test(cell.trim())

/** Two labels with what belongs to them may be lines of an address; what is wider, longer or counts is a table. */
function isCertain(rows: readonly Row[]): boolean {
  const [head, ...body] = rows
  if (!head || body.length === 0) return false
  const columns = head.cells.length
  const isRegular = rows.every(({cells, isPlain, isEntry}) => isPlain && !isEntry && cells.length === columns)
  const isTable = columns > 2 || rows.length > 2 || body.every(({cells}) => isNumber(cells[1] ?? ''))
  return isRegular && isTable && !rows.some(({source}) => source.includes('"'))
}

function fixOf(rows: readonly Row[], source: string): Fix | undefined {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last || rows.length < 2 || !rows.every(({isPlain}) => isPlain)) return undefined
  const columns = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0)
  const written = rows.map(({cells}) => rowText(Array.from({length: columns}, (_, at) => cells[at] ?? '')))
  const rule = rowText(Array.from({length: columns}, () => '---'))
  const text = [written[0], rule, ...written.slice(1)].join('\n')
  const lines = source.split('\n')
  const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === ''
  const edit = editAt(
    {start: lineAt(first).start, end: lineAt(last).end},
    `${isBlank(first.line - 1) ? '' : '\n'}${text}${isBlank(last.line + 1) ? '' : '\n'}`,
  )
  return {edits: [edit], isCertain: isCertain(rows), actual: shown(first.source), expected: `${written[0] ?? ''} …`}
}

const shown = (source: string): string => `${quoted(source.replaceAll('\t', ' ⇥ ')).slice(1, -1)} …`

/** A row of a table; `|` in a cell is escaped. */
export const rowText = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.trim().replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
