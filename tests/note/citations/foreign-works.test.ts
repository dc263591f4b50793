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

it('leaves the title to the note where the work says no language, or its own', async () => {
  const {language: _language, ...silent} = work
  expect(await cited([silent])).not.toContain('textDirective')
  expect(await cited([{...work, language: 'fr'}])).not.toContain('textDirective')
})
