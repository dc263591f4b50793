import type {SiteLanguage} from '../../model/site.js'
import {verifyWords} from '../../model/verify-words/index.js'
import {folderOf, href} from './addresses.js'
import type {SiteView} from './site-view.js'
import {canVerify, verifyPath} from './verify-place.js'

/** The link to the page where files are verified; none where there is no such page. */
export function verifyLinks(site: SiteView, {lang, wordsLang, set}: SiteLanguage) {
  if (!canVerify(site)) return []
  const name = set(verifyWords(wordsLang).title)
  return [{name, href: href(site, folderOf(verifyPath(site, lang))), lang: null}]
}
