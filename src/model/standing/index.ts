import {en} from './en.js'
import {fr} from './fr.js'
import type {StandingTexts} from './standing-text.js'
import {own} from '../own.js'

/** Languages in which the standing pages ship, by primary subtag; the others lead to the English ones. */
const texts: Readonly<Record<string, StandingTexts>> = {en, fr}

/** The standing pages in a language; undefined where they were not written in it. */
export const standingTexts = (lang: string): StandingTexts | undefined => own(texts, lang.split('-')[0] ?? lang)
