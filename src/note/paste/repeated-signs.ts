import {fixAt} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {textMatches} from './text-matches.js'

const twice = /([!?;:,])(?:[ \u00A0\u202F]+\1)+/g

/** Rule `sign-repeated`: a sign of punctuation, and the same again behind a blank. */
export function checkRepeatedSigns({words, file}: TextCheck): void {
  for (const {
    found: [signs, sign = ''],
    place,
  } of textMatches(words.whole, file, twice))
    report(file, 'sign-repeated', {
      place,
      actual: quoted(signs),
      expected: quoted(sign),
      // Between two commas an entry may be missing.
      fix: fixAt(place, signs, sign, sign === ',' ? 'likely' : 'certain'),
    })
}
