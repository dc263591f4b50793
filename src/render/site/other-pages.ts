import type {SiteFile, SiteInput, SiteLanguage, SitePart} from '../../model/site.js'
import {homeOf, href, pageOf} from './addresses.js'
import {plainWords} from '../../model/plain-words.js'
import {inlineHtml} from '../inline-html.js'
import type {Frame} from './chrome.js'
import {display} from './display.js'
import {pageFile} from './frame-page.js'
import {siteLanguageFor} from './site-language.js'
import {withdrawnMetadata, withdrawnTitle} from './withdrawn-metadata.js'

/** A frame of a page that search engines do not list and no language shares. */
function lonelyFrame(language: SiteLanguage, path: string, title: string): Frame {
  const versions = [{lang: language.lang, path}]
  const frame = {language, path, title, description: title, versions}
  return {...frame, crumbs: [], section: null, isIndexed: false, feeds: []}
}

/** Pages that say that a note was withdrawn, and nothing of what it said. */
export const withdrawnPart: SitePart = {
  id: 'withdrawn',
  files: site =>
    site.withdrawn.map(({facts}) => {
      const language = siteLanguageFor(site, facts.lang)
      const {title, id, typeName, tlp, date} = facts
      const notice = {label: facts.notice.label, reason: inlineHtml(facts.notice.reason)}
      const lonely = lonelyFrame(language, pageOf(site, facts), plainWords(withdrawnTitle(facts)))
      const {publications} = language.words
      return pageFile(site, {
        kind: 'withdrawn',
        frame: {
          ...lonely,
          description: plainWords(facts.notice.reason),
          crumbs: [{name: publications, path: `${homeOf(site, language.lang)}publications/`}],
        },
        content: {
          ...{title: display(title), reference: id, type: typeName, tlp, notice},
          ...{date: language.date(date), lang: facts.lang},
        },
        notes: [facts.slug],
        metadata: withdrawnMetadata(site, facts),
      })
    }),
}

/** Pages at the addresses that notes had before; no page where another note stands now. */
export const movedPart: SitePart = {
  id: 'moved',
  files: site => {
    const public_ = [...site.notes, ...site.withdrawn].map(({facts}) => facts)
    const taken = new Set(public_.map(facts => pageOf(site, facts)))
    const moves = public_.flatMap(facts =>
      facts.aliases.map(alias => ({facts, from: pageOf(site, {slug: alias, lang: facts.lang})})),
    )
    return moves.flatMap(({facts, from}) => {
      if (taken.has(from)) return []
      taken.add(from)
      const language = siteLanguageFor(site, facts.lang)
      const to = href(site, pageOf(site, facts))
      return pageFile(site, {
        kind: 'moved',
        frame: lonelyFrame(language, from, language.words.moved.replace(/[\s:：\u00A0\u202F]+$/u, '')),
        content: {to, title: inlineHtml(facts.title), lang: facts.lang},
        notes: [facts.slug],
      })
    })
  },
}

/** What the host shows for an address that is none, in the publication's language and in each other. */
export const missingPart: SitePart = {
  id: 'missing',
  files: site => site.languages.map(language => missingPage(site, language)),
}

function missingPage(site: SiteInput, language: SiteLanguage): SiteFile {
  const file = `${homeOf(site, language.lang)}404.html`
  return pageFile(site, {
    kind: 'missing',
    frame: lonelyFrame(language, file, language.words.notFound),
    content: {},
    notes: [],
    file,
  })
}
