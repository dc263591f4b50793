import {fixAt} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {foreignMarks} from './foreign-marks.js'
import {textMatches} from './text-matches.js'

/** Rule `mark-unread`: marks of other programs, which would be printed as they were typed. */
export function checkOtherDialects({words, file}: TextCheck): void {
  const source = String(file.value)
  for (const {sign, pattern, expected, mended} of foreignMarks) {
    if (!source.includes(sign)) continue
    for (const {found, place} of textMatches(words.root, file, pattern)) {
      const [written, marked = ''] = found
      const meant = mended?.(marked)
      report(file, 'mark-unread', {
        place,
        actual: quoted(written),
        expected: meant === undefined ? expected : quoted(meant),
        fix: meant === undefined ? undefined : fixAt(place, written, meant, 'likely'),
      })
    }
  }
}
