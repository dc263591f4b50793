/** Error of a character that no font of the template has. */
export class MissingGlyph extends Error {
  /** `font` is the family and cut that were asked first; `excerpt`, the words around the character. */
  constructor(
    readonly character: string,
    readonly font: string,
    readonly excerpt: string,
  ) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    super(`${font} has no glyph for ${code} “${character}” in “${excerpt}”`)
    this.name = 'MissingGlyph'
  }
}
