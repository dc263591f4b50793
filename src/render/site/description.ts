import {plainWords} from '../../model/plain-words.js'
import type {PublicFacts} from '../../model/public-facts.js'

/** Plain description of a note, for metadata. */
export const descriptionOf = ({summary, subtitle, title}: PublicFacts): string =>
  plainWords(summary[0] ?? subtitle ?? title)
