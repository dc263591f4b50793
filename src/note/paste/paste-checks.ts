import type {TextCheck} from '../text-check.js'
import {checkBareHeadings} from './bare-headings.js'
import {checkCitationForms} from './citation-forms.js'
import {checkDecomposedAccents} from './decomposed-accents.js'
import {checkGarbledLetters} from './garbled-letters.js'
import {checkGluedHeadings} from './glued-headings.js'
import {checkHalfLinks} from './half-links.js'
import {checkHalfTables} from './half-tables.js'
import {checkIndentedProse} from './indented-prose.js'
import {checkInvisibleCharacters} from './invisible-characters.js'
import {checkJoinedParagraphs} from './joined-paragraphs.js'
import {checkOtherDialects} from './other-dialects.js'
import {checkNumberedLists} from './numbered-lists.js'
import {checkPastedLists} from './pasted-lists.js'
import {checkPastedMail} from './pasted-mail.js'
import {checkPastedTables} from './pasted-tables.js'
import {checkPlaceholders} from './placeholders.js'
import {checkRepeatedSigns} from './repeated-signs.js'
import {checkSpacedTargets} from './spaced-targets.js'
import {checkStarredNumbers} from './starred-numbers.js'
import {checkTypedFootnotes} from './typed-footnotes.js'

/** Checks of what other programs mean by the signs that they leave in a pasted text, and Markdown does not. */
export const pasteChecks: readonly ((check: TextCheck) => void)[] = [
  checkPastedTables,
  checkHalfTables,
  checkHalfLinks,
  checkPastedLists,
  checkNumberedLists,
  checkGluedHeadings,
  checkCitationForms,
  checkTypedFootnotes,
  checkDecomposedAccents,
  checkSpacedTargets,
  checkStarredNumbers,
  checkOtherDialects,
  checkPlaceholders,
  checkGarbledLetters,
  checkInvisibleCharacters,
  checkJoinedParagraphs,
  checkBareHeadings,
  checkRepeatedSigns,
  checkIndentedProse,
  checkPastedMail,
]
