import {deflateSync} from 'fflate'
import {packIndex} from '../../../model/search/pack-index.js'
import type {SiteFile, SiteInput, SiteLanguage, SitePart} from '../../../model/site.js'
import {homeOf, href} from '../addresses.js'
import {pageFile} from '../frame-page.js'
import {frame} from '../language-frame.js'
import {waysOf} from '../listings.js'
import {scriptFiles, scriptPath} from '../scripts.js'
import {searchEntries} from './entries.js'
import {makeIndex} from './make-index.js'

/** For each language of the site the page to search on, and the index that it loads. */
export const searchPart: SitePart = {
  id: 'search',
  files: site => [
    ...scriptFiles(site),
    ...site.languages.flatMap(language => [searchPage(site, language), indexFile(site, language)]),
  ],
}

const indexName = 'notes.bin'

/** Address of a language's page to search on. */
export const searchFolder = (site: SiteInput, lang: string): string => `${homeOf(site, lang)}search/`

function searchPage(site: SiteInput, language: SiteLanguage): SiteFile {
  const {lang, words} = language
  const page = pageFile(site, {
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
      script: scriptPath(site, 'search'),
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
  return page
}

/** A sample number of each plural category that whole numbers under 130 have, with `#` in its place. */
function countForms({lang, words}: SiteLanguage): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(lang)
  const numbers = Array.from({length: 130}, (_, number) => number)
  return Object.fromEntries(
    numbers.map(number => [rules.select(number), words.count(number).replace(String(number), '#')]),
  )
}

/** Compressed in its file: hosts compress pages, and few of them other files. */
function indexFile(site: SiteInput, language: SiteLanguage): SiteFile {
  const entries = searchEntries(site, language)
  return {
    path: `${searchFolder(site, language.lang)}${indexName}`,
    notes: site.notes.map(({facts}) => facts.slug),
    input: {
      months: language.monthForms,
      entries: entries.map(({note, ...entry}) => ({...entry, hash: note?.hash ?? null})),
    },
    render: () => deflateSync(packIndex(makeIndex(language, entries)), {level: 9}),
  }
}
