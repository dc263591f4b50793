import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {base64Lines, quotedPrintable} from '../../../src/render/eml/transfer-encoding.js'

const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** RFC 2045, 6.7, read back: soft breaks away, then the bytes that are written as numbers. */
const decoded = (written: Uint8Array) =>
  Buffer.from(
    asText(written)
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

const longest = (written: Uint8Array) =>
  Math.max(
    ...asText(written)
      .split('\r\n')
      .map(({length}) => length),
  )

describe('quotedPrintable', () => {
  const line = fc.string({unit: fc.constantFrom('a', 'é', '=', ' ', '\t', '.', '漢', '😀', 'From '), maxLength: 300})

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 20}), lines => {
        const text = lines.join('\r\n')
        const written = quotedPrintable(text)
        expect(decoded(written)).toBe(text)
        expect(longest(written)).toBeLessThanOrEqual(76)
        expect(asText(written)).not.toMatch(/[ \t](\r\n|$)|[^\r\n\t\x20-\x7E]/)
      }),
    )
  })

  it.each([-2, -1, 0, 1, 2])('is read back where white stands %i bytes from the end of a piece', offset => {
    const text = `${'mot '.repeat((0x10000 + offset) / 4)}${' '.repeat(offset & 3)}\r\nfin =é`
    expect(decoded(quotedPrintable(text))).toBe(text)
  })

  it('keeps white inside a line plain at the end of a piece', () => {
    expect(asText(quotedPrintable(`${'abc '.repeat(0x4000)}fin`))).not.toContain('=20')
  })
})

describe('a line that begins with “From ”', () => {
  it('is written otherwise, also where only the encoding begins a line there', () => {
    const text = `From a to b\r\n${'a'.repeat(74)} From here\r\nFrom \r\nx From`
    const written = quotedPrintable(text)
    expect(asText(written)).not.toMatch(/^From /m)
    expect(decoded(written)).toBe(text)
  })
})

describe('base64Lines', () => {
  it('is read back as it was, in lines of 76 characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400}), bytes => {
        const written = base64Lines(bytes)
        expect(new Uint8Array(Buffer.from(asText(written), 'base64'))).toEqual(bytes)
        expect(
          asText(written)
            .split('\r\n')
            .slice(0, -1)
            .every(({length}) => length === 76),
        ).toBe(true)
        expect(longest(written)).toBeLessThanOrEqual(76)
      }),
    )
  })
})
