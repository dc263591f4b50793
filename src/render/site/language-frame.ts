import type {SiteContext, SiteLanguage} from '../../model/site.js'
import {homeOf} from './addresses.js'
import type {Frame} from './chrome.js'

/** The words about itself of a page that every language of the site has. */
interface FrameParts extends Pick<Frame, 'title' | 'description' | 'crumbs' | 'section' | 'feeds' | 'neighbours'> {
  /** Inside the language's folder. */
  readonly folder: string
}

/** The frame of such a page in one of the languages. */
export function frame(site: SiteContext, language: SiteLanguage, {folder, ...rest}: FrameParts): Frame {
  const at = (lang: string) => `${homeOf(site, lang)}${folder}`
  const versions = site.languages.map(({lang}) => ({lang, path: at(lang)}))
  return {language, path: at(language.lang), versions, isIndexed: true, ...rest}
}
