import {characterCode} from '../../../model/character-names.js'

/** Error of a character that no font of the template has. */
export class MissingGlyph extends Error {
  /** `font` is the family and cut that were asked first; `excerpt`, the words around the character. */
  constructor(
    readonly character: string,
    readonly font: string,
    readonly excerpt: string,
  ) {
    super(`${font} has no glyph for ${characterCode(character)} “${character}” in “${excerpt}”`)
    this.name = 'MissingGlyph'
  }
}
