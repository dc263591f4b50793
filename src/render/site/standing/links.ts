import type {SiteContext, SiteLanguage} from '../../../model/site.js'
import {standingTexts} from '../../../model/standing/index.js'
import {standingIds, type StandingId, type StandingText} from '../../../model/standing/standing-text.js'
import {own} from '../../../model/own.js'
import {homeOf, href} from '../addresses.js'

/** Languages of the site that have standing pages. */
export const standingLanguages = ({languages}: SiteContext) =>
  languages.filter(({lang}) => standingTexts(lang) !== undefined)

/** Folders of a standing page by language. */
export const standingVersions = (site: SiteContext, id: StandingId) =>
  standingLanguages(site).map(({lang}) => ({lang, path: `${homeOf(site, lang)}${id}/`}))

/** Links to standing pages; `lang` if in another language. */
export function standingLinks(site: SiteContext, {lang}: SiteLanguage) {
  const at =
    standingLanguages(site).find(one => one.lang === lang) ?? standingLanguages(site).find(one => one.lang === 'en')
  if (!at) return []
  return standingIds.map(id => ({
    id,
    name: at.set(standingTextOf(site, at, id).title),
    href: href(site, `${homeOf(site, at.lang)}${id}/`),
    lang: at.lang === lang ? null : at.lang,
  }))
}

/** Links to standing pages, each with its lead. */
export function standingEntries(site: SiteContext, language: SiteLanguage) {
  const links = standingLinks(site, language)
  const written = standingLanguages(site)
  return links.map(({id, ...link}) => {
    const at = written.find(({lang}) => lang === (link.lang ?? language.lang))
    return {...link, intro: at ? standingLead(site, at, id) : null}
  })
}

/** Lead of a standing page; for “About” the publisher's own, if any. */
export function standingLead(site: SiteContext, language: SiteLanguage, id: StandingId): string {
  const ownWords = id === 'about' ? own(site.publication.about, language.lang.split('-')[0] ?? '') : undefined
  return language.set(ownWords ?? standingTextOf(site, language, id).intro)
}

/** Text of a standing page in one of its languages. */
export function standingTextOf({publication}: SiteContext, {lang}: SiteLanguage, id: StandingId): StandingText {
  const texts = standingTexts(lang)
  if (!texts) throw new Error(`no standing pages in ${lang}`)
  return texts.pages(publication.organisation.contact)[id]
}
