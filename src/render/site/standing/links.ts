import type {SiteContext, SiteLanguage} from '../../../model/site.js'
import {standingTexts} from '../../../model/standing/index.js'
import {standingIds, type StandingId, type StandingText} from '../../../model/standing/standing-text.js'
import {own} from '../../../model/own.js'
import {homeOf, href} from '../addresses.js'

/** The site's languages in which the standing pages are written. */
export const standingLanguages = ({languages}: SiteContext) =>
  languages.filter(({lang}) => standingTexts(lang) !== undefined)

/** Folders of the standing pages in each language that has them, for links and the sitemap. */
export const standingVersions = (site: SiteContext, id: StandingId) =>
  standingLanguages(site).map(({lang}) => ({lang, path: `${homeOf(site, lang)}${id}/`}))

/** Links to the standing pages; `lang` where they lead out of the page's language. */
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

/** Links to the standing pages, each with the first words of its page. */
export function standingEntries(site: SiteContext, language: SiteLanguage) {
  const links = standingLinks(site, language)
  const written = standingLanguages(site)
  return links.map(({id, ...link}) => {
    const at = written.find(({lang}) => lang === (link.lang ?? language.lang))
    return {...link, intro: at ? standingLead(site, at, id) : null}
  })
}

/** The first words of a page: of “About”, those of the house where it has any. */
export function standingLead(site: SiteContext, language: SiteLanguage, id: StandingId): string {
  const ownWords = id === 'about' ? own(site.publication.about, language.lang.split('-')[0] ?? '') : undefined
  return language.set(ownWords ?? standingTextOf(site, language, id).intro)
}

/** The text of a standing page in a language in which it is written. */
export function standingTextOf({publication}: SiteContext, {lang}: SiteLanguage, id: StandingId): StandingText {
  const texts = standingTexts(lang)
  if (!texts) throw new Error(`no standing pages in ${lang}`)
  return texts.pages(publication.organisation.contact)[id]
}
