import type {SiteContext, SiteLanguage} from '../../model/site.js'
import {homeOf} from './addresses.js'
import type {Frame} from './chrome.js'

/** Frame of a page that is not indexed and has no translations. */
export function lonelyFrame(language: SiteLanguage, path: string, title: string): Frame {
  const versions = [{lang: language.lang, path}]
  const frame = {language, path, title, description: title, versions}
  return {...frame, crumbs: [], section: null, isIndexed: false, feeds: []}
}

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
