import {describe, expect, it} from 'vitest'
import {parseBibtex} from '../../../../src/note/citations/bibtex/parse-bibtex.js'
import {halves} from '../../../support/halves.js'

describe('a hostile file', () => {
  const deep = '@misc{k, title = {'
  for (const {cases, speed} of halves(
    [
      ['braces in braces', `${deep}${'{'.repeat(100_000)}`],
      ['braces in commands', `${deep}${'\\emph{'.repeat(45)}x${'}'.repeat(45)}}}`],
      ['a name of a thousand parts', `@misc{k, author = {${'a='.repeat(20_000)}}}`],
      ['one very long name', `@misc{k, author = {${'a '.repeat(40_000)}}}`],
      ['signs in one line', '@'.repeat(1_000_000)],
      ['addresses in one line', 'a@b '.repeat(300_000)],
      ['comments without an end', '@comment{"}\n'.repeat(100_000)],
      ['quotes without an end', '@misc{k, title = "}\n'.repeat(100_000)],
      ['a chain of entries', Array.from({length: 5000}, (_, n) => `@misc{k${n}, crossref = {k${n + 1}}}\n`).join('')],
      ['strings of strings', Array.from({length: 60}, (_, n) => `@string{a${n + 1} = a${n} # a${n}}\n`).join('')],
      ['accents on accents', `${deep}${"\\'".repeat(40_000)}}}`],
      ['dollars', `${deep}${'$'.repeat(90_000)}}}`],
      ['blanks', `@misc{k, author = {${' '.repeat(90_000)}and${' '.repeat(9000)}}}`],
    ],
    5,
  ))
    it.each(cases)('ends, whatever it is made of: %s', speed, (_, text) => {
      const reading = parseBibtex(text)
      expect(reading.status === 'wrong' ? reading.mistakes.length : 0).toBeLessThanOrEqual(50)
    })
})
