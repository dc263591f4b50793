import {describe, expect, it} from 'vitest'
import {locales} from '../../../src/model/locales/index.js'
import {emptinessOf, pictureKinds} from '../../../src/note/pictures/empty-alternative.js'

const path = 'images/carte-du-golfe.png'
const caption = 'Les câbles du golfe'

describe('emptinessOf', () => {
  it('knows kinds of pictures in every language that ships', () => {
    expect(Object.keys(pictureKinds).toSorted()).toEqual(Object.keys(locales).toSorted())
  })

  it.each(Object.values(pictureKinds).map(words => words.split(' ')))(
    'takes no kind for what is shown: %s',
    (...words) => {
      expect(words.filter(word => emptinessOf({words: `${word.toUpperCase()} 3.`}) !== 'kind')).toEqual([])
    },
  )

  it.each(['', ' ', '…', '-', '\u00A0', '\u200B', '***'])('hears nothing in “%s”', words => {
    expect(emptinessOf({words, path, caption})).toBe('nothing')
  })

  it.each([
    ...['carte-du-golfe', 'carte-du-golfe.png', 'Carte-du-golfe.PNG', path, 'schema final v2.svg', 'photo (1).jpeg'],
    ...['IMG_2041', 'DSC00012', 'dscf-1234', 'PXL_20260503_101245'],
  ])('knows a file name: %s', words => {
    expect(emptinessOf({words, path, caption})).toBe('file')
  })

  it.each([
    'image',
    'Une image',
    "L'image",
    'Graphique',
    'Figure 2',
    'Screenshot 2026-05-03 10.12.45',
    'Photo de la carte',
    'Bild',
    'Εικόνα',
    'Изображение.',
  ])('knows a kind alone: %s', words => {
    expect(emptinessOf({words, path, caption})).toBe('kind')
  })

  it.each([
    caption,
    'les cables du golfe',
    '« Les câbles du golfe »',
    'Figure 2 – Les câbles du golfe',
    'Figure 12: Les câbles du golfe.',
  ])('knows the caption again: %s', words => {
    expect(emptinessOf({words, path, caption})).toBe('caption')
  })

  it.each([
    'Carte du golfe : trois câbles partent de Pointe-Noire.',
    'Image satellite de deux navires à quai.',
    'Les câbles du golfe, dont deux sont rompus.',
    'Le golfe attend trois fois plus.',
    '2026',
    'a',
    'Kazakhstan',
    'Схема передачи сигнала',
  ])('lets what is shown pass: %s', words => {
    expect(emptinessOf({words, path, caption})).toBeUndefined()
  })
})
