import {fixedPhrasing, type FixedText} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import {inlineHast} from '../inline-html.js'
import {keepCompounds} from '../hast/keep-compounds.js'
import {toHtml} from '../hast/to-html.js'
import type {Html} from '../html.js'

/** A title or a name that stands as one, for text alone: its compounds (“Pointe-Noire”, “French-speaking”) stay on one line. */
export const display = (text: FixedText | readonly Phrasing[]): Html =>
  toHtml(keepCompounds({type: 'root', children: inlineHast(typeof text === 'string' ? fixedPhrasing(text) : text)}))
