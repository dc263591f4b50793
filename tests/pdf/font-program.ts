/** Widths of a TrueType font's glyphs, in thousandths of the size (OpenType 1.9, `hmtx`); none if it is no font. */
export function widthsIn(font: Buffer): readonly number[] {
  const tables = new Map<string, number>()
  const count = font.length > 12 ? font.readUInt16BE(4) : 0
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8))
  }
  const at = (table: string, offset: number) => font.readUInt16BE((tables.get(table) ?? 0) + offset)
  if (!['head', 'hhea', 'maxp', 'hmtx'].every(table => tables.has(table))) return []
  const metrics = at('hhea', 34)
  return Array.from({length: at('maxp', 4)}, (_, glyph) => {
    const advance = at('hmtx', Math.min(glyph, metrics - 1) * 4)
    return (advance * 1000) / at('head', 18)
  })
}
