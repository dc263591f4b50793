import {VFile} from 'vfile'
import {parseAddressBook} from '../../../dist/io/address-book/parse-address-book.js'
import {readCsv} from '../../../dist/io/address-book/csv-rows.js'
import {readChartData} from '../../../dist/note/charts/chart-data.js'
import {textTarget} from '../pieces.mjs'

export const pieces = [
  ...[',', ';', '\t', '\n', '\r\n', '\r', '"', '""', ' ', '\uFEFF', '\0', '\u00A0'],
  ...[
    'group;email;name;lang;salutation;source\n',
    'groupe,adresse,nom,langue,appel,provenance\n',
    'otan',
    'name@example.org',
  ],
  ...['fr', 'Madame', 'Anaïs Modèle', 'year,a,b\n', '2026,1,2\n', '1 234,5', '-3.5', '1e9', '–', 'n.d.', '%', '0', 'x'],
]
export const packages = ['csv-parse']
export const seeds = ['tests/fixtures/rules', 'tests/fixtures/notes', 'recipients.example.csv']
export const seedName = /\.csv$/
const terms = {groups: ['otan', 'enisa'], defaults: {}}

/** Any text is rows, or a place where its quotes go wrong; each cell stands somewhere in it. */
export const fuzz = textTarget(pieces, text => {
  const book = new VFile({path: 'book.csv', value: text})
  parseAddressBook(book, text, terms)
  const reading = readCsv(text)
  if (reading.status === 'read')
    for (const {cells, pointOf} of reading.rows.slice(0, 3)) {
      const {line, column} = pointOf(cells.length - 1)
      if (!(line >= 1 && column >= 1)) throw new Error(`a cell at ${line}:${column}`)
    }
  readChartData(text)
})
