import {quoted} from './quoted.js'
import type {Text} from './text.js'

/** The usual question, in both languages. */
export const didYouMean = (word: string): Text => ({
  en: `Did you mean ${quoted(word)}?`,
  fr: `Vouliez-vous dire ${quoted(word)} ?`,
})
