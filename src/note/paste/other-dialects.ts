import {editAt} from '../../model/fix.js'
import {inCode, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import type {TextCheck} from '../text-check.js'
import {textMatches} from './text-matches.js'

/** A mark of another program. */
interface Mark {
  readonly pattern: RegExp
  readonly expected: Text
  /** Makes the words within it what a note has for it. */
  readonly mended?: (words: string) => string
}

const marks: readonly Mark[] = [
  {
    pattern: /(?<!=)==([^\s=](?:[^=\n]*[^=\s])?)==(?!=)/g,
    expected: {en: 'strong words, `**so**`', fr: 'des mots en gras, `**ainsi**`'},
    mended: words => `**${words}**`,
  },
  {
    // What TeX alone has tells a formula from sums of money and names of variables.
    pattern:
      /(?<![\w$\\])\${1,2}(?=[^$\n]*[\\^_=])(?!\s)[^$\n]{1,200}(?<!\s)\${1,2}(?![\w$])|(?<![\w$\\])\$[A-Za-z]\$(?![\w$])/g,
    expected: {en: 'letters and signs, like `x²`', fr: 'des lettres et des signes, comme `x²`'},
  },
  {
    pattern: /\\(?:newpage|pagebreak|clearpage)(?![a-z])/g,
    expected: {en: 'nothing: cess breaks pages by itself', fr: 'rien : cess coupe les pages de lui-même'},
  },
  {
    pattern: /\[\[(?![@^\d])[^[\]\n]+\]\](?!\()/g,
    expected: {en: `a link, ${inCode('[words](note.en.md)')}`, fr: `un lien, ${inCode('[mots](note.fr.md)')}`},
  },
]

/** Rule `mark-unread`: marks of other programs, which would be printed as they were typed. */
export function checkOtherDialects({root, file}: TextCheck): void {
  for (const {pattern, expected, mended} of marks)
    for (const {found, place} of textMatches(root, file, pattern)) {
      const [written, words = ''] = found
      const meant = mended?.(words)
      report(file, 'mark-unread', {
        place,
        actual: quoted(written),
        expected: meant === undefined ? expected : quoted(meant),
        fix:
          meant === undefined
            ? undefined
            : {edits: [editAt(place, meant)], isCertain: false, actual: written, expected: meant},
      })
    }
}
