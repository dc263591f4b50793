import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {preparedBy} from './works.js'

async function entryOf(fields: string, lang: string): Promise<string> {
  const works = `@report{k, author = {Doe, Jane}, year = {2025}, ${fields}}`
  const {references} = await preparedBy('w.bib', works, '[@k]', lang)
  return references.map(entry => toString(entry)).join('\n')
}

describe('the number of a report', () => {
  it.each([
    ['fr', '12', 'n°\u00A012'],
    ['en', '12', 'no.\u00A012'],
    ['ru', '12', '№\u00A012'],
    ['fr', 'A/RES/70/1', 'A/RES/70/1'],
  ])('has the word for it before it, if it is one: %s, %s', async (lang, number, printed) => {
    expect(await entryOf(`title = {T}, number = {${number}}`, lang)).toMatch(new RegExp(`T, ${printed}\\.$`))
  })
})

describe('a space before a mark', () => {
  it.each(['fr', 'en', 'de'])('is as it was written, for the rules of the language to set: %s', async lang => {
    expect(await entryOf('title = {Cables : who knows ?}', lang)).toMatch(/Cables : who knows \?/)
  })
})
