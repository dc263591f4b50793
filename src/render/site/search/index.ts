import {packHead} from '../../../model/search/pack-index.js'
import {joinPieces} from '../../../model/search/pieces.js'
import type {MadeFrom, SiteContext, SiteLanguage} from '../../../model/site.js'
import {fromBase64} from '../../base64.js'
import {homeOf, href} from '../addresses.js'
import {pageFile} from '../frame-page.js'
import {frame} from '../language-frame.js'
import {waysOf} from '../listings.js'
import type {SiteView} from '../site-view.js'
import {compressed} from './parts.js'

/** File name of the index, beside the search page. */
export const indexName = 'notes.bin'

/** Folder of a language's search page. */
export const searchFolder = (site: SiteContext, lang: string): string => `${homeOf(site, lang)}search/`

/** Search page of a language. */
export function searchPage(site: SiteView, language: SiteLanguage): MadeFrom {
  const {lang, words} = language
  return pageFile(site, {
    kind: 'search',
    frame: {
      ...frame(site, language, {
        folder: 'search/',
        title: words.search,
        description: words.search,
        crumbs: [],
        section: null,
        feeds: [],
      }),
      isIndexed: false,
      script: site.assets().scripts.search,
    },
    content: {
      // The reader's own language first.
      index: [language, ...site.languages.filter(other => other !== language)]
        .map(other => href(site, `${searchFolder(site, other.lang)}${indexName}`))
        .join(' '),
      counts: JSON.stringify(countForms(language)),
      similar: language.labelled(words.similarWords, '#'),
      some: language.labelled(words.someWords, '#'),
      ways: [
        {name: words.publications, href: href(site, `${homeOf(site, lang)}publications/`)},
        ...waysOf(site, language),
      ],
      severities: language.severities.map((word, index) => ({level: index + 1, word})),
    },
    notes: [],
  })
}

/** A sample of each plural form for integers below 130, with `#` for the number. */
function countForms({lang, words}: SiteLanguage): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(lang)
  const numbers = Array.from({length: 130}, (_, number) => number)
  const samples = new Map(numbers.map(number => [rules.select(number), number]))
  return Object.fromEntries(
    [...samples].map(([category, number]) => [category, words.count(number).replace(String(number), '#')]),
  )
}

/** Search index of a language. Head and parts are compressed separately within the file, since hosts compress few files but pages. */
export const indexFile = (site: SiteView, {lang, monthForms}: SiteLanguage): MadeFrom => ({
  notes: site.published(),
  render: () =>
    joinPieces([
      compressed(packHead({lang, months: monthForms})),
      ...site.searchParts().map(([first = '']) => fromBase64(site.searchPart(lang, first))),
    ]),
})
