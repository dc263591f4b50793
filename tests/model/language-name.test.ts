import {expect, it} from 'vitest'
import {languageName} from '../../src/model/language-name.js'

it.each([
  ['fr', 'Français'],
  ['fr-BE', 'Français'],
  ['ga', 'Gaeilge'],
  ['mt', 'Malti'],
  ['ca', 'Català'],
  ['qaa', 'qaa'],
])('calls %s %s', (lang, name) => {
  expect(languageName(lang)).toBe(name)
})
