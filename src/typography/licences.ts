import {DIGIT_START, LETTERS, NBSP} from './characters.js'
import {tie, type Step} from './step.js'

const creativeCommons = `(?<![${LETTERS}\\p{N}_/-])CC`

/** `CC BY 4.0`: the name of a licence is one, in every language. */
export const licences: readonly Step[] = [
  tie({head: creativeCommons, tail: `(?:BY|0)(?![${LETTERS}\\p{N}])`, where: 'typed'}),
  tie({head: `${creativeCommons}${NBSP}(?:BY(?:-(?:NC|ND|SA))*|0)`, tail: `[${DIGIT_START}]`, where: 'typed'}),
]
