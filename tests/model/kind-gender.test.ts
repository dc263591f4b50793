import {describe, expect, it} from 'vitest'
import {localeFor} from '../../src/model/locales/index.js'
import type {TypeId} from '../../src/model/vocabularies/names/term-names.js'
import {types} from '../../src/model/vocabularies/types.js'

describe('a day of a note', () => {
  const published = (lang: string, id: TypeId) => {
    const {feminine, phrases} = localeFor(lang)
    const name = types.find(type => type.id === id)?.names[lang] ?? ''
    return phrases.published('2026-05-18', feminine?.test(name) ? 'feminine' : 'masculine').split(/[ :]/)[0]
  }
  const kinds = ['alert', 'tribune', 'appeal', 'mission'] as const

  it.each([
    ['fr', ['Publiée', 'Publiée', 'Publié', 'Publiée']],
    ['es', ['Publicada', 'Publicada', 'Publicado', 'Publicada']],
    ['it', ['Pubblicata', 'Pubblicato', 'Pubblicato', 'Pubblicata']],
    ['pt', ['Publicada', 'Publicado', 'Publicado', 'Publicada']],
    ['ro', ['Publicată', 'Publicat', 'Publicat', 'Publicată']],
    ['lv', ['Publicēts', 'Publicēts', 'Publicēts', 'Publicēts']],
    ['mt', ['Ippubblikata', 'Ippubblikat', 'Ippubblikat', 'Ippubblikata']],
  ] as const)('agrees with the kind that it is of: %s', (lang, expected) => {
    expect(kinds.map(id => published(lang, id))).toEqual(expected)
  })
})
