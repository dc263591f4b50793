import {checkAuthors} from './authors.js'
import {checkCodes} from './codes.js'
import {checkDates} from './dates.js'
import {checkIdentity} from './identity.js'
import type {CheckInput, FrontMatterCheck} from './input.js'
import {checkKinds} from './kinds.js'
import {checkLanguage} from './language.js'
import {checkLengths} from './lengths.js'
import {checkLists} from './lists.js'
import {checkRecommendations} from './recommendations.js'
import {checkRevisions} from './revisions.js'
import {checkSharing} from './sharing.js'
import {checkStanding} from './standing.js'
import {textFacts} from './text-facts.js'

const checks: readonly FrontMatterCheck[] = [
  checkIdentity,
  checkLanguage,
  checkDates,
  checkRevisions,
  checkStanding,
  checkKinds,
  checkSharing,
  checkLists,
  checkAuthors,
  checkCodes,
  checkLengths,
  checkRecommendations,
]

/** Check a note's fields against each other and against its text. Errors are reported on the file. */
export function checkFrontMatter(input: CheckInput): void {
  // Fields that could not be read at all have no places: nothing can be said of what they lack.
  if (input.places.size === 0) return
  const facts = input.text && textFacts(input.text)
  for (const check of checks) check(input, facts)
}
