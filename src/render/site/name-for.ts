import {textIn} from '../../model/fixed-text.js'
import type {SiteLanguage} from '../../model/site.js'
import {nameAndLang, type Names} from '../../model/text.js'
import {fixedHtml} from '../fixed-html.js'

/** A name of the vocabularies for the site's pages in a language; in text it says where it is in another. */
export function nameFor(names: Names, {lang, wordsLang, set}: SiteLanguage) {
  const [name, its] = nameAndLang(names, lang)
  return fixedHtml(textIn(set(name), its, wordsLang))
}
