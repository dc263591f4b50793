import {plain} from './nearest.js'

/** A deadline that is no day: at once. */
export const immediate = 'immediate'

const spellings: ReadonlySet<string> = new Set([
  ...[immediate, 'immediat', 'immediatement', 'sans-delai'],
  ...['immediately', 'at-once'],
])

/** A deadline as it is kept: `immediate`, however that was written; anything else as it is. */
export const readDeadline = (text: string): string => (spellings.has(plain(text)) ? immediate : text)
