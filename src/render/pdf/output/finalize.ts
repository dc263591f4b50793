import type {PDFDocument} from '#vendor/pdfmake/js/PDFDocument.js'

/** Write cross-reference table and trailer, without Info dictionary (ISO 32000-2, 7.5.4 and 7.5.5). Ends the document. */
export function finalize(document: PDFDocument): void {
  const {_offsets: offsets, _root: root} = document
  const begin = document._offset
  const id = `<${Buffer.from(document._id).toString('hex')}>`
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n `)
  const table = ['xref', `0 ${offsets.length + 1}`, '0000000000 65535 f ', ...entries]
  const trailer = ['trailer', `<< /Size ${offsets.length + 1} /Root ${root.toString()} /ID [${id} ${id}] >>`]
  for (const line of [...table, ...trailer, 'startxref', String(begin), '%%EOF']) document._write(line)
  document.push(null)
}
