import type {ToolLanguage} from '../../../model/text.js'
import {toolLanguage} from '../logic/tool-language.js'
import {en, type Words} from './en.js'
import {fr} from './fr.js'

const dictionaries: Readonly<Record<ToolLanguage, Words>> = {en, fr}

/** The language of the desk: that of the browser, for as long as the page is open. */
export const lang: ToolLanguage = toolLanguage(navigator.languages)

/** The desk's words in that language. */
export const t: Words = dictionaries[lang]
