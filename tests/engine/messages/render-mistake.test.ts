import {expect, it} from 'vitest'
import {placeOfWords} from '../../../src/engine/messages/render-mistake.js'

const note = `---
titre: "L'étoile"
---

- Oui.
  - L'**étoile** se "lève" 🌊 : *tard*.
`

it('finds set words where they are written, whatever marks, spaces and quotation marks they have', () => {
  expect(placeOfWords(note, 'L’étoile se «\u00A0lève\u00A0» 🌊\u00A0: tard.')).toEqual({line: 6, column: 5})
})

it('counts columns in units of the file', () => {
  expect(placeOfWords('🌊 tard', 'tard')).toEqual({line: 1, column: 4})
})

it('knows a long text by its beginning, and no text by none', () => {
  expect(placeOfWords(`x\n${'mot '.repeat(40)}`, `${'mot '.repeat(30)}autre`)).toEqual({line: 2, column: 81})
  expect(placeOfWords(note, '…')).toBeUndefined()
  expect(placeOfWords(note, 'ailleurs')).toBeUndefined()
})
