import type {SiteContext, SiteLanguage} from '../../model/site.js'
import {homeOf} from './addresses.js'
import type {Frame} from './chrome.js'

/** Variable parts of a frame of a page that exists in every language. */
interface FrameParts extends Pick<Frame, 'title' | 'description' | 'crumbs' | 'section' | 'feeds' | 'neighbours'> {
  /** Folder within the language's. */
  readonly folder: string
}

/** Frame of such a page in one language. */
export function frame(site: SiteContext, language: SiteLanguage, {folder, ...rest}: FrameParts): Frame {
  const at = (lang: string) => `${homeOf(site, lang)}${folder}`
  const versions = site.languages.map(({lang}) => ({lang, path: at(lang)}))
  return {language, path: at(language.lang), versions, isIndexed: true, ...rest}
}
