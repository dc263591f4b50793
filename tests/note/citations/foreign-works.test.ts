import {expect, it} from 'vitest'
import {VFile} from 'vfile'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {prepareCitations} from '../../../src/note/citations/prepare-citations.js'

const work = {id: 'a', type: 'book', title: 'Ports: a survey', language: 'en', issued: {'date-parts': [[2025]]}}

async function cited(works: readonly object[]) {
  const root = parseMarkdown(new VFile(), '[@a]', 1)?.root
  if (!root) throw new Error('not read')
  const bytes = new TextEncoder().encode(JSON.stringify(works))
  const assets = new Map([['w.json', {status: 'read' as const, bytes}]])
  const {cite} = await prepareCitations({root, metadata: {bibliography: 'w.json'}, lang: 'fr', assets})
  return JSON.stringify(cite([{key: 'a'}]))
}

const passage = {
  type: 'textDirective',
  name: 'lang',
  attributes: {en: ''},
  children: [{type: 'literal', value: 'Ports: a survey'}],
}

it('names a work without an author by its title, in the language of the work', async () => {
  expect(await cited([work])).toContain(JSON.stringify(passage))
})

it.each([
  ['Peer-to-peer (v2.0) [or: C++/C#] | $5?', 'en'],
  ['الميناء الجديد: دراسة (2020-2024)', 'ar'],
])('has a title whole, whatever signs it has: %s', async (title, lang) => {
  const told = await cited([{...work, title, language: lang}])
  expect(told).toContain(`"attributes":{"${lang}":""}`)
  const passages = [...told.matchAll(/"type":"literal","value":"([^"]*)"/g)].map(([, words = '']) => words)
  expect(passages.map(words => words.replaceAll(/[\u00A0\u202F]/g, ' '))).toContain(title)
})

it.each([
  ['What Went Wrong? The Cables: a History', 'en'],
  ['Wer trägt die Verantwortung? Lehren aus dem Fall des Hafens', 'de'],
])('asks the title where the work says no language: %s', async (title, lang) => {
  const {language: _language, ...silent} = {...work, title}
  const told = await cited([silent])
  expect(told).toContain(
    JSON.stringify({...passage, attributes: {[lang]: ''}, children: [{type: 'literal', value: title}]}),
  )
})

it.each([
  'Ports : état des lieux',
  'Les ports: what for?',
  'La Francophonie and the ports: a survey',
  'The Ports und der Hafen',
])('takes no title for foreign that may be French, or has words of two languages: %s', async title => {
  const {language: _language, ...silent} = {...work, title}
  expect(await cited([silent])).not.toContain('textDirective')
})

it("leaves the title to the note where neither it nor the work says a language, or the note's own", async () => {
  const {language: _language, ...silent} = work
  expect(await cited([silent])).not.toContain('textDirective')
  expect(await cited([{...work, language: 'fr'}])).not.toContain('textDirective')
})
