import type {Names, Text} from '../../text.js'
import {de} from './de.js'
import {el} from './el.js'
import {es} from './es.js'
import {it} from './it.js'
import {kk} from './kk.js'
import {nl} from './nl.js'
import {pl} from './pl.js'
import {pt} from './pt.js'
import {ro} from './ro.js'
import {ru} from './ru.js'
import {uk} from './uk.js'
import type {TermIds, TermNames} from './term-names.js'

const languages: Readonly<Record<string, TermNames>> = {de, el, es, it, kk, nl, pl, pt, ro, ru, uk}

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
