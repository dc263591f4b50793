/** Tables that setting and embedding need (OpenType 1.9.1, “Required Tables”). */
const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'post']
/** Has a weight or width that is chosen when text is set: a PDF would have one of them for all. */
const variable = 'fvar'
const versions = new Set([0x00010000, 0x74727565])
const woff2Signature = 0x774f4632

/**
 * Whether bytes begin as a static TrueType font does, with all tables that are needed inside the file, each once.
 *
 * @see OpenType 1.9.1, “Organization of an OpenType Font”: https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function isFont(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || !versions.has(view.getUint32(0))) return false
  const count = view.getUint16(4)
  if (12 + count * 16 > bytes.length) return false
  const tables = Array.from({length: count}, (_, index) => 12 + index * 16)
  const isWhole = tables.every(at => view.getUint32(at + 8) + view.getUint32(at + 12) <= bytes.length)
  const tags = new Set(tables.map(at => String.fromCharCode(...bytes.subarray(at, at + 4))))
  return isWhole && tags.size === count && needed.every(tag => tags.has(tag)) && !tags.has(variable)
}

/** Whether bytes are a WOFF2 file as long as it says (WOFF File Format 2.0, 4.1). */
export function isWoff2(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.length >= 48 && view.getUint32(0) === woff2Signature && view.getUint32(8) === bytes.length
}
