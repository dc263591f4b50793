import type {ShippedLanguage} from '../../locales/index.js'
import type {Names, Text} from '../../text.js'
import {bg} from './bg.js'
import {cs} from './cs.js'
import {da} from './da.js'
import {de} from './de.js'
import {el} from './el.js'
import {es} from './es.js'
import {et} from './et.js'
import {fi} from './fi.js'
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
import type {TermIds, TermNames} from './term-names.js'

/** Every language that has fixed words has names too: an edition in it shows both. */
const languages: Readonly<Record<Exclude<ShippedLanguage, keyof Text>, TermNames>> = {
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fi,
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
}

/** A built-in term's names in all languages: `text` in English and French, the others from their files. */
export const namesOf =
  <V extends keyof TermIds>(vocabulary: V) =>
  (id: TermIds[V], text: Text): Names => {
    const others = Object.entries(languages).map(([lang, names]): readonly [string, string] => [
      lang,
      names[vocabulary][id],
    ])
    return {...Object.fromEntries(others), ...text}
  }
