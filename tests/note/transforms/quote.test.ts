import assert from 'node:assert/strict'
import {expect, it} from 'vitest'
import {goodNote} from '../../support/cli.js'
import {resolveText} from '../../support/resolve.js'

const quoteIn = async (opening: string, text: string) => {
  const {document} = await resolveText(goodNote({text: `${opening}\n${text}\n:::`}))
  const quote = document?.body.find(block => block.type === 'blockQuote')
  assert(quote?.type === 'blockQuote')
  return quote
}

it('is in its own language and direction, each paragraph as a whole', async () => {
  const {dir, children} = await quoteIn(':::citation{langue=he}', 'נמל חדש 2026.\n\n- שלום')
  const said = (value: string) => [{type: 'foreign', lang: 'he', dir: 'rtl', children: [{type: 'text', value}]}]
  expect(dir).toBe('rtl')
  expect(children).toMatchObject([
    {type: 'paragraph', children: said('נמל חדש 2026.')},
    {type: 'list', items: [{children: [{type: 'paragraph', children: said('שלום')}]}]},
  ])
})

it('is set by the rules of its language, and no other way round where that runs as the note does', async () => {
  const quote = await quoteIn(':::quote{lang=de}', 'Der "Hafen" ist neu; er öffnet.')
  expect(quote).not.toHaveProperty('dir')
  expect(JSON.stringify(quote.children)).toContain('Der „Hafen“ ist neu; er öffnet.')
})

it('is in the language of the note where it names none', async () => {
  const quote = await quoteIn(':::citation', 'Le port est neuf.')
  expect(JSON.stringify(quote)).not.toContain('foreign')
})

it.each([
  ['{langue=ar auteur="ابن خلدون" source="المقدمة، 1377"}', 'ar', 'ابن خلدون، المقدمة، 1377'],
  ['{langue=he auteur="ביאליק" source="1903"}', 'he', 'ביאליק, 1903'],
])('has an author and a source of its own script that run as it does: %s', async (attributes, lang, value) => {
  const {attribution} = await quoteIn(`:::citation${attributes}`, 'שלום')
  expect(attribution).toMatchObject([{type: 'foreign', lang, dir: 'rtl', children: [{type: 'text', value}]}])
})

it.each(['{langue=ar auteur="Ibn Khaldun" source="المقدمة"}', '{langue=de auteur="Mann" source="Hafen"}'])(
  'has others that run as the note does: %s',
  async attributes => {
    const {attribution = []} = await quoteIn(`:::citation${attributes}`, 'שלום')
    expect(attribution[0]).toMatchObject({type: 'text'})
  },
)

it('runs as its passages do where Markdown quotes', async () => {
  const dirOf = async (text: string) => {
    const {document} = await resolveText(goodNote({text}))
    const quote = document?.body.find(block => block.type === 'blockQuote')
    assert(quote?.type === 'blockQuote')
    return quote.dir
  }
  expect(await dirOf('> :lang[שלום.]{he}\n>\n> — ביאליק')).toBe('rtl')
  expect(await dirOf('> :lang[שלום.]{he}\n>\n> Le port.\n')).toBeUndefined()
  expect(await dirOf('> Le port :lang[שלום.]{he}\n')).toBeUndefined()
})
