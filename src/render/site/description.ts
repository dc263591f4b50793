import {plainWords} from '../../model/plain-words.js'
import type {PublicFacts} from '../../model/public-facts.js'

/** The description of a note for machines, in plain words. */
export const descriptionOf = ({summary, subtitle, title}: PublicFacts): string =>
  plainWords(summary[0] ?? subtitle ?? title)
