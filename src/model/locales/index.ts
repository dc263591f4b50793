import type {Locale} from '../locale.js'
import {primaryLanguage} from '../text.js'
import {bg} from './bg.js'
import {cs} from './cs.js'
import {da} from './da.js'
import {de} from './de.js'
import {el} from './el.js'
import {en} from './en.js'
import {es} from './es.js'
import {et} from './et.js'
import {fi} from './fi.js'
import {fr} from './fr.js'
import {ga} from './ga.js'
import {hr} from './hr.js'
import {hu} from './hu.js'
import {it} from './it.js'
import {kk} from './kk.js'
import {lt} from './lt.js'
import {lv} from './lv.js'
import {mt} from './mt.js'
import {nl} from './nl.js'
import {pl} from './pl.js'
import {pt} from './pt.js'
import {ro} from './ro.js'
import {ru} from './ru.js'
import {sk} from './sk.js'
import {sl} from './sl.js'
import {sv} from './sv.js'
import {uk} from './uk.js'
import {own} from '../own.js'

const shipped = {
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  kk,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  uk,
} satisfies Readonly<Record<string, Locale>>

/** The primary subtag of a language whose fixed words ship. */
export type ShippedLanguage = keyof typeof shipped

/** Languages whose fixed words ship, by primary subtag. A language is one file and one line. */
export const locales: Readonly<Record<string, Locale>> = shipped

/**
 * Fixed words for a language (BCP 47; only its first subtag counts); English where there are none.
 * Compare `lang` of the result to know.
 */
export const localeFor = (lang: string): Locale => own(locales, primaryLanguage(lang)) ?? en
