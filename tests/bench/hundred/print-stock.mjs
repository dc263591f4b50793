// Stock pdfmake over documents in V8's serialization: `node print-stock.mjs DOCUMENTS OUT`.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deserialize} from 'node:v8'
import {openStock} from '../pdf/printers.mjs'
import {stockDefinition} from '../pdf/stock-definition.mjs'

const [documents, out] = process.argv.slice(2)
const marginPt = 130
const pdfmake = openStock()
mkdirSync(out, {recursive: true})
for (const document of deserialize(readFileSync(documents))) {
  const bytes = await pdfmake.createPdf(stockDefinition(document, marginPt)).getBuffer()
  writeFileSync(join(out, `${document.slug}.pdf`), bytes)
}
