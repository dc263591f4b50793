import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {prepareCitations} from '../../../src/note/citations/prepare-citations.js'
import {locales} from '../../../src/model/locales/index.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {quoteLevels} from '../../../src/typography/index.js'
import {halves} from '../../support/halves.js'

async function prepared(markdown: string, lang: string, bibliography: string) {
  const root = parseMarkdown(new VFile(), markdown, 1)?.root
  if (!root) throw new Error('not read')
  const assets = new Map([['w.json', {status: 'read' as const, bytes: new TextEncoder().encode(bibliography)}]])
  return prepareCitations({root, metadata: {bibliography: 'w.json'}, lang, assets})
}

describe('marks of quotation in a title', () => {
  const entriesOf = async (titles: readonly string[], type: string, lang: string) => {
    const bibliography = JSON.stringify(
      titles.map((title, index) => ({id: `k${index}`, type, title, author: [{family: `Z${index}`}]})),
    )
    const {references} = await prepared(titles.map((_, index) => `[@k${index}]`).join(' '), lang, bibliography)
    return references.map(entry =>
      toString(entry)
        .replace(/^.*?\), /, '')
        .replace(/\.$/, ''),
    )
  }

  for (const {cases, speed} of halves(Object.keys(locales), 17))
    it.each(cases)(
      'are the inner ones where it stands in such marks itself, else the outer ones: %s',
      speed,
      async lang => {
        const [outer, inner] = quoteLevels(lang)
        const between = ([open, close]: readonly string[], words: string) => `${open ?? ''}${words}${close ?? ''}`
        const titles = ['Au "mot" dit', `Au ${between(outer, 'mot')} dit`, 'Au « mot » dit', 'Au “mot” dit']
        const set = between(outer, `Au ${between(inner, 'mot')} dit`)
        expect(await entriesOf(titles, 'article-journal', lang)).toEqual(titles.map(() => set))
        expect(await entriesOf(titles.slice(0, 2), 'book', lang)).toEqual(
          ['', ''].map(() => `Au ${between(outer, 'mot')} dit`),
        )
      },
    )

  it.each([
    ['fr', 'Au "mot \'a\' dit"', '«Au “mot «a» dit”»'],
    ['fr', 'L’"IA" d\'ici', '«L’"IA" d’ici»'],
    ['sv', 'L’"IA" d\'ici', '”L’"IA" d’ici”'],
    ['en', "The dogs’ day isn't over", '‘The dogs’ day isn’t over’'],
    ['en', 'The 5" gun', '‘The 5" gun’'],
    ['en', 'A ‘great’ day', '‘A “great” day’'],
    ['en-US', 'A "great" day', '“A ‘great’ day”'],
    ['de', 'Ein »großer« Tag', '„Ein ‚großer‘ Tag“'],
  ])('are told from other signs: %s, %s', async (lang, title, printed) => {
    expect(await entriesOf([title], 'article-journal', lang)).toEqual([printed])
  })
})
