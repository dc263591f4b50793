import fc from 'fast-check'

/** The code points that are surrogates, and no letters: U+D800 to U+DFFF. */
const [firstSurrogate, surrogates] = [0xd800, 0x800]

/**
 * Any code point, as a unit of strings, drawn as fast-check's `binary` draws it: that is looked up, for each text that a string might be made
 * of, in a table of all of them, which takes a second to make and stays.
 */
export const anyLetter: fc.Arbitrary<string> = fc.nat(0x10ffff - surrogates).map(
  place => String.fromCodePoint(place < firstSurrogate ? place : place + surrogates),
  letter => {
    // Asked of texts of any length.
    const code = typeof letter === 'string' ? (letter.codePointAt(0) ?? -1) : -1
    if (code < 0 || letter !== String.fromCodePoint(code)) throw new Error('no letter')
    return code < firstSurrogate ? code : code - surrogates
  },
)
