import {spawnSync} from 'node:child_process'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {displayWidth, padded} from '../../../src/render/text/display-width.js'
import {hanging, wrap} from '../../../src/render/text/wrap.js'
import {describeWith} from '../../support/tools.js'

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

  it('begins no line with a point between two names', () => {
    expect(wrap('ENISA · OTAN · Parlement', 9)).toEqual(['ENISA ·', 'OTAN ·', 'Parlement'])
    expect(wrap('l’heure ·h', 8)).toEqual(['l’heure', '·h'])
  })

  const turned = wrap('ab \u2067אבג דהו!\u2069 cd', 7)
  it('closes an isolate at the end of each line, and opens it again on the next', () => {
    expect(turned).toEqual(['ab \u2067אבג\u2069', '\u2067דהו!\u2069 cd'])
    expect(wrap('\u2067אב \u2066cd ef\u2069\u2069 g', 5)).toEqual([
      '\u2067אב \u2066cd\u2069\u2069',
      '\u2067\u2066ef\u2069\u2069 g',
    ])
  })

  describeWith('fribidi', 'seen by a second program', () => {
    it('keeps marks on their side of each line', () => {
      const options = {input: `${turned.join('\n')}\n`, encoding: 'utf8'} as const
      const {stdout} = spawnSync('fribidi', ['--ltr', '--nobreak', '--nopad'], options)
      const seen = stdout
        .replaceAll(/[\u2066-\u2069]/gu, '')
        .trimEnd()
        .split('\n')
      expect(seen).toEqual(['ab גבא', '!והד cd'])
    })
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
