import fc from 'fast-check'
import {expect, it} from 'vitest'
import {asciiFileName, asciiName, isAddressable, isDeviceName} from '../../src/model/ascii-name.js'

it.each([
  ['16 – Note d’été (finale)', '16-note-d-ete-finale'],
  ['été'.normalize('NFD'), 'ete'],
  ['Œuvre_de Łódź & Straße', 'oeuvre-de-lodz-strasse'],
  ['Быстрый кабель', 'bystryi-kabel'],
  ['Қазақстан', 'qazaqstan'],
  ['Ελλάς', 'ellas'],
  ['ﬁn №2', 'fin-no2'],
  ['漢字', ''],
  ['../..', ''],
])('writes %s as %s', (text, name) => {
  expect(asciiName(text)).toBe(name)
})

it('gives nothing or a name that is an address, and leaves an address alone', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      const name = asciiName(text)
      expect(name === '' || isAddressable(name)).toBe(true)
      expect(asciiName(name)).toBe(name)
    }),
  )
})

it.each(['cables.fr', 'note-2_b.pt-BR', 'a', '2026-11.kk-Cyrl-KZ'])('takes %s for an address', slug => {
  expect(isAddressable(slug)).toBe(true)
})

it.each([
  '16 note',
  '16%20note',
  'Cables.fr',
  'été.fr',
  'e\u0301.fr',
  'note(1)',
  '-note',
  'note-',
  'note..fr.',
  "l'a",
  'a/b',
  '',
])('takes %j for none', slug => {
  expect(isAddressable(slug)).toBe(false)
})

it.each(['con', 'con.fr', 'aux.en', 'nul', 'prn.pt-BR', 'com1.fr', 'lpt9'])(
  'knows that Windows keeps %s for a device',
  slug => {
    expect(isDeviceName(slug)).toBe(true)
  },
)

it.each(['console.fr', 'con-1.fr', 'cables.con', 'com10', 'com'])('leaves %s to files', slug => {
  expect(isDeviceName(slug)).toBe(false)
})

it('makes no name that is a device', () => {
  expect(['Con', 'Aux !', 'COM1', 'Nul ne sait'].map(asciiFileName)).toEqual([
    'con-1',
    'aux-1',
    'com1-1',
    'nul-ne-sait',
  ])
})
