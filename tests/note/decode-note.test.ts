import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeNote, isSureOf} from '../../src/note/decode-note.js'

/** Text as notes have it: Latin letters, most of them ASCII, with a few of the rest. */
const prose = fc.stringMatching(/^[a-zA-Z ,.]{20,60}[éèàçœ’ΩЖ]{0,5}$/)
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

describe('decodeNote', () => {
  it('reads UTF-8 with and without mark, whatever the ends of lines', () => {
    const encoder = new TextEncoder()
    fc.assert(
      fc.property(prose, fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n', '\r'), (text, mark, end) => {
        const decoded = decodeNote(encoder.encode(`${mark}${text}${end}${text}`))
        expect(decoded).toMatchObject({
          text: `${text}\n${text}`,
          encoding: 'utf-8',
          bom: mark !== '',
          crlf: end !== '\n',
        })
      }),
    )
  })

  it.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('knows %s with and without mark', (encoding, isBigEndian) => {
    fc.assert(
      fc.property(prose, fc.constantFrom('', '\uFEFF'), (text, mark) => {
        expect(decodeNote(utf16(mark + text, isBigEndian))).toMatchObject({text, encoding})
      }),
    )
  })

  it('takes for Latin-1 what is not UTF-8, and says where that shows first', () => {
    expect(decodeNote(Buffer.from('Un été à la mer', 'latin1'))).toMatchObject({
      text: 'Un été à la mer',
      encoding: 'latin-1',
      goodBytes: 3,
    })
    expect(decodeNote(Buffer.concat([Buffer.from('déjà '), Buffer.from('é', 'latin1')]))).toMatchObject({goodBytes: 7})
  })

  it.each([
    ['Un été à la mer : « 5 % »', 'notes/a.fr.md', true],
    ['Un été à la mer', 'a.md', true],
    ['Un \u00c3\u00a9t\u00e9', 'notes/a.fr.md', false], // UTF-8 in part
    ['R\u00e8publika \u00e8esk\u00e1', 'notes/a.cs.md', false], // Windows-1250
    ['D\u008elai', 'notes/a.fr.md', false], // Macintosh
    ['h\u0084lt', 'notes/a.de.md', false], // DOS
  ])('knows whether bytes can be nothing but Windows-1252 (%j in %s)', (text, name, isSure) => {
    expect(isSureOf(decodeNote(Buffer.from(text, 'latin1')), name)).toBe(isSure)
  })

  it('is not sure of UTF-16 that lost half a letter', () => {
    expect(isSureOf(decodeNote(utf16('\uFEFFUn été', false)), 'a.fr.md')).toBe(true)
    expect(isSureOf(decodeNote(utf16('\uFEFFUn été', false).subarray(0, -1)), 'a.fr.md')).toBe(false)
  })

  it('reads any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), bytes => {
        const {text, goodBytes} = decodeNote(bytes)
        expect(text).not.toMatch(/\r/)
        expect(goodBytes).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
})
