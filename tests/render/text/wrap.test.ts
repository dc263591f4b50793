import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {displayWidth, padded} from '../../../src/render/text/display-width.js'
import {hanging, wrap} from '../../../src/render/text/wrap.js'

describe('wrap', () => {
  it('keeps every word, in order, in lines that fit', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 60}), words => {
        const lines = wrap(words.join(' '), 20)
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(lines.every(line => displayWidth(line) <= 20)).toBe(true)
      }),
    )
  })

  it('breaks at no no-break space', () => {
    expect(wrap('trois ruptures\u00A0: une alerte', 15)).toEqual(['trois', 'ruptures\u00A0: une', 'alerte'])
  })

  it('leaves an address whole', () => {
    const address = `https://example.org/${'a'.repeat(80)}`
    expect(wrap(`voir ${address}`, 72)).toEqual(['voir', address])
  })
})

describe('displayWidth', () => {
  it.each([
    ['Câbles', 6],
    ['Ca\u0302bles', 6],
    ['Русский', 7],
    ['中文', 4],
    ['', 0],
  ])('counts the columns of %s', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  it('is what padding fills up', () => {
    expect(displayWidth(padded('中文', 9, 'right'))).toBe(9)
  })
})

it('hangs lines under the text after their sign', () => {
  expect(hanging('12. ', ['un', '', 'deux'])).toEqual(['12. un', '', '    deux'])
})
