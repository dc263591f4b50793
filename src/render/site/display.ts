import type {FixedText} from '../../model/fixed-text.js'
import {fixedHast} from '../hast/fixed-hast.js'
import {keepCompounds} from '../hast/keep-compounds.js'
import {toHtml} from '../hast/to-html.js'
import type {Html} from '../html.js'

/** A title or a name that stands as one, for text alone: its compounds (“Pointe-Noire”, “French-speaking”) stay on one line. */
export const display = (text: FixedText): Html => toHtml(keepCompounds({type: 'root', children: fixedHast(text)}))
