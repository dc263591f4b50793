import {textIn, type FixedText} from '../../model/fixed-text.js'
import type {SiteLanguage} from '../../model/site.js'
import {nameAndLang, type Names} from '../../model/text.js'

/** A vocabulary name in the language of a page. */
export function nameFor(names: Names, {lang, wordsLang, set}: SiteLanguage): FixedText {
  const [name, its] = nameAndLang(names, lang)
  return textIn(set(name), its, wordsLang)
}
