import {counted} from '../../model/counted.js'
import type {Text} from '../../model/text.js'

/** A mistake in the data of a chart; `line` counts from 1 in the CSV text. */
export interface ChartMistake {
  readonly line: number
  readonly actual: Text
  readonly expected: Text
}

/** A line of CSV. */
export interface ChartRow {
  readonly record: readonly string[]
  readonly line: number
}

const mostSeries = 6
/** The most rows that a chart may have: with more it cannot be read. */
export const mostRows = 400

type Finding = Omit<ChartMistake, 'line'>

const oneColumn: Finding = {
  actual: {en: 'single column', fr: 'une seule colonne'},
  expected: {en: 'row names, then one to six series', fr: 'les noms des lignes, puis une à six séries'},
}
const namelessSeries: Finding = {
  actual: {en: 'series without a name', fr: 'une série sans nom'},
  expected: {en: 'a name for each column', fr: 'un nom pour chaque colonne'},
}
const noRow: Finding = {
  actual: {en: 'no row of numbers', fr: 'aucune ligne de nombres'},
  expected: {en: 'at least one row below the names', fr: 'une ligne au moins sous les noms'},
}
const tooMany = (count: number): Finding => ({
  actual: {en: `${count} series`, fr: `${count} séries`},
  expected: {en: `at most ${mostSeries}`, fr: `${mostSeries} au plus`},
})
const tooManyRows = (count: number): Finding => ({
  actual: {en: `${count} rows`, fr: `${count} lignes`},
  expected: {en: `at most ${mostRows}, as many as can be drawn`, fr: `${mostRows} au plus, ce qui peut se dessiner`},
})
/** Characters of a name: it stands beside its bar, under its column, at the end of its line. */
const mostCharacters = 200
const longName = (name: string): Finding => ({
  actual: {en: `a name of ${name.length} characters`, fr: `un nom de ${name.length} caractères`},
  expected: {en: `at most ${mostCharacters}`, fr: `${mostCharacters} au plus`},
})
const twice = (name: string, kind: Text): Finding => ({
  actual: {en: `two ${kind.en} \`${name}\``, fr: `deux ${kind.fr} \`${name}\``},
  expected: {en: 'a name for each', fr: 'un nom pour chacune'},
})

/** Mistakes of a chart's CSV as a whole, by its first line and the others: too few or too many columns, no row, names that are missing or given twice. */
export function shapeMistakes(head: ChartRow, body: readonly ChartRow[]): readonly ChartMistake[] {
  if (body.length > mostRows) return [{line: head.line, ...tooManyRows(body.length)}]
  const series = head.record.slice(1)
  if (series.length > mostSeries) return [{line: head.line, ...tooMany(series.length)}]
  const long = [head, ...body].flatMap(({record, line}) =>
    (line === head.line ? record : record.slice(0, 1))
      .filter(name => name.length > mostCharacters)
      .map(name => ({line, ...longName(name)})),
  )
  const findings = [
    ...(series.length === 0 ? [oneColumn] : []),
    ...(series.includes('') ? [namelessSeries] : []),
    ...(body.length === 0 ? [noRow] : []),
  ]
  return [
    ...findings.map(finding => ({...finding, line: head.line})),
    ...long,
    ...repeated(series.map(name => ({name, line: head.line}))).map(({name, line}) => ({
      ...twice(name, {en: 'series', fr: 'séries'}),
      line,
    })),
    ...repeated(body.map(({record, line}) => ({name: record[0] ?? '', line}))).map(({name, line}) => ({
      ...twice(name, {en: 'rows', fr: 'lignes'}),
      line,
    })),
  ]
}

/** Mistakes of one row: as many cells as there are columns, and numbers in them. `isNumber` is true for gaps too. */
export function rowMistakes(
  {record, line}: ChartRow,
  columns: number,
  isNumber: (cell: string) => boolean,
): readonly ChartMistake[] {
  if (record.length !== columns) {
    const actual = counted(record.length, {en: ['cell', 'cells'], fr: ['case', 'cases']})
    const expected = {en: `${columns}, as in the first line`, fr: `${columns}, comme à la première ligne`}
    return [{line, actual, expected}]
  }
  return record.slice(1).flatMap((cell, index) => (isNumber(cell) ? [] : [{line, ...wrongCell(cell, index + 2)}]))
}

const wrongCell = (cell: string, column: number): Finding => ({
  actual: {en: `\`${cell}\` in column ${column}`, fr: `\`${cell}\` en colonne ${column}`},
  expected: {en: 'a number like `5.5`, without unit', fr: 'un nombre comme `5.5`, sans unité'},
})

/** The names that stand earlier in the list too. */
function repeated<T extends {readonly name: string}>(entries: readonly T[]): readonly T[] {
  const names = new Set<string>()
  return entries.filter(({name}) => names.size === names.add(name).size)
}
