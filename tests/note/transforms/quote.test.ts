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
