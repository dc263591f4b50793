import type {SiteContext, SiteLanguage} from '../../../model/site.js'
import {standingTexts} from '../../../model/standing/index.js'
import {standingIds, type StandingId, type StandingText} from '../../../model/standing/standing-text.js'
import {homeOf, href} from '../addresses.js'

/** Languages in which they are written. */
export const standingLanguages = ({languages}: Pick<SiteContext, 'languages'>) =>
  languages.filter(({lang}) => standingTexts(lang) !== undefined)

/** Folders of the standing pages in each language that has them, for links and the sitemap. */
export const standingVersions = (site: Pick<SiteContext, 'publication' | 'languages'>, id: StandingId) =>
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

/** The text of a page in one of those languages. */
export function standingTextOf({publication}: SiteContext, {lang}: SiteLanguage, id: StandingId): StandingText {
  const texts = standingTexts(lang)
  if (!texts) throw new Error(`no standing pages in ${lang}`)
  return texts.pages(publication.organisation.contact)[id]
}
