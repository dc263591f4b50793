import {plainWords} from '../../model/plain-words.js'
import type {PublicFacts} from '../../model/public-facts.js'

/** What machines are told that a note says, in plain words. */
export const descriptionOf = ({summary, subtitle, title}: PublicFacts): string =>
  plainWords(summary[0] ?? subtitle ?? title)
