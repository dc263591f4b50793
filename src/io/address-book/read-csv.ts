import {CsvFault, csvRows, type CsvRow} from './csv-rows.js'

/** A table, or where its quotes go wrong. */
export type CsvReading =
  {readonly status: 'read'; readonly rows: readonly CsvRow[]} | {readonly status: 'wrong'; readonly line: number}

/** Read the whole of a CSV, as `csvRows` does. */
export function readCsv(text: string): CsvReading {
  try {
    return {status: 'read', rows: [...csvRows([text])]}
  } catch (error) {
    if (error instanceof CsvFault) return {status: 'wrong', line: error.line}
    throw error
  }
}
