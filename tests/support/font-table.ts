/** Where a table stands in a font file, in bytes, and the record that names it. */
export function placeOf(bytes: Uint8Array, tag: string) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records = Array.from({length: view.getUint16(4)}, (_, index) => 12 + 16 * index)
  const record = records.find(at => String.fromCharCode(...bytes.subarray(at, at + 4)) === tag)
  if (record === undefined) throw new Error(`no ${tag}`)
  return {record, from: view.getUint32(record + 8), length: view.getUint32(record + 12)}
}
