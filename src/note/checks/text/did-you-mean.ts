import {quoted} from '../../../model/quoted.js'
import type {Text} from '../../../model/text.js'

/** The usual question, in both languages. */
export const didYouMean = (word: string): Text => ({
  en: `Did you mean ${quoted(word)}?`,
  fr: `Vouliez-vous dire ${quoted(word)} ?`,
})
