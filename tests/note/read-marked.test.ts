import {describe, expect, it} from 'vitest'
import {plainWords} from '../../src/model/plain-words.js'
import {wordsOfMarked} from '../../src/note/read-marked.js'
import {noLanguages} from '../../src/note/named-languages.js'
import {setTitle} from '../../src/note/transforms/set-title.js'
import {typesetterFor} from '../../src/note/typesetter.js'

const title = (markdown: string) => setTitle({markdown}, typesetterFor('fr', 'imprimerie-nationale'), noLanguages)

describe('setTitle', () => {
  it('sets a title as one line, and passages by the rules of their language', () => {
    expect(title(`L'"*essai*" : :lang[a "trial"]{en} !`)).toMatchObject([
      {type: 'text', value: 'L’«\u00A0'},
      {type: 'emphasis', children: [{type: 'text', value: 'essai'}]},
      {type: 'text', value: '\u00A0»\u00A0: '},
      {type: 'foreign', lang: 'en', children: [{type: 'text', value: 'a ‘trial’'}]},
      {type: 'text', value: '\u202F!'},
    ])
  })

  it('takes an address as words, and a sign with a backslash as a sign', () => {
    expect(title('Sur www.example.org, l’astérisque \\*')).toEqual([
      {type: 'text', value: 'Sur www.example.org, l’astérisque *'},
    ])
  })

  it('has the words of what the checks refuse', () => {
    expect(plainWords(title('Un [lien](https://example.org) et `code`'))).toBe('Un lien et code')
  })
})

describe('wordsOfMarked', () => {
  it('leaves a text without marks as it was typed', () => {
    const markdown = 'Une ligne,\n  et "une autre" ; R&D.\n\nUn paragraphe.'
    expect(wordsOfMarked({markdown})).toBe(markdown)
  })

  it('has no marks, escapes and citations', () => {
    const markdown = 'La :lang[*grey* zone]{en} \\* [@key, p. 3] et [un lien](https://example.org).'
    expect(wordsOfMarked({markdown})).toBe('La grey zone * et un lien.')
  })
})
