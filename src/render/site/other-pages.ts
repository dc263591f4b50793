import type {MadeFrom, SiteLanguage} from '../../model/site.js'
import type {PlannedFile} from '../../model/site-plan.js'
import {folderOf, homeOf, href, pageOf} from './addresses.js'
import {plainWords} from '../../model/plain-words.js'
import {fixedHtml} from '../fixed-html.js'
import {inlineHtml} from '../inline-html.js'
import {display} from './display.js'
import {pageFile} from './frame-page.js'
import {lonelyFrame} from './language-frame.js'
import {siteLanguageFor} from './site-language.js'
import type {SiteView} from './site-view.js'
import {withdrawnMetadata, withdrawnTitle} from './withdrawn-metadata.js'

/** Page of a withdrawn note, without its content. */
export function withdrawnPage(site: SiteView, slug: string): MadeFrom {
  const facts = site.withdrawnFacts(slug)
  const language = siteLanguageFor(site, facts.lang)
  const {title, id, typeName, tlp, date} = facts
  const notice = {label: fixedHtml(facts.notice.label), reason: inlineHtml(facts.notice.reason)}
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
      title: display(title),
      reference: id,
      type: typeName,
      tlp,
      notice,
      date: fixedHtml(language.date(date)),
      lang: facts.lang,
    },
    notes: [slug],
    metadata: withdrawnMetadata(site, facts),
  })
}

/** Redirection from a former address of a note. */
export function movedPage(site: SiteView, {slug, path}: PlannedFile<'moved'>): MadeFrom {
  const isPublished = site.brief(slug)?.standing === 'published'
  const {title, ...facts} = isPublished ? site.row(slug) : site.withdrawnFacts(slug)
  const language = siteLanguageFor(site, facts.lang)
  return pageFile(site, {
    kind: 'moved',
    frame: lonelyFrame(language, folderOf(path), language.words.moved.replace(/[\s:：\u00A0\u202F]+$/u, '')),
    content: {to: href(site, pageOf(site, facts)), title: inlineHtml(title), lang: facts.lang},
    notes: [slug],
  })
}

/** The 404 page, in the default language and all others. */
export function missingPage(site: SiteView, language: SiteLanguage, path: string): MadeFrom {
  const frame = lonelyFrame(language, path, language.words.notFound)
  return pageFile(site, {kind: 'missing', frame, content: {}, notes: []})
}
