import type {SiteContext, SiteLanguage} from '../../model/site.js'

/** Site language of a note, or one with English words if the site does not have it. */
export function siteLanguageFor({languages}: SiteContext, lang: string): SiteLanguage {
  const primary = lang.split('-')[0]
  const found =
    languages.find(one => one.lang === lang) ??
    languages.find(one => one.lang.split('-')[0] === primary) ??
    languages.find(one => one.lang === 'en')
  if (!found) throw new Error('a site without English')
  return found
}
