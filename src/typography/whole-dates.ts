import {BLANK, LETTERS} from './characters.js'
import {tie, type Step} from './step.js'

const day = `(?<![${LETTERS}\\p{N}_.,:/-])\\d{1,2}(?:\\.|er)?`
const month = `(?:[${LETTERS}]{3,12}\\.?|\\d{1,2}\\.)`
const year = String.raw`(?:19|20|21)\d\d(?!\d)`

/** `18 November 2026`, `1er déc. 2026`, `18. 11. 2026`: day, month and year on one line, whatever the language calls the month. */
export const wholeDates: readonly Step[] = [
  tie({head: day, tail: `${month}${BLANK}+${year}`, where: 'typed'}),
  tie({head: `${day}${BLANK}${month}`, tail: year, where: 'typed'}),
]
