import {fixedPhrasing, type FixedText} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import {inlineHast} from '../inline-html.js'
import {keepCompounds} from '../hast/keep-compounds.js'
import {toHtml} from '../hast/to-html.js'
import type {Html} from '../html.js'

/** A title or name as markup in which compounds (“Pointe-Noire”, “French-speaking”) do not break; only for text. */
export const display = (text: FixedText | readonly Phrasing[]): Html =>
  toHtml(keepCompounds({type: 'root', children: inlineHast(typeof text === 'string' ? fixedPhrasing(text) : text)}))
