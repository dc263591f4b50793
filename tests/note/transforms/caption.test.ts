import {expect, it} from 'vitest'
import {localeFor} from '../../../src/model/locales/index.js'
import {capitalized} from '../../../src/model/text.js'
import {mention} from '../../../src/note/transforms/caption.js'

it.each([
  ['fr', 'Tableau\u00A01', 'figure\u00A02'],
  ['hu', '1.\u00A0táblázat', '2.\u00A0ábra'],
  ['lv', '1.\u00A0tabula', '2.\u00A0attēls'],
  ['lt', '1\u00A0lentelė', '2\u00A0paveikslas'],
  ['es', 'Cuadro\u00A01', 'figura\u00A02'],
])('words and numbers stand as %s has them', (lang, table, figure) => {
  const locale = localeFor(lang)
  expect(capitalized(mention('table', 1, locale))).toBe(table)
  expect(mention('figure', 2, locale)).toBe(figure)
})
